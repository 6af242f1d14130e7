using Microsoft.Extensions.DependencyInjection;
using Samspel.Domain;
using Samspel.Domain.Children;
using Samspel.Domain.Consents;
using Samspel.Domain.Parties;
using Samspel.Domain.Sips;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Tests.Sips;

/// <summary>One case on its way from the first need, step by step, until it stands in the wanted state.</summary>
sealed class CaseMaking
{
    public static readonly SipNames Names = new("Provnamn P.", null, "Enheten", "Handläggaren");
    public static readonly Need Need = new(NeedSituations.MoreCompetencesNeeded | NeedSituations.OrderOfSupportMatters, NoticedBy.Staff, "Skolfrånvaro och oro.");
    public static readonly BestInterests Best = new("Det bästa är en samlad plan.", "Jag vill gå i skolan igen.", null, "Barnet återberättade med egna ord.");
    public static readonly Preparation Prepared = new("Att få träffa mina kompisar.", "Hemma hos pappa", TakingPart.InPlace, null, null, null, "Hur kommer barnet tillbaka till skolan?", false);

    readonly Db db;
    readonly Clock clock;
    readonly Viewer viewer;
    readonly DateOnly day;
    readonly Wishes wish;
    UnitRef owner = null!;
    IReadOnlyList<UnitRef> others = [];
    Consent consent = null!;

    CaseMaking(Db db, Clock clock, Viewer viewer, Wishes wish) => (this.db, this.clock, this.viewer, this.wish, day) = (db, clock, viewer, wish, wish.On ?? clock.Today);

    public Sip Sip { get; private set; } = null!;
    public Child Child { get; private set; } = null!;
    Actor By => viewer.Actor;
    Sending Sending => new(consent, Names, Clock.Instant(day, new TimeOnly(9, 0)), day);
    WhoDecides Who => Child.WhoDecidesOn(day);

    public static async Task<CaseMaking> OfChild(IServiceProvider services, Wishes wish)
    {
        var (db, clock) = (services.GetRequiredService<Db>(), services.GetRequiredService<Clock>());
        var making = new CaseMaking(db, clock, await Arrange.ViewerOf(db, wish.Persona), wish);
        await making.Enter();
        return making;
    }

    public static async Task<CaseMaking> Begin(IServiceProvider services, Wishes wish)
    {
        var making = await OfChild(services, wish);
        await making.Open();
        return making;
    }

    public async Task Keep()
    {
        await db.Save(viewer);
        await db.Commit();
    }

    async Task Enter()
    {
        Child = Child.Register(ChildId.New(), viewer.Compartment, viewer.Unit, ChildIdentity.Of(TemporaryIdentity.Of(day.Year, await db.NextTemporaryNumber())),
            new ChildContent(wish.GivenName, "Provsson", wish.Birth, LegalSex.Female, "2080", null), day);
        if (!Child.DecidesAlone(day))
            for (var i = 1; i <= wish.Guardians; i++) Child.AddDecider(new Decider(DeciderId.New(), DeciderKind.Guardian, $"Vårdnad {i}", null, wish.Birth, null));
        if (wish.Protected) Child.Protect(new Protection(new SecrecyMarking("OSL 22 kap. 1 §", day, "Skatteverket"), false), day);
        db.Add(viewer, Child);
    }

    async Task Open()
    {
        owner = (await db.UnitRef(viewer.Unit))!;
        List<UnitRef> units = [];
        foreach (var key in wish.Recipients) units.Add((await db.UnitRef(County.UnitOf(key)))!);
        others = units;
        var number = CaseNumber.Sip(clock.Today.Year, await db.NextNumber("SIP", clock.Today.Year));
        Sip = Sip.NoticeNeed(SipId.New(), number, By, owner, wish.InInbox ? null : viewer.Person, Child.Id, Child.BirthDate, "2080", Need, day);
        db.Add(viewer, Sip);
    }

