using Samspel.Web.Tests.Harness;

namespace Samspel.Web.Tests.Journeys;

/// <summary>Somebody who meets a child wonders who does what.</summary>
public class GuideTests
{
    [Theory, OnBothDatabases]
    public async Task A_preschool_teacher_finds_who_does_what_for_a_three_year_old_in_Vansbro(Provider on)
    {
        var app = await SamspelApp.ForBrowser(on);
        await using var teacher = await Walker.Open(app, "forskollarare-vansbro");
        await teacher.Menu("Vem gör vad?");
        await teacher.Looks();
        await teacher.Select("Ålder eller graviditet", "3 år");
        await teacher.Select("Vad gäller det?", "Sen språkutveckling");
        await teacher.Press("Visa vem som gör vad");
        await teacher.Sees("Sen språkutveckling, 3 år, Vansbro kommun", "Kommunen", "Regionen", "Barnhälsovården, Vansbro", "Förskolan, Vansbro", "Det som styr");
        await teacher.DoesNotSee("Förskolan, Falun");
        await teacher.Unfold("Det här gäller alltid");
        await teacher.Looks();

        await teacher.Select("Vad gäller det?", "Tidiga tecken på ohälsa");
        await teacher.Press("Visa vem som gör vad");
        await teacher.Follow("Se det lokala utbudet");
        await teacher.Sees("Lokalt utbud, Vansbro kommun", "Språkstöd i förskolan (påhittat)", "Stöd för tal och språk");
        await teacher.Looks();
        await teacher.Menu("Gemensamma verksamheter");
        await teacher.Follow("VIB, samverkan kring graviditet, Vansbro kommun");
        await teacher.Sees("Ingenting är inlagt", "planerar stödet till familjen");
        await teacher.Looks();
    }
}
