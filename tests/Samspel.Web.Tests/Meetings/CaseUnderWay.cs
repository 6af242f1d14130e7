using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samspel.Domain;
using Samspel.Domain.Children;
using Samspel.Domain.Disclosures;
using Samspel.Domain.Parties;
using Samspel.Domain.Sips;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Tests.Children;
using Samspel.Web.Tests.Harness;

namespace Samspel.Web.Tests.Meetings;

/// <summary>A SIP in the test's own database, brought forward by acting as its owner.</summary>
sealed class CaseUnderWay(SamspelApp app, string carrier, string owner)
{
    public const string Question = "Hur kommer barnet tillbaka till skolan?";
    public const string NotToTalkAbout = "Det som hände hos morfar";

    /// <summary>The day of the meeting in every arranged case.</summary>
    public static readonly DateOnly MeetingDay = new(2026, 12, 7);

    public string Given { get; } = TestChildren.NextName();
    public string Digits { get; private init; } = "";
    public CaseNumber Number { get; private set; }

    /// <summary>"2026-0412", as in an address.</summary>
    public string Short => Number.Short;
    public string Address => $"/sip/{Short}";
    public string Received => $"/mottaget/{Short}";

    public static UnitId Unit(string key) => County.UnitOf(key);

    /// <summary>Consent given for these units, prepared with the child.</summary>
    public static async Task<CaseUnderWay> Prepared(SamspelApp app, string[]? covered = null, string carrier = "socialsekreterare-falun", string owner = "falun-ifo")
    {
        var made = new CaseUnderWay(app, carrier, owner) { Digits = await UnusedNumber(app) };
        await made.Act(async (demo, context) =>
        {
            await demo.Child(made.Digits, made.Given, "Provsson", LegalSex.Female, ["Maria Provsson"]);
            await demo.Need(NeedSituations.MoreCompetencesNeeded, NoticedBy.Staff, "Skolfrånvaro och oro hemma.");
            await demo.AskConsent("Det som behövs för planen.", [.. (covered ?? ["bup-falun", "falun-skola-norra", "privata-utforaren-linden"]).Select(key => Ref(context, key))]);
            await demo.Start("Att alla drar åt samma håll.", "Jag vill gå i skolan.", "Barnet berättade med egna ord.");
            await demo.Plan((sip, by) => sip.Prepare(by, new Preparation("Att få träffa mina kompisar.", NotToTalkAbout, TakingPart.InPlace, null, null, null, Question, true), Today));
            made.Number = demo.Sip.Number;
        });
        return made;
    }

    /// <summary>BUP and the school called, the private provider invited on paper.</summary>
    public static async Task<CaseUnderWay> Called(SamspelApp app)
    {
        var made = await Prepared(app);
        await made.Change((sip, by, sending, context) => made.CallAll(sip, by, sending, context));
        return made;
    }

    /// <summary>Established: BUP has promised an action, and the school one that waits for it.</summary>
    public static async Task<CaseUnderWay> Established(SamspelApp app)
    {
        var made = await Called(app);
        await made.Change(made.EstablishPlan);
        return made;
    }

    /// <summary>The meeting is held and the plan written and established.</summary>
    public void EstablishPlan(Sip sip, Actor by, Sending sending, SamspelContext context)
    {
        sip.RecordMeeting(by, 1, new MeetingRecord(Today, [new(Unit("bup-falun"), true), new(Unit("falun-skola-norra"), true), new(Unit("privata-utforaren-linden"), true)], [new("Barnet", true)], null, "Internt."), Today);
        sip.ReviseSituation(by, new Situation("Hemma sedan september.", "Mormor bor nära.", null, true, [], null), Today);
        var goal = sip.AddGoal(by, new GoalContent("Gå i skolan fyra dagar i veckan", GoalBy.Professional, GoalTerm.Long), Today);
        var map = sip.AddAction(by, new ActionContent(goal, "Kartläggning av sömn", Ref(context, "bup-falun"), "Sjuksköterska", null, null, Today.AddDays(30), [], "BUP frågar hur du sover."), Today);
        sip.AddAction(by, new ActionContent(goal, "Anpassad start på dagen", Ref(context, "falun-skola-norra"), "Mentor", null, null, Today.AddDays(60), [map], "Din mentor väntar vid dörren."), Today);
        sip.SetMainResponsible(by, new MainResponsible(Principal.Municipality, sip.Owner.Name, "Sara Ekdal"), Today);
        sip.SetGuideline(by, "Riktlinje för SIP i Dalarna", Today);
        sip.SetNextFollowUp(by, Today.AddDays(90), Today);
        sip.Establish(by, sending);
    }

