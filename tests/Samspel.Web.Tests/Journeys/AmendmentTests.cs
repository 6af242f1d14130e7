using Samspel.Web.Tests.Agreements;
using Samspel.Web.Tests.Harness;

namespace Samspel.Web.Tests.Journeys;

/// <summary>The law has moved: from the reference in the agreement's text to an annex that Välfärdsrådet knows of.</summary>
public class AmendmentTests
{
    [Theory]
    [OnBothDatabases(Hands.Mouse)]
    [InlineData(Provider.Sqlite, Hands.Keyboard)]
    public async Task A_reference_to_law_that_has_moved_becomes_an_annex_and_the_council_is_informed(Provider on, Hands hands)
    {
        await using var app = await SamspelApp.Fresh(on, live: true);
        await using var county = await Walker.Open(app, AgreementGiven.Coordinator, hands);
        await county.Sees("Ta ställning till om överenskommelsen ska tillämpas i avvaktan på en ny", "RD20/04734");
        await county.Follow("Ta ställning till om överenskommelsen ska tillämpas i avvaktan på en ny");
        await county.Fill("Tillämpas från och med", "2026-11-01");
        await county.Fill("Vem har beslutat?", "Länschefsnätverket");
        await county.Fill("När beslutades det?", "2026-10-20");
        await county.Fill("Varför?", "En ny överenskommelse tas fram.");
        await county.Press("Tillämpa i avvaktan på en ny");
        (await county.State()).ShouldBe("Tillämpas i avvaktan på ny");

        await (await ImportTests.Upload(await app.As(AgreementGiven.Coordinator), AgreementTexts.Official())).Form().Submit("Bekräfta och spara");
        await county.Go("/overenskommelsen/lag");
        await county.Follow("Gör till enklare ändring");
        await county.Press("Föreslå ändringen");
        (await county.State()).ShouldBe("Föreslagen");
        await county.Follow("Registrera beslutet");
        await county.Fill("När beslutade Länschefsnätverket?", "2026-11-20");
        await county.Fill("Diarienummer eller paragraf (valfritt)", "LCN § 7");
        await county.Press("Spara beslutet");
        await county.Press("Bilägg ändringen");
        await county.Sees("Bilaga 1");
        await county.Follow("Registrera informationen");
        await county.Fill("När informerades Välfärdsrådet?", "2026-11-21");
        await county.Fill("Hur informerades de?", "Vid sammanträde.");
        await county.Press("Spara informationen");
        await county.Follow("Registrera kvittot");
        await county.Fill("När tog Välfärdsrådet emot informationen?", "2026-11-22");
        await county.Fill("Vem tog emot den?", "ordföranden");
        await county.Press("Spara kvittot");
        (await county.State()).ShouldBe("Klar");
        await county.Go("/overenskommelsen/giltighet");
        await county.Sees("Bilaga 1", "Tillämpas i avvaktan på ny");
    }
}
