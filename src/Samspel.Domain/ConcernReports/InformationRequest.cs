using Samspel.Domain.Disclosures;
using Samspel.Domain.Parties;
using Samspel.Domain.Sips;

namespace Samspel.Domain.ConcernReports;

/// <summary>Where a request for information stands.</summary>
public enum RequestState
{
    /// <summary>Skickad.</summary>
    Sent,
    /// <summary>Besvarad.</summary>
    Answered,
    /// <summary>Återtagen.</summary>
    Withdrawn,
}

/// <summary>What can be done with a request.</summary>
public enum RequestCommand { Answer, AnswerNothing, Withdraw, ReadAnswer }

/// <summary>One row of the table: from this state this act leads there, done by the asked unit or by the board's intake.</summary>
public sealed record RequestTransition(RequestState From, RequestCommand Command, RequestState To, bool ByAsked);

/// <summary>The information given to an investigation (uppgifter), with the ground it rests on: the duty, never a consent.</summary>
/// <param name="Text">Null when the activity has nothing to give.</param>
public sealed record InformationAnswer(string? Text, IReadOnlyList<ConcernAttachment> Attachments, GroundCode Ground, PersonId By, SwedishTime At);

/// <summary>
/// A board's request for information of importance for an investigation (begäran om uppgifter, SoL 20 kap. 6 §): asked and answered with its legal ground,
/// and only when an investigation has been decided. It says nothing of whether there was a report, or of whom.
/// </summary>
public sealed class InformationRequest : Aggregate
{
    InformationRequest() { }

    public InformationRequestId Id { get; private set; }
    public CaseNumber Number { get; private set; }

    /// <summary>For the board alone.</summary>
    public ConcernReportId Report { get; private set; }
    public UnitId Unit { get; private set; }
    public CompartmentId Compartment { get; private set; }
    public BoardRef From { get; private set; } = null!;
    public UnitId ToUnit { get; private set; }
    public UnitRef To { get; private set; } = null!;
    public ReportedPerson About { get; private set; } = null!;
    public string Question { get; private set; } = "";
    public RequestState State { get; private set; }
    public SwedishTime SentAt { get; private set; }
    public InformationAnswer? Answer { get; private set; }
    public DateTimeOffset? AnswerReadAt { get; private set; }

    public static readonly GroundCode Ground = GroundCode.G3;
    public static readonly Citation Law = new("3.9", "SoL 20 kap. 6 §, OSL 10 kap. 28 §");

    /// <summary>The whole life of a request.</summary>
    public static readonly IReadOnlyList<RequestTransition> Table =
    [
        new(RequestState.Sent, RequestCommand.Answer, RequestState.Answered, ByAsked: true),
        new(RequestState.Sent, RequestCommand.AnswerNothing, RequestState.Answered, ByAsked: true),
        new(RequestState.Sent, RequestCommand.Withdraw, RequestState.Withdrawn, ByAsked: false),
        new(RequestState.Answered, RequestCommand.ReadAnswer, RequestState.Answered, ByAsked: false),
    ];

    public static InformationRequest Make(InformationRequestId id, CaseNumber number, ConcernReport report, Actor by, UnitRef to, ReportedPerson about, string question, SwedishTime now)
    {
        ConcernRules.NotYours.Require(report.PartyOf(by).HasFlag(ConcernParty.Intake));
        ConcernRules.UnderInvestigation.Require(report.Can(ConcernCommand.RequestInformation, by) && report.IsUnderInvestigation);
        ConcernRules.AskedIsObliged.Require(to.Id != report.Unit && !to.Paper && to.Kind is not (UnitKind.CountyCoordination or UnitKind.MunicipalCoordination));
        ConcernRules.RequestIsWhole.Require(about.CanBeFound && !ConcernWords.IsBlank(question));
        var request = new InformationRequest
        {
            Id = id, Number = number, Report = report.Id, Unit = report.Unit, Compartment = report.Compartment, From = report.Board, ToUnit = to.Id, To = to,
            About = about with { Known = null }, Question = question, SentAt = now,
        };
        request.Record(new InformationAsked(number, to.Name));
        return request;
    }

