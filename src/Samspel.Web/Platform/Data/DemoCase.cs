using Microsoft.EntityFrameworkCore;
using Samspel.Domain;
using Samspel.Domain.Children;
using Samspel.Domain.Consents;
using Samspel.Domain.Disclosures;
using Samspel.Domain.FamilyViews;
using Samspel.Domain.Parties;
using Samspel.Domain.Sips;
using Samspel.Web.Platform.Access;

namespace Samspel.Web.Platform.Data;

/// <summary>
/// One made-up case of the demo, brought forward by acting, step by step, as the persona who carries it: every row, history line,
/// duty and received copy is there because the domain made it.
/// </summary>
sealed class DemoCase(SamspelContext context, Viewer carrier, UnitRef owner)
{
    Sip sip = null!;
    Child child = null!;
    Consent consent = null!;
    Preparation preparation = null!;
    DateOnly day;
    Db db = null!;
    Clock clock = null!;

    public Sip Sip => sip;
    public SipNames Names => SipNames.Of(child, owner.Name, carrier.Name);
    Sending Sending => new(consent, Names, clock.Now, day);
    Actor By => carrier.Actor;

    /// <summary>What follows happens on this day, at ten in the morning.</summary>
    public DemoCase On(DateOnly date)
    {
        day = date;
        clock = new Clock(new FixedTime(Clock.Instant(date, new TimeOnly(10, 0))));
        db = new Db(context, clock);
        return this;
    }

    public Task<DemoCase> Child(string digits, string given, string family, LegalSex sex, string[] guardians, Protection? protection = null)
        => IdentityNumber.TryParse(digits, day, out var number) ? Child(ChildIdentity.Of(number), given, family, number.BirthDate!.Value, sex, guardians, protection) : throw new InvalidOperationException("Not an official test number.");

    public async Task<DemoCase> Child(ChildIdentity identity, string given, string family, DateOnly birth, LegalSex sex, string[] guardians, Protection? protection = null)
    {
        child = Samspel.Domain.Children.Child.Register(ChildId.New(), owner.Compartment, owner.Id, identity, new ChildContent(given, family, birth, sex, "2080", null), day);
        foreach (var guardian in guardians) child.AddDecider(new Decider(DeciderId.New(), DeciderKind.Guardian, guardian, null, child.BirthDate, null));
        if (protection is not null) child.Protect(protection, day);
        db.Add(carrier, child);
        return await Keep();
    }

    public async Task<DemoCase> Need(NeedSituations situations, NoticedBy by, string text, bool inInbox = false)
    {
        var number = CaseNumber.Sip(day.Year, await db.NextNumber("SIP", day.Year));
        sip = Sip.NoticeNeed(SipId.New(), number, By, owner, inInbox ? null : carrier.Person, child.Id, child.BirthDate, "2080", new Need(situations, by, text), day);
        db.Add(carrier, sip);
        return await Keep();
    }

    public Task<DemoCase> AskConsent(string information, params UnitRef[] recipients) => Step(() =>
    {
        var who = child.WhoDecidesOn(day);
        consent = Consent.Ask(ConsentId.New(), child.Id, owner.Id, owner.Compartment,
            new ConsentScope(ConsentPurpose.Sip, information, [.. recipients.Select(r => new ConsentRecipient(r.Id, r.Name))]),
            new MaturityAssessment(ConsentGivers.GuardiansDecide, "Förstår vad mötet gäller och vill att vårdnadshavarna svarar."), who);
        db.Add(carrier, consent);
        sip.AskConsent(By, consent, day);
    });

    public Task<DemoCase> Start(string judgement, string view, string understood) => Step(() =>
    {
        foreach (var party in consent.Awaiting) consent.RecordAnswer(party.Decider, true, AnswerForm.Oral, day, carrier.Person, child.WhoDecidesOn(day));
        sip.Start(By, consent, new BestInterests(judgement, view, null, understood), day);
    });

    public Task<DemoCase> Prepare(string matters, string question, bool reads) => Step(() =>
    {
        preparation = new Preparation(matters, null, TakingPart.InPlace, null, null, null, question, reads);
        sip.Prepare(By, preparation, day);
    });

    public Task<DemoCase> Call(DateOnly meeting, string place, params CallTo[] to) => Step(() =>
    {
        var number = sip.PlanMeeting(By, new MeetingPlan(Clock.Instant(meeting, new TimeOnly(13, 30)), 60, place, null, null, preparation.Question), to, day);
        sip.Call(By, number, Sending, schoolMayCall: true);
    });

    /// <summary>Another unit answers; a proposed time lies a week after the meeting.</summary>
    public Task<DemoCase> Answer(UnitRef unit, CallAnswer answer, string? text = null) => Step(() => sip.AnswerCall(unit.Paper ? By : new Actor(carrier.Person, unit.Id, unit.Kind, Role.CaseWorker), sip.OpenMeeting!.Number, unit.Id, new AnswerContent(answer, text, answer == CallAnswer.ProposesOther ? sip.OpenMeeting!.When!.Value.AddDays(7) : null), day));

    public Task<DemoCase> Hold(params UnitAttendance[] units) => Step(() => sip.RecordMeeting(By, sip.OpenMeeting!.Number,
        new MeetingRecord(day, units, [new PersonAttendance("Barnet", true), new PersonAttendance("Vårdnadshavare", true)], null, "Alla berättade hur de ser på läget. Vi enades om vad som ska göras först."), day));

    public Task<DemoCase> Plan(Action<Sip, Actor> write) => Step(() => write(sip, By));
    public Task<DemoCase> Establish() => Step(() => sip.Establish(By, Sending));
    public Task<DemoCase> Tell(UnitRef to, string text) => Step(() => sip.SendMessage(By, owner, [to], text, [], Sending));
    public Task<DemoCase> Report(int action, ActionStatus status, string comment) => Step(() => sip.ReportAction(By, action, status, comment, Sending));
    public Task<DemoCase> FollowUp(params GoalResultGiven[] goals) => Step(() => sip.RecordFollowUp(By, new FollowUpRecord(day, goals, "Det har blivit lugnare. Skolan fungerar de flesta dagar."), day));
    public Task<DemoCase> Close(string why) => Step(() => sip.Close(By, true, why, day));

    /// <summary>A guardian is given access and shown the plan as it was established.</summary>
    public async Task<DemoCase> ShowGuardian(string name, string digits, AccessAssessment assessment)
    {
        var access = FamilyAccess.GiveToDecider(FamilyAccessId.New(), By, child, child.Deciders.Single(d => d.Name == name).Id, IdentityNumber.FromStored(digits), assessment, [], day);
        await db.Give(carrier, access, child, []);
        db.Add(carrier, FamilyRelease.Make(FamilyReleaseId.New(), By, sip, sip.PlanVersion, child, [access], [], true, clock.Now, day));
        return await Keep();
    }

    async Task<DemoCase> Step(Action act)
    {
        act();
        return await Keep();
    }

    /// <summary>The recipients have opened what they had received by now.</summary>
    public async Task<DemoCase> Read(params Viewer[] recipients)
    {
        var number = sip.Number.ToString();
        foreach (var recipient in recipients)
        {
            foreach (var item in await context.Set<Disclosure>().Where(d => d.CaseNumber == number && d.ToUnit == recipient.Unit && d.ReadAt == null).ToListAsync()) item.MarkRead(clock.Now);
            await db.Save(recipient);
            await db.Commit();
        }
        return this;
    }

    async Task<DemoCase> Keep()
    {
        await db.Save(carrier);
        await db.Commit();
        return this;
    }

    sealed class FixedTime(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