    /// <summary>The protection of the child's identity is lifted.</summary>
    public async Task Lift()
    {
        await using var scope = app.Services.CreateAsyncScope();
        var (db, context, viewer) = await Open(scope);
        await db.Begin();
        (await db.ChildAndCarrierOf((await db.Sip(viewer, Short))!)).Child.LiftProtection("Skyddet har upphört.");
        await db.Save(viewer);
        await db.Commit();
    }

    /// <summary>Takes the consent back, as the family may at any time; the case itself is told by its owner later.</summary>
    public async Task WithdrawConsent()
    {
        await using var scope = app.Services.CreateAsyncScope();
        var (db, context, viewer) = await Open(scope);
        await db.Begin();
        var sip = (await db.Sip(viewer, Short))!;
        var consent = (await db.ConsentOf(sip))!;
        consent.Withdraw(consent.MustAnswer[0].Decider, Today, viewer.Person, (await db.ChildAndCarrierOf(sip)).Child.WhoDecidesOn(Today));
        await db.Save(viewer);
        await db.Commit();
    }

    /// <summary>Acts on the case as its owner, in a transaction as a page does.</summary>
    public async Task Change(Action<Sip, Actor, Sending, SamspelContext> act)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var (db, context, viewer) = await Open(scope);
        var sip = (await db.Sip(viewer, Short))!;
        var child = (await db.ChildAndCarrierOf(sip)).Child;
        var names = new SipNames(child.DisplayName, ((ChildIdentity.Numbered)child.Identity).Number.Formatted, sip.Owner.Name, viewer.Name);
        act(sip, viewer.Actor, new Sending((await db.ConsentOf(sip))!, names, scope.ServiceProvider.GetRequiredService<Clock>().Now, Today), context);
        await db.Save(viewer);
        await db.Commit();
    }

    public Task<List<Disclosure>> Disclosures(string? to = null)
    {
        var (number, unit) = (Number.ToString(), to is null ? (UnitId?)null : Unit(to));
        return app.Read(c => c.Set<Disclosure>().AsNoTracking().Where(d => d.CaseNumber == number && (unit == null || d.ToUnit == unit)).OrderBy(d => d.At).ThenBy(d => d.Id).ToListAsync());
    }

    public Task<Sip> Row()
    {
        var number = Number;
        return app.Read(c => c.Set<Sip>().AsNoTracking().Include(s => s.Meetings).SingleAsync(s => s.Number == number));
    }

    public static DateOnly Today => new(2026, 11, 23);

    public void CallAll(Sip sip, Actor by, Sending sending, SamspelContext context)
    {
        var plan = new MeetingPlan(Clock.Instant(MeetingDay, new TimeOnly(13, 30)), 60, "Rum 3, Slaggatan 1", null, null, Question);
        var number = sip.PlanMeeting(by, plan, [new(Ref(context, "bup-falun"), CallKind.Called), new(Ref(context, "falun-skola-norra"), CallKind.Called), new(Ref(context, "privata-utforaren-linden"), CallKind.Invited)], Today);
        sip.Call(by, number, sending, schoolMayCall: true);
    }

    async Task Act(Func<DemoCase, SamspelContext, Task> act)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var (_, context, viewer) = await Open(scope);
        await act(new DemoCase(context, viewer, Ref(context, owner)).On(Today), context);
    }

    async Task<(Db Db, SamspelContext Context, Viewer Viewer)> Open(AsyncServiceScope scope)
    {
        var (db, context) = (scope.ServiceProvider.GetRequiredService<Db>(), scope.ServiceProvider.GetRequiredService<SamspelContext>());
        var person = await context.Users.Where(a => a.Persona == carrier).Select(a => a.Id).SingleAsync();
        var assignment = await context.Set<Assignment>().Where(a => a.Person == new PersonId(person) && a.Unit == Unit(owner)).Select(a => a.Id).FirstAsync();
        return (db, context, (await db.Viewer(new PersonId(person), assignment))!);
    }

    /// <summary>A test number that no child of the demo has.</summary>
    static async Task<string> UnusedNumber(SamspelApp app)
    {
        while (true)
        {
            var digits = TestChildren.NextNumber();
            if (!await app.Read(c => c.Set<Child>().AnyAsync(x => x.Number == digits))) return digits;
        }
    }

    static UnitRef Ref(SamspelContext context, string key)
    {
        var id = Unit(key);
        return UnitRef.Of(context.Set<Unit>().AsNoTracking().Single(u => u.Id == id));
    }
}