    public bool IsAsked(Actor by) => !by.IsSystem && by.Unit == ToUnit && by.Role.CarriesCases();
    public bool IsAsking(Actor by) => !by.IsSystem && by.Unit == Unit && by.Role.CarriesCases();
    public bool MayRead(Actor by) => IsAsking(by) || (IsAsked(by) && State != RequestState.Withdrawn);

    public bool Can(RequestCommand command, Actor by) => Table.FirstOrDefault(r => r.From == State && r.Command == command) is { } row && (row.ByAsked ? IsAsked(by) : IsAsking(by));

    /// <summary>Gives what may be of importance to the investigation.</summary>
    public void Give(Actor by, string text, IReadOnlyList<ConcernAttachment> attachments, SwedishTime now)
    {
        var row = Allow(RequestCommand.Answer, by);
        ConcernRules.AnswerSaysSomething.Require(!ConcernWords.IsBlank(text) || attachments.Count > 0);
        Record(new InformationGiven(To.Name, Ground));
        (Answer, State) = (new InformationAnswer(text, attachments, Ground, by.Person, now), row.To);
    }

    /// <summary>The activity has nothing of importance; that is an answer too.</summary>
    public void GiveNothing(Actor by, SwedishTime now)
    {
        var row = Allow(RequestCommand.AnswerNothing, by);
        Record(new NoInformationToGive(To.Name));
        (Answer, State) = (new InformationAnswer(null, [], Ground, by.Person, now), row.To);
    }

    public void Withdraw(Actor by)
    {
        var row = Allow(RequestCommand.Withdraw, by);
        Record(new InformationRequestWithdrawn(Number));
        State = row.To;
    }

    public void ReadAnswer(Actor by, SwedishTime now)
    {
        Allow(RequestCommand.ReadAnswer, by);
        if (AnswerReadAt is not null) return;
        Record(new InformationRead(From.Name));
        AnswerReadAt = now.At;
    }

    public override IEnumerable<Duty> Duties(DateOnly today) => State switch
    {
        RequestState.Sent => [new Duty($"uppgifter:{Id}", DutyKind.AnswerInformationRequest, ToUnit, SentAt.On, SentAt.On.AddDays(ConcernClocks.Default.InformationDays), Law)],
        RequestState.Answered when AnswerReadAt is null => [new Duty($"las-uppgifter:{Id}", DutyKind.ReadInformationAnswer, Unit, Answer!.At.On, Answer.At.On.AddDays(ConcernClocks.Default.ReadDays), Law)],
        _ => [],
    };

    RequestTransition Allow(RequestCommand command, Actor by)
    {
        var rows = Table.Where(r => r.Command == command).ToList();
        ConcernRules.RequestIsYours.Require(rows[0].ByAsked ? IsAsked(by) : IsAsking(by));
        return rows.FirstOrDefault(r => r.From == State) ?? throw ConcernRules.RequestIsOpen.Broken(ConcernRules.RequestIsOpen.Message);
    }
}

public sealed record InformationAsked(CaseNumber Number, string To) : Fact { public override string Sentence => $"Uppgifter till en utredning begärdes av {To} med stöd av SoL 20 kap. 6 §."; }
public sealed record InformationGiven(string By, GroundCode Ground) : Fact { public override string Sentence => $"{By} lämnade uppgifter. Grund {Ground}: SoL 20 kap. 6 §."; }
public sealed record NoInformationToGive(string By) : Fact { public override string Sentence => $"{By} svarade att det inte finns några uppgifter."; }
public sealed record InformationRequestWithdrawn(CaseNumber Number) : Fact { public override string Sentence => "Begäran om uppgifter återtogs."; }
public sealed record InformationRead(string By) : Fact { public override string Sentence => $"{By} läste uppgifterna."; }
