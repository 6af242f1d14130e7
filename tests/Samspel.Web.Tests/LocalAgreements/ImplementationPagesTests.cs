using Microsoft.EntityFrameworkCore;
using Samspel.Domain;
using Samspel.Domain.LocalAgreements;
using Samspel.Web.Platform.Data;
using Samspel.Web.Tests.Administration;
using Samspel.Web.Tests.Harness;

namespace Samspel.Web.Tests.LocalAgreements;

/// <summary>Putting the agreement into practice: measures, the units' confirmations, joint training.</summary>
public class ImplementationPagesTests
{
    const string Address = "/lokala-overenskommelser/2080/implementering";
    static readonly DateOnly Today = new(2026, 11, 23);

    [Theory, OnBothDatabases]
    public async Task Measures_move_through_the_phases_and_use_is_shown(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        var visitor = await app.As(LocalArrange.Municipal);
        (await (await visitor.Get(Address + "/atgard/ny")).Form().Fill(new { What = "Utbilda", Phase = "Use", Unit = Given.Unit("falun-ifo"), ReviewOn = Today.AddDays(10) }).Submit()).Expect(422).AllText.ShouldContain("Skriv vad som visar att det används.");
        var added = (await (await visitor.Get(Address + "/atgard/ny")).Form().Fill(new { What = "Utbilda <script>alla</script>", Phase = "Inventory", Unit = Given.Unit("falun-ifo"), ReviewOn = Today.AddDays(10) }).Submit()).Expect(200);
        added.AllText.ShouldContain("Utbilda <script>alla</script>");
        var plan = await app.Read(c => c.Set<Implementation>().AsNoTracking().SingleAsync(i => i.MunicipalityCode == "2080"));
        var measure = plan.Measures.Single(m => m.Content.What.StartsWith("Utbilda", StringComparison.Ordinal)).Id;
        var duty = await app.Read(c => c.Set<DutyRow>().AsNoTracking().SingleAsync(d => d.SubjectId == plan.Id.Value && d.Key.StartsWith($"granska:{measure}:")));
        (duty.Kind, duty.Unit).ShouldBe((DutyKind.ReviewMeasure, County.UnitOf("falun-ifo")));
        var worker = await app.As("socialsekreterare-falun");
        (await worker.Get("/?visa=enhet")).Has($"a[href='{Address}/atgard/{measure}']").ShouldBeTrue();
        (await (await worker.Get($"{Address}/atgard/{measure}")).Form("main form:has([name='Form.What'])").Fill(new { Phase = "Use", Evidence = "Används på varje möte." }).Submit()).Expect(200).AllText.ShouldContain("Används på varje möte.");
        (await (await app.As("bup-falun")).Get($"{Address}/atgard/{measure}")).Expect(404);
        (await (await app.As(LocalArrange.NextDoor)).Get(Address + "/atgard/ny")).Expect(404);
        var (first, second) = ((await visitor.Get($"{Address}/atgard/{measure}")).Form("main form:has([name='Form.What'])"), (await worker.Get($"{Address}/atgard/{measure}")).Form("main form:has([name='Form.What'])"));
        (await first.Fill(new { What = "Kommunens ord" }).Submit()).Expect(200);
        var both = (await second.Fill(new { What = "Enhetens ord" }).Submit()).Expect(409);
        both.Text(".theirs").ShouldContain("Kommunens ord");
        both.Form("main form:has([name='Form.What'])")["What"].ShouldBe("Enhetens ord");
        (await (await visitor.Get($"{Address}/atgard/{measure}")).Form("main form:has([formaction*=Finish])").Submit()).Expect(200).AllText.ShouldContain("Avslutad");
        (await visitor.Get($"{Address}/atgard/{measure}")).Expect(404);
    }

    [Theory, OnBothDatabases]
    public async Task A_units_manager_confirms_that_the_unit_knows_and_uses_it(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        var manager = await app.As("enhetschef-falun");
        (await manager.Get(Address + "/bekrafta")).Expect(404);
        var regional = await app.As(LocalArrange.Regional);
        (await (await regional.Get(Address + "/fraga")).Form().Submit()).Expect(422).AllText.ShouldContain("Välj minst en enhet.");
        (await (await regional.Get(Address + "/fraga")).Form().Fill(new { Units = new[] { Given.Unit("falun-ifo"), Given.Unit("bup-falun") } }).Submit()).Expect(200).AllText.ShouldContain("0 av 2 enheter har bekräftat");
        (await manager.ToDoList()).ShouldContain(line => line.Href == $"{Address}/bekrafta");
        (await (await app.As("socialsekreterare-falun")).Get(Address + "/bekrafta")).Expect(404);
        var form = (await manager.Get(Address + "/bekrafta")).Expect(200).Form();
        (await form.Fill(new { Knows = "true", Uses = "false" }).Submit()).Expect(409).AllText.ShouldContain("Skriv vad som behövs");
        (await form.Fill(new { Comment = "Tid för genomgång" }).Submit()).Expect(200).AllText.ShouldContain("Tid för genomgång");
        (await (await manager.Get(Address + "/bekrafta")).Form().Fill(new { Knows = "true", Uses = "true" }).Submit()).Expect(200).AllText.ShouldContain("1 av 2 enheter har bekräftat");
    }

    [Theory, OnBothDatabases]
    public async Task A_joint_training_is_logged_with_units_and_numbers(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        var visitor = await app.As(LocalArrange.Municipal);
        var form = (await visitor.Get(Address + "/utbildning")).Expect(200).Form();
        (await form.Fill(new { On = Today, Subject = "SIP i praktiken", Municipal = "Socialtjänsten åtta" }).Submit()).Expect(422).AllText.ShouldContain("kolon och antal");
        (await form.Fill(new { Municipal = "Socialtjänsten: 8", Regional = "BUP: 4", On = Today.AddDays(1) }).Submit()).Expect(409).AllText.ShouldContain("senast i dag");
        var logged = (await form.Fill(new { On = Today }).Submit()).Expect(200);
        logged.AllText.ShouldContain("SIP i praktiken");
        logged.AllText.ShouldContain("Socialtjänsten (8), BUP (4)");
        (await (await app.As("ledamot")).Get(Address)).Expect(200).Has("a[href$='/utbildning']").ShouldBeFalse();
    }
}
