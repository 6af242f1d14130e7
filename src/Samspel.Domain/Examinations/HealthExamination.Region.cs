using Samspel.Domain.Children;
using Samspel.Domain.Disclosures;
using Samspel.Domain.Parties;

namespace Samspel.Domain.Examinations;

public sealed partial class HealthExamination
{
    static ExaminationClocks Clocks => ExaminationClocks.Default;

    /// <summary>The region offers a time; after a no, again.</summary>
    public void Offer(Actor by, string time, DateOnly today)
    {
        var row = Allow(ExaminationCommand.Offer, by);
        ExaminationRules.OfferSaysWhen.Require(!IsBlank(time));
        var offer = new ExaminationOffer(Offers.Count + 1, today, time.Trim());
        Record(new ExaminationOffered(offer));
        Offers = [.. Offers, offer];
        Go(row, today);
    }

    /// <summary>The offer is declined: written down, and a new offer can come.</summary>
    public void Decline(Actor by, string answer, DateOnly today)
    {
        var row = Allow(ExaminationCommand.Decline, by);
        ExaminationRules.DeclineIsDocumented.Require(!IsBlank(answer));
        Record(new ExaminationDeclined(Offers[^1].Number, answer.Trim()));
        Answer(false, answer.Trim(), today);
        BookedFor = null;
        Go(row, today);
    }

    /// <summary>Booked: those whose consent is needed have said yes.</summary>
    public void Book(Actor by, DateOnly on, WhoDecides who, DateOnly today)
    {
        var row = Allow(ExaminationCommand.Book, by);
        RequireConsent(who);
        ExaminationRules.BookedForADay.Require(on >= today);
        Record(new ExaminationBooked(on));
        Answer(true, null, today);
        BookedFor = on;
        Go(row, today);
    }

    /// <summary>Carried out, each part told; a part that is missing leaves it partly done, and can be done later.</summary>
    public void CarryOut(Actor by, IReadOnlyList<PartResult> parts, WhoDecides who, DateOnly today)
    {
        var row = Allow(ExaminationCommand.CarryOut, by);
        RequireConsent(who);
        var told = Enum.GetValues<ExaminationPart>().Select(p => parts.SingleOrDefault(r => r.Part == p)).OfType<PartResult>().ToList();
        ExaminationRules.EachPartIsTold.Require(told.Count == 3 && parts.Count == 3 && told.Any(p => p.IsDone) && told.All(p => p.IsDone ? p.DoneOn <= today : !IsBlank(p.WhyNot))
            && Parts.Where(p => p.IsDone).All(before => told.Single(p => p.Part == before.Part).IsDone));
        var need = NeedOn(who);
        ExaminationRules.DentalIsAskedFor.Require(!(need.Deciders || need.YoungPerson) || !told.Single(p => p.Part == ExaminationPart.Dental).IsDone || Consent?.DentalToo == true);
        Record(new ExaminationCarriedOut(told));
        Parts = told;
        Go(row, today, missing: !IsWhole);
    }

    /// <summary>The statement goes back to the social services, with what is needed. Partly is partly: why a part is missing was told.</summary>
    /// <param name="made">The disclosure from the region's unit; null for a unit on paper.</param>
    public void SendStatement(Actor by, string summary, IReadOnlyList<string> needs, Disclosure? made, DateOnly today)
    {
        var row = Allow(ExaminationCommand.SendStatement, by);
        ExaminationRules.StatementIsWhole.Require(!IsBlank(summary) && needs.All(n => !IsBlank(n)));
        ExaminationRules.StatementIsDisclosed.Require(Regional!.Paper ? made is null : made is not null && made.Child == Child && made.FromUnit == Regional.Id && made.ToUnit == Unit && made.EndedAt is null);
        var statement = new ExaminationStatement(today, summary.Trim(), [.. needs.Select((n, i) => new FoundNeed(i + 1, n.Trim()))], made?.Id);
        Record(new ExaminationReported(statement));
        Statement = statement;
        Go(row, today);
    }

