using Samspel.Domain.Sips;
using Samspel.Web.Sips.Attachments;
using Samspel.Web.Tests.Harness;
using Samspel.Web.Tests.Sips;

namespace Samspel.Web.Tests.About;

public class TooLargeTests
{
    static readonly (string, string)[] NoFields = [];

    [Theory]
    [OnBothDatabases("bilagor", AttachmentFile.MostReceived + 1)]
    [OnBothDatabases("behov", 31_000_000)]
    public async Task A_file_that_is_far_too_large_is_told_with_a_way_back(Provider on, string page, int bytes)
    {
        var app = await SamspelApp.For(on);
        var sip = await Arrange.Case(app, SipState.Started);
        var worker = await app.As(Arrange.Worker);
        var answer = (await worker.PostFiles($"{sip.Address}/{page}", NoFields, [new UploadedFile("Form.File", "film.pdf", new byte[bytes], "application/pdf")])).Expect(413);
        answer.Heading.ShouldBe("Det du skickade är för stort");
        answer.AllText.ShouldContain("Filen är för stor");
        (await answer.Follow("Tillbaka till sidan")).Expect(200).Address.ShouldBe($"{sip.Address}/{page}");
    }

    [Theory, OnBothDatabases]
    public async Task A_text_that_is_far_too_long_is_told_with_a_way_back(Provider on)
    {
        var app = await SamspelApp.For(on);
        var sip = await Arrange.Case(app, SipState.Started);
        var worker = await app.As(Arrange.Worker);
        var answer = (await worker.Post($"{sip.Address}/behov", ("Form.Description", new string('a', 9_000_000)))).Expect(413);
        answer.AllText.ShouldContain("dela upp texten");
        (await sip.Row()).Need.Description.Length.ShouldBeLessThan(100);
    }
}
