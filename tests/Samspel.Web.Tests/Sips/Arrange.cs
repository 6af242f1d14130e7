using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samspel.Domain;
using Samspel.Domain.Children;
using Samspel.Domain.Consents;
using Samspel.Domain.Parties;
using Samspel.Domain.Sips;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Tests.Harness;

namespace Samspel.Web.Tests.Sips;

/// <summary>A case made for a test: the number in addresses ("2026-0412"), the child and those who decide.</summary>
public sealed record ArrangedSip(SamspelApp App, string Number, ChildId ChildId, IReadOnlyList<Decider> Deciders)
{
    public string Address => $"/sip/{Number}";
    public string CaseNumber => $"SIP-{Number}";

    public Task<Sip> Row() => App.Read(async c =>
    {
        Samspel.Domain.CaseNumber.TryParse(CaseNumber, out var number);
        return await c.Set<Sip>().AsNoTracking().Include(s => s.Meetings).SingleAsync(s => s.Number == number);
    });

    public async Task<Consent> Consent()
    {
        var id = (await Row()).Consent;
        return await App.Read(c => c.Set<Consent>().AsNoTracking().SingleAsync(x => x.Id == id));
    }

    /// <summary>The child's consents, oldest first.</summary>
    public Task<List<Consent>> Ledger() => App.Read(c => c.Set<Consent>().AsNoTracking().Where(x => x.Child == ChildId).OrderBy(x => x.Id).ToListAsync());

    public async Task<List<string>> Facts() => [.. (await App.History(CaseNumber)).Select(f => f.Kind)];
}

/// <summary>What the case is to be like.</summary>
public sealed record Wishes
{
    public string Persona { get; init; } = Arrange.Worker;
    public DateOnly Birth { get; init; } = new(2013, 5, 14);
    public string GivenName { get; init; } = "Provnamn";
    public int Guardians { get; init; } = 1;
    public bool Protected { get; init; }
    public bool InInbox { get; init; }
    public ConsentGivers Givers { get; init; } = ConsentGivers.GuardiansDecide;

    /// <summary>Keys of the units the consent names besides the owner.</summary>
    public IReadOnlyList<string> Recipients { get; init; } = ["bup-falun", "falun-skola-norra", "privata-utforaren-linden"];

    /// <summary>The day everything happened; null for today.</summary>
    public DateOnly? On { get; init; }
}

/// <summary>
/// Cases brought to a state by acting in the domain and saving through the door, as a page does. Fast, and its own child each time,
/// so that tests can share an app.
/// </summary>
public static class Arrange
{
    public const string Worker = "socialsekreterare-falun", Colleague = "socialsekreterare2-falun", Manager = "enhetschef-falun";
    public const string SameCompartment = "lss-falun", Bup = "bup-falun", OtherMunicipality = "socialsekreterare-borlange", School = "rektor-falun", WrongRole = "lokal-samordnare-falun";

    /// <summary>Everybody who is a stranger to a case at <see cref="Worker"/>'s unit.</summary>
    public static readonly string[] Strangers = [SameCompartment, Bup, OtherMunicipality, School, WrongRole, "loggranskare-falun", "administrator-falun"];

    public static async Task<ArrangedSip> Case(SamspelApp app, SipState state = SipState.NeedNoticed, Wishes? wishes = null)
    {
        var wish = wishes ?? new Wishes();
        if (state == SipState.NewConsentRequired) wish = TurnsEighteenBefore(app, wish);
        await using var scope = app.Services.CreateAsyncScope();
        var making = await CaseMaking.Begin(scope.ServiceProvider, wish);
        making.To(state);
        await making.Keep();
        return new ArrangedSip(app, making.Sip.Number.Short, making.Child.Id, making.Child.Deciders);
    }

    /// <summary>A child entered at the persona's unit, without a case.</summary>
    public static async Task<(ChildId Id, IReadOnlyList<Decider> Deciders)> Child(SamspelApp app, Wishes? wishes = null)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var making = await CaseMaking.OfChild(services, wishes ?? new Wishes());
        await making.Keep();
        return (making.Child.Id, making.Child.Deciders);
    }

    /// <summary>Does something with a case in the domain and saves it, as the persona.</summary>
    public static async Task Act(this ArrangedSip arranged, Action<Sip, Sending, Actor> act, string persona = Worker)
    {
        await using var scope = arranged.App.Services.CreateAsyncScope();
        var (db, clock) = (scope.ServiceProvider.GetRequiredService<Db>(), scope.ServiceProvider.GetRequiredService<Clock>());
        var viewer = await ViewerOf(db, persona);
        var sip = await db.Sip(viewer, arranged.Number) ?? await db.SipToAnswer(viewer, arranged.Number) ?? throw new InvalidOperationException($"{persona} has nothing to do with {arranged.CaseNumber}.");
        var consent = await db.ConsentOf(sip);
        act(sip, new Sending(consent!, CaseMaking.Names, clock.Now, clock.Today), viewer.Actor);
        await db.Save(viewer);
        await db.Commit();
    }

    public static async Task<Viewer> ViewerOf(Db db, string persona)
    {
        var person = new PersonId(Db.NamedGuid($"persona:{persona}"));
        return (await db.Viewer(person, (await db.AssignmentsOf(person))[0].Id))!;
    }

    public static UnitId UnitId(string key) => County.UnitOf(key);

    static Wishes TurnsEighteenBefore(SamspelApp app, Wishes wish)
    {
        var today = Clock.Day(app.Time.GetUtcNow());
        return wish with { Birth = today.AddYears(-18).AddDays(-5), On = today.AddDays(-20) };
    }
}