    /// <summary>A need that was found leads to a SIP or a referral, or to nothing for a reason.</summary>
    public void ActOnNeed(Actor by, int need, NeedOutcome outcome, DateOnly today)
    {
        Allow(ExaminationCommand.ActOnNeed, by);
        var found = Statement!.Needs.FirstOrDefault(n => n.Number == need);
        ExaminationRules.NeedIsOpen.Require(found is { Outcome: null });
        ExaminationRules.NeedLeadsSomewhere.Require(!IsBlank(outcome.Text) && outcome.On <= today && (outcome.To != NeedLeadsTo.Sip || CaseNumber.TryParse(outcome.Text, out var sip) && sip.Kind == "SIP"));
        Record(new ExaminationNeedActedOn(need, outcome));
        Statement = Statement with { Needs = [.. Statement.Needs.Select(n => n.Number == need ? n with { Outcome = outcome } : n)] };
    }

    /// <summary>What the case worker should look at: never refuses.</summary>
    public IEnumerable<string> Remarks(DateOnly? placedOn)
    {
        if (NotNeeded is { } ground && ground.DocumentDate < StateSince.AddMonths(-Clocks.RecentMonths)) yield return $"Handlingen är äldre än {Clocks.RecentMonths} månader när undersökningen bedömdes obehövlig.";
        if (CoveredByAsylum is not null && placedOn is { } placed && StateSince.AddDays(-Clocks.CloseDays) > placed) yield return $"Bedömningen gjordes mer än {Clocks.CloseDays} dagar efter placeringen.";
        if (State == ExaminationState.Reported && !IsWhole) yield return $"Undersökningen är delvis genomförd. Saknas: {string.Join(", ", Parts.Where(p => !p.IsDone).Select(p => p.Part.Word().ToLowerInvariant()))}.";
    }

    public override IEnumerable<Duty> Duties(DateOnly today) => State switch
    {
        ExaminationState.ToBeAssessed => [Mine("bedom", DutyKind.AssessExamination, Clocks.Assess)],
        ExaminationState.Needed => [Mine("begar", DutyKind.RequestExamination, Clocks.Request)],
        ExaminationState.Requested => [Regions("erbjud", DutyKind.OfferExamination, StateSince.AddDays(Clocks.Offer))],
        ExaminationState.Offered => [Regions($"svar:{Offers.Count}", DutyKind.AnswerExaminationOffer, StateSince.AddDays(Clocks.AnswerOffer))],
        ExaminationState.Declined => [Regions($"erbjud-igen:{Offers.Count}", DutyKind.OfferExaminationAgain, StateSince.AddDays(Clocks.OfferAgain))],
        ExaminationState.Booked => [Regions("genomfor", DutyKind.CarryOutExamination, BookedFor!.Value)],
        ExaminationState.Partly => [Regions("genomfor-resten", DutyKind.CarryOutExamination, StateSince.AddDays(Clocks.Rest))],
        ExaminationState.Done => [Regions("utlatande", DutyKind.SendExaminationStatement, StateSince.AddDays(Clocks.Statement))],
        ExaminationState.Reported => [.. Statement!.Needs.Where(n => n.Outcome is null).Select(n => Mine($"behov:{n.Number}", DutyKind.ActOnExamination, Clocks.ActOnNeeds))],
        _ => [],
    };

    void RequireConsent(WhoDecides who) => ExaminationRules.ConsentIsGiven.Require(Consent?.IsGiven(NeedOn(who), who) == true && !(NeedOn(who).Deciders && who.NobodyKnown));

    void Answer(bool accepted, string? answer, DateOnly today) => Offers = [.. Offers.SkipLast(1), Offers[^1] with { Accepted = accepted, AnsweredOn = today, Answer = answer }];

    static Citation Source => new("6.3.2", "SoL 22 kap. 7 §, lag (2017:209) 1 §");

    Duty Mine(string key, DutyKind kind, int days) => new(key, kind, Unit, StateSince, StateSince.AddDays(days), Source) { Person = Responsible };

    Duty Regions(string key, DutyKind kind, DateOnly due) => Regional!.Paper
        ? new Duty(key, kind, Unit, StateSince, due, Source) { Person = Responsible }
        : new Duty(key, kind, Regional.Id, StateSince, due, Source) { OwedTo = Unit, AwaitedBy = Responsible, OwedSince = StateSince };
}
