using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samspel.Domain;
using Samspel.Domain.Agreements;
using Samspel.Domain.Parties;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Tests.Administration;
using Samspel.Web.Tests.Harness;

namespace Samspel.Web.Tests.Agreements;

/// <summary>What the tests about the agreement's life begin with.</summary>
static class AgreementGiven
{
    public const string Coordinator = "lanssamordnare";

    public static IServiceProvider CreateScopeOf(this IServiceProvider services) => services.CreateScope().ServiceProvider;

    /// <summary>The county coordinator as a viewer, for what a test does at the door.</summary>
    public static async Task<Viewer> CoordinatorOf(this Db db, SamspelApp app)
    {
        var person = Given.Persona(Coordinator);
        var assignment = await app.Read(c => c.Set<Assignment>().Where(a => a.Person == person).Select(a => a.Id).SingleAsync());
        return (await db.Viewer(person, assignment))!;
    }

    /// <summary>Changes RD20/04734 as the county coordinator.</summary>
    public static Task Change(this SamspelApp app, Action<CountyAgreement, Actor> act) => app.Do<Db>(async db =>
    {
        var viewer = await db.CoordinatorOf(app);
        var id = (await AgreementStartTests.Known(app)).Id;
        act((await db.CountyAgreement(viewer, id))!, viewer.Actor);
        await db.Save(viewer);
        await db.Commit();
    });

    /// <summary>The county has decided to apply RD20/04734 while a new one is awaited.</summary>
    public static Task ApplyMeanwhile(SamspelApp app)
    {
        var today = new DateOnly(2026, 11, 23);
        return app.Change((agreement, by) => agreement.ApplyMeanwhile(by, new(today.AddDays(-30), null, "Länschefsnätverket", today.AddDays(-40), "En ny överenskommelse tas fram."), today));
    }

    static readonly DateOnly Today = new(2026, 11, 23);
    static int count;

    /// <summary>Something done at the door by the county coordinator, and saved.</summary>
    public static async Task<T> AsCoordinator<T>(SamspelApp app, Func<Db, Viewer, Task<T>> act)
    {
        T made = default!;
        await app.Do<Db>(async db =>
        {
            var viewer = await db.CoordinatorOf(app);
            await db.Begin();
            made = await act(db, viewer);
            await db.Save(viewer);
            await db.Commit();
        });
        return made;
    }

    static CountyAgreementContent Content(IReadOnlyList<Party> parties, KnownDate from, KnownDate to) => new("Länsövergripande överenskommelse", $"RD{Interlocked.Increment(ref count):00}/09999", "Version 1", new(from, to, 12), parties);

    public static Task<CountyAgreementId> Draft(SamspelApp app) => AsCoordinator(app, async (db, viewer) =>
    {
        var agreement = CountyAgreement.Draft(CountyAgreementId.New(), viewer.Actor, viewer.Unit, Content(await db.Parties(), new DateOnly(2027, 1, 1), new DateOnly(2029, 12, 31)), Today);
        db.Add(viewer, agreement);
        return agreement.Id;
    });

    /// <summary>An older agreement that is applied while a new one is awaited.</summary>
    public static Task<CountyAgreementId> Enter(SamspelApp app) => AsCoordinator(app, async (db, viewer) =>
    {
        var agreement = CountyAgreement.EnterInForce(CountyAgreementId.New(), viewer.Actor, viewer.Unit, Content(await db.Parties(), new DateOnly(2018, 1, 1), new DateOnly(2021, 12, 31)), new(RevisionStatus.NotBegun, KnownDate.Unknown, null, Today), Today);
        agreement.ApplyMeanwhile(viewer.Actor, new(Today.AddDays(-10), null, "Länschefsnätverket", Today.AddDays(-20), "En ny överenskommelse tas fram."), Today);
        db.Add(viewer, agreement);
        return agreement.Id;
    });

    /// <summary>A minor amendment of an agreement that is applied, brought to a state by acting.</summary>
    public static async Task<AmendmentId> Amendment(SamspelApp app, AmendmentState state = AmendmentState.Proposed, bool touches = false)
    {
        if (!(await AgreementStartTests.Known(app)).AppliesOn(Today).Holds()) await ApplyMeanwhile(app);
        return await AsCoordinator(app, async (db, viewer) =>
        {
            var (by, agreement) = (viewer.Actor, (await db.CountyAgreement(viewer, (await AgreementStartTests.Known(app)).Id))!);
            var amendment = MinorAmendment.Propose(AmendmentId.New(), by, agreement, new($"Ny laghänvisning {Interlocked.Increment(ref count)}", AmendmentKind.Law, [new("2.3", "5 kap. 1 d § SoL", "SoL (2025:400) 7 kap. 2 §")], "Lagen har ersatts.", touches, "Bara hänvisningen ändras."), Today);
            if (state >= AmendmentState.Decided) amendment.Decide(by, agreement, new(Today, "LCN § 4"), Today);
            if (state >= AmendmentState.Annexed) amendment.Annex(by, agreement, Today);
            if (state >= AmendmentState.Informed) amendment.Inform(by, Today, "Vid sammanträde.", Today);
            db.Add(viewer, amendment);
            return amendment.Id;
        });
    }

    /// <summary>A document with a link, added on its page.</summary>
    public static async Task<RelatedDocumentId> Document(SamspelApp app, string persona, string kind = "Guideline")
    {
        var page = await AddDocument(await app.As(persona), Given.Unique("Riktlinje"), kind);
        return new(Guid.Parse(page.Expect(200).Address.Split('/')[^1]));
    }

    public static async Task<Answer> AddDocument(Visitor visitor, string title, string kind, string? link = "https://rutiner.example/sekretess")
        => await (await visitor.Get($"/overenskommelsen/dokument/nytt?slag={kind}")).Expect(200).Form().Fill(new { Title = title, End = "Never", Link = link }).Fill("Form.From.Day", new DateOnly(2026, 1, 1)).Submit();
}
