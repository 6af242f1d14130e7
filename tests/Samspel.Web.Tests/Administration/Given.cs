using Microsoft.EntityFrameworkCore;
using Samspel.Domain;
using Samspel.Domain.Children;
using Samspel.Domain.Parties;
using Samspel.Domain.Sips;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Tests.Harness;

namespace Samspel.Web.Tests.Administration;

/// <summary>What the tests about administration begin with: people of their own and cases that somebody carries.</summary>
static class Given
{
    static int count;

    public const string Password = "gran sten moln 2026";

    public static string Unique(string word) => $"{word} {Interlocked.Increment(ref count)}{Guid.NewGuid().ToString("N")[..6]}";

    public static string Unit(string key) => County.UnitOf(key).ToString();

    public static PersonId Persona(string key) => new(Db.NamedGuid($"persona:{key}"));

    /// <summary>A person of Falu kommun with a password of her own, signed in nowhere yet.</summary>
    public static Task<(PersonId Id, string Name, string Email)> Person(SamspelApp app, params (string Unit, Role Role)[] assignments) => PersonBy("administrator-falun", app, assignments);

    /// <summary>A person of the administrator's own organisation.</summary>
    public static async Task<(PersonId Id, string Name, string Email)> PersonBy(string administrator, SamspelApp app, params (string Unit, Role Role)[] assignments)
    {
        var admin = await app.As(administrator);
        var (name, email) = (Unique("Test Testsson"), $"{Guid.NewGuid():N}@falun.example");
        var page = await (await admin.Get("/administration/medarbetare/ny")).Form().Fill(new { Name = name, Email = email }).Submit();
        var id = new PersonId(Guid.Parse(page.Expect(200).Address.Split('/')[^1]));
        foreach (var (unit, role) in assignments)
            (await (await admin.Get($"/administration/medarbetare/{id}/uppdrag")).Form().Fill(new { Unit = Unit(unit), Role = role.ToString() }).Submit()).Expect(200);

        var newcomer = await SignIn(app, email, StartPassword(page));
        (await newcomer.Form().Fill(new { Current = StartPassword(page), New = Password, Again = Password }).Submit()).Expect(200);
        return (id, name, email);
    }

    public static string StartPassword(Answer page) => page.Text(".ds-alert .id");

    /// <summary>Where somebody comes who signs in with e-mail and password.</summary>
    public static async Task<Answer> SignIn(SamspelApp app, string email, string password, Visitor? visitor = null)
        => await (await (visitor ?? app.Anyone()).Get("/konto/logga-in")).Form("form[action='/konto/logga-in']").Fill(new { Email = email, Password = password }).Submit();

    /// <summary>An open SIP at a unit, carried by somebody there or lying in the inbox; its number.</summary>
    public static async Task<string> Case(SamspelApp app, string unitKey, PersonId? responsible)
    {
        var running = 5000 + Interlocked.Increment(ref count);
        var unit = await app.Read(c => c.Set<Unit>().AsNoTracking().SingleAsync(u => u.Id == County.UnitOf(unitKey)));
        var viewer = new Viewer(responsible ?? PersonId.New(), "Test Testsson", AssignmentId.New(), Role.CaseWorker, unit.Id, unit.Name, unit.Kind, unit.Compartment, unit.PartyCode, unit.MunicipalityCode);
        var number = CaseNumber.Sip(2026, running);
        await app.Do<Db>(async db =>
        {
            var (today, birth) = (Clock.Day(app.Time.GetUtcNow()), new DateOnly(2014, 3, 1));
            var child = Child.Register(ChildId.New(), unit.Compartment, unit.Id, ChildIdentity.Of(TemporaryIdentity.Of(2026, running)), new ChildContent("Alva", "Testsson", birth, LegalSex.Female, "2080", null), today);
            await db.Begin();
            db.Add(viewer, child);
            db.Add(viewer, Sip.NoticeNeed(SipId.New(), number, viewer.Actor, UnitRef.Of(unit), responsible, child.Id, birth, "2080", new Need(NeedSituations.MoreCompetencesNeeded, NoticedBy.Staff, "Flera behöver samordna sig."), today));
            await db.Save(viewer);
            await db.Commit();
        });
        return number.ToString();
    }

    /// <summary>Who carries a case; null when it lies in the inbox.</summary>
    public static Task<PersonId?> Carrier(SamspelApp app, string number)
    {
        CaseNumber.TryParse(number, out var n);
        return app.Read(c => c.Set<Sip>().AsNoTracking().Where(s => s.Number == n).Select(s => s.Responsible).SingleAsync());
    }
}