    public void To(SipState state)
    {
        if (state is SipState.WrongChild or SipState.Moved or SipState.Deceased)
        {
            To(SipState.Established);
            if (state == SipState.WrongChild) Sip.EndAsWrongChild(By, "Syskonet.", day);
            else if (state == SipState.Moved) Sip.EndAsMoved(By, "Till ett annat län.", day);
            else Sip.EndAsDeceased(By, day);
            return;
        }
        (SipState State, Action Step)[] way =
        [
            (SipState.ConsentAsked, Ask), (SipState.Started, Start), (SipState.Prepared, () => Sip.Prepare(By, Prepared, day)), (SipState.Called, Call),
            (SipState.MeetingHeld, Hold), (SipState.Established, Establish), (SipState.FollowedUp, FollowUp), (SipState.Closed, () => Sip.Close(By, true, "Målen är nådda.", day)),
        ];
        if (state == SipState.NeedNoticed) return;
        var goal = state switch { SipState.NoSip => SipState.ConsentAsked, SipState.EndedConsentWithdrawn or SipState.NewConsentRequired => SipState.Established, _ => state };
        foreach (var (reached, step) in way)
        {
            step();
            if (reached == goal) break;
        }
        if (state == SipState.NoSip) Refuse();
        else if (state == SipState.EndedConsentWithdrawn) Withdraw();
        else if (state == SipState.NewConsentRequired) TurnEighteen();
        Sip.State.ShouldBe(state);
    }

    void Ask()
    {
        consent = Consent.Ask(ConsentId.New(), Child.Id, owner.Id, owner.Compartment,
            new ConsentScope(ConsentPurpose.Sip, "Det som behövs för planen.", [.. others.Append(owner).Select(u => new ConsentRecipient(u.Id, u.Name))]),
            Who.YoungPersonAlone ? new(ConsentGivers.ChildDecidesAlone, "") : new(wish.Givers, "Förstår vad det gäller."), Who);
        db.Add(viewer, consent);
        Sip.AskConsent(By, consent, day);
    }

    void Start()
    {
        foreach (var party in consent.Awaiting) consent.RecordAnswer(party.Decider, true, AnswerForm.Oral, day, By.Person, Who);
        Sip.Start(By, consent, Best, day);
    }

    void Refuse()
    {
        consent.RecordAnswer(consent.MustAnswer[0].Decider, false, AnswerForm.Oral, day, By.Person, Who);
        Sip.RefuseConsent(By, consent, "Informationsmöte.", day);
    }

    void Withdraw()
    {
        consent.Withdraw(consent.MustAnswer[0].Decider, day, By.Person, Who);
        Sip.WithdrawConsent(By, consent, day);
    }

    void Call()
    {
        var number = Sip.PlanMeeting(By, new MeetingPlan(Clock.Instant(day, new TimeOnly(13, 0)), 60, "Rum 3", null, null, Prepared.Question),
            [.. others.Select(u => new CallTo(u, u.Kind.CanBeCalled() ? CallKind.Called : CallKind.Invited))], day);
        Sip.Call(By, number, Sending, schoolMayCall: true);
    }

    void Hold() => Sip.RecordMeeting(By, 1, new MeetingRecord(day, [.. others.Select((u, i) => new UnitAttendance(u.Id, i != 1, i == 1 ? "Sjukdom" : null))],
        [new PersonAttendance("barnet", true), new PersonAttendance("vårdnadshavare 1", true)], null, "Vi enades."), day);

    /// <summary>Two actions: the first recipient's, and the second's that waits for it.</summary>
    void Establish()
    {
        var goal = Sip.AddGoal(By, new GoalContent("Vara i skolan tre dagar i veckan.", GoalBy.Individual, GoalTerm.Short), day);
        ActionContent Action(string what, UnitRef unit, params int[] first) => new(goal, what, unit, "Bo Ek", null, null, day.AddDays(30), first, null);
        var mapping = Sip.AddAction(By, Action("Kartläggning", others[0]), day);
        Sip.AddAction(By, Action("Anpassat schema", others.Count > 1 ? others[1] : owner, mapping), day);
        Sip.ReviseSituation(By, new Situation("Barnet är hemma.", "Mormor", null, true, [], "Ring mormor."), day);
        Sip.SetMainResponsible(By, new MainResponsible(Principal.Municipality, owner.Name, viewer.Name), day);
        Sip.SetGuideline(By, "2023:1", day);
        Sip.SetNextFollowUp(By, day.AddDays(90), day);
        Sip.Establish(By, Sending);
    }

    void FollowUp() => Sip.RecordFollowUp(By, new FollowUpRecord(day, [.. Sip.Plan.Goals.Select(g => new GoalResultGiven(g.Id, GoalResult.Partly))], "Det går framåt."), day);

    void TurnEighteen()
    {
        consent.TurnEighteen(clock.Today, Child.BirthDate);
        Sip.TurnEighteen(Actor.System, clock.Today);
    }
}
