using System.Reflection;
using Samspel.Domain;
using Samspel.Web.Platform.Mail;

namespace Samspel.Web.Tests.Mail;

public class MailTextTests
{
    [Fact]
    public void A_mail_says_where_to_sign_in_and_nothing_of_what_it_is_about()
    {
        var text = MailTexts.SomethingToDo(new Uri("https://samspel.example.se"));
        text.Subject.ShouldBe("Du har något att göra i Samspel");
        text.Body.ShouldContain("https://samspel.example.se/\n");
    }

    [Theory]
    [InlineData("https://samspel.example.se/?barn=hemligt")]
    [InlineData("https://samspel.example.se/#hemligt")]
    [InlineData("https://hemligt@samspel.example.se/")]
    public void Nothing_can_ride_on_the_address(string baseUrl)
        => MailTexts.SomethingToDo(new Uri(baseUrl)).Body.ShouldNotContain("hemligt");

    [Fact]
    public void Nothing_but_the_address_of_the_installation_can_enter_a_mail()
    {
        typeof(MailTexts).GetMethods(BindingFlags.Public | BindingFlags.Static)
            .SelectMany(m => m.GetParameters()).ShouldAllBe(p => p.ParameterType == typeof(Uri) && p.Name == "baseUrl" || p.ParameterType == typeof(BodyMeetingId) && p.Name == "meeting");
        typeof(MailText).GetConstructors(BindingFlags.Public | BindingFlags.Instance).ShouldBeEmpty();
        typeof(MailText).GetProperties().ShouldAllBe(p => p.SetMethod == null);
        typeof(MailOutbox).GetMethod(nameof(MailOutbox.SomethingToDo))!.GetParameters().Select(p => p.Name).ShouldBe(["recipient", "key", "notBefore"]);
    }

    [Fact]
    public void About_a_bodys_meeting_a_mail_says_where_it_is_read_and_nothing_more()
    {
        var meeting = BodyMeetingId.New();
        var text = MailTexts.BodyMeeting(new Uri("https://samspel.example.se/"), meeting);
        text.Subject.ShouldBe("Något nytt om ett sammanträde i Samspel");
        text.Body.ShouldContain($"https://samspel.example.se/sammantraden/{meeting}\n");
    }

    [Fact]
    public void An_installation_has_an_absolute_address() => Should.Throw<ArgumentException>(() => MailTexts.SomethingToDo(new Uri("/", UriKind.Relative)));

    [Theory]
    [InlineData(false, 0, 0, "E-post är inte inställd.")]
    [InlineData(false, 2, 1, "E-post är inte inställd. 3 mejl väntar.")]
    [InlineData(true, 0, 0, "E-post är inställd. Inget väntar.")]
    [InlineData(true, 1, 0, "E-post är inställd. 1 mejl väntar på att skickas.")]
    [InlineData(true, 2, 1, "1 mejl har inte gått att skicka. Se loggen. 2 mejl väntar på att skickas.")]
    public void The_administrator_is_told_how_the_mail_is_doing(bool isSet, int waiting, int givenUp, string sentence)
        => new MailStatus(isSet, waiting, givenUp).Sentence.ShouldBe(sentence);
}
