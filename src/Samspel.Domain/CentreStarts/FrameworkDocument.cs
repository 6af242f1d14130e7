using Samspel.Domain.Agreements;
using Samspel.Domain.Bodies;
using Samspel.Domain.LocalAgreements;
using Samspel.Domain.Parties;

namespace Samspel.Domain.CentreStarts;

/// <summary>The common framework document for the county's family centres (ramdokument): drafted, adopted by a body, annexed to the county agreement.</summary>
public sealed class FrameworkDocument : Aggregate
{
    /// <summary>Days to remind by (påminnelsetider): own practice.</summary>
    internal const int DaysToAdopt = 90, DaysToAnnex = 14;

    FrameworkDocument() { }

    public FrameworkDocumentId Id { get; private set; }
    public UnitId Unit { get; private set; }
    public FrameworkContent Content { get; private set => (field, Title) = (value, value.Title); } = null!;
    public string Title { get; private set; } = "";

    /// <summary>Every text it has had, oldest first; the last is the one that stands.</summary>
    public IReadOnlyList<FrameworkVersion> Versions { get; private set; } = [];
    public FrameworkState State { get; private set; }
    public DateOnly StateSince { get; private set; }
    public string? AdoptedBy { get; private set; }
    public BodyDecision? Decision { get; private set; }

    /// <summary>The document it stands as among the agreement's annexes.</summary>
    public RelatedDocumentId? Annex { get; private set; }
    public FrameworkDocumentId? ReplacedBy { get; private set; }

    public static FrameworkDocument Draft(FrameworkDocumentId id, PartyActor by, FrameworkContent content, DateOnly today)
    {
        FrameworkRules.NotYours.Require(IsCounty(by));
        var document = new FrameworkDocument { Id = id, Unit = by.Actor.Unit, Content = Checked(content), StateSince = today };
        document.Versions = [new(1, document.Content, today, by.Name)];
        document.Record(new FrameworkDrafted(content.Title.Trim()));
        return document;
    }

    public void Write(PartyActor by, FrameworkContent content, DateOnly today)
    {
        Allow(FrameworkCommand.Write, by);
        var written = Checked(content);
        if (written == Content) return;
        Record(new FrameworkWritten(written.Title, Versions.Count + 1));
        (Content, Versions) = (written, [.. Versions, new(Versions.Count + 1, written, today, by.Name)]);
    }

    public void Submit(PartyActor by, DateOnly today)
    {
        var row = Allow(FrameworkCommand.Submit, by);
        FrameworkRules.HasText.Require(Content.Sections.Count > 0 && Content.Sections.All(s => !string.IsNullOrWhiteSpace(s.Text)));
        Record(new FrameworkSubmitted());
        Go(row, today);
    }

    /// <summary>Carries out a body's decision: yes adopts it, referring back and no send it back to draft.</summary>
    public void Apply(DecisionOutcome outcome, BodyKind body, PartyActor by, DateOnly today)
    {
        FrameworkRules.OutcomeFits.Require(outcome.IsAbout(SubjectKind.FrameworkDocument, Id.Value) && outcome.Result != DecisionResult.Postponed
            && (!outcome.IsApproved || outcome.CommandAs<FrameworkCommand>() == FrameworkCommand.Adopt));
        FrameworkRules.RightBody.Require(body is BodyKind.WelfareCouncil or BodyKind.ManagersNetwork);
        if (!outcome.IsApproved)
        {
            SendBack(by, outcome.Because, today);
            return;
        }
        var row = Allow(FrameworkCommand.Adopt, by);
        FrameworkRules.HasHappened.Require(outcome.On <= today);
        Record(new FrameworkAdopted(outcome.BodyName, outcome.On, outcome.Dnr));
        (AdoptedBy, Decision) = (outcome.BodyName, new BodyDecision(outcome.On, outcome.Dnr, outcome.Text));
        Go(row, today);
    }

    public void SendBack(PartyActor by, string reason, DateOnly today)
    {
        var row = Allow(FrameworkCommand.SendBack, by);
        FrameworkRules.ReasonGiven.Require(!string.IsNullOrWhiteSpace(reason));
        Record(new FrameworkSentBack(reason.Trim()));
        Go(row, today);
    }

    /// <summary>Stands as an annex among the agreement's documents.</summary>
    public void AnnexAs(PartyActor by, RelatedDocument annex, DateOnly today)
    {
        var row = Allow(FrameworkCommand.Annex, by);
        FrameworkRules.AnnexFits.Require(annex.Kind == DocumentKind.Annex && annex.PartyCode is null && annex.IsInUse);
        Record(new FrameworkAnnexed(annex.Id, annex.Title));
        Annex = annex.Id;
        Go(row, today);
    }

    public void ReplaceWith(PartyActor by, FrameworkDocument next, DateOnly today)
    {
        var row = Allow(FrameworkCommand.ReplaceWith, by);
        FrameworkRules.ReplacedByAnnexed.Require(next.Id != Id && next.State == FrameworkState.Annexed);
        Record(new FrameworkReplaced(next.Id, next.Title));
        ReplacedBy = next.Id;
        Go(row, today);
    }

    public void Drop(PartyActor by, string reason, DateOnly today)
    {
        var row = Allow(FrameworkCommand.Drop, by);
        FrameworkRules.ReasonGiven.Require(!string.IsNullOrWhiteSpace(reason));
        Record(new FrameworkDropped(reason.Trim()));
        Go(row, today);
    }

    public bool Can(FrameworkCommand command, PartyActor by) => FrameworkTransitions.Find(State, command) is not null && IsCounty(by);

    public override IEnumerable<Duty> Duties(DateOnly today) => State switch
    {
        FrameworkState.ForAdoption => [new Duty("anta-ramdokument", DutyKind.AdoptFrameworkDocument, Unit, StateSince, StateSince.AddDays(DaysToAdopt), new Citation("3.2"))],
        FrameworkState.Adopted => [new Duty("bilagg-ramdokument", DutyKind.AnnexFrameworkDocument, Unit, StateSince, StateSince.AddDays(DaysToAnnex), Citation.OwnPractice)],
        _ => [],
    };

    static bool IsCounty(PartyActor by) => by.Side == Principal.Region && by.Actor.Role == Role.CountyCoordinator;

    FrameworkTransition Allow(FrameworkCommand command, PartyActor by)
    {
        var row = FrameworkTransitions.Find(State, command) ?? throw FrameworkRules.WrongState.Broken($"Det går inte att {command.Word()} i läget ”{State.Word()}”. Ladda om sidan.");
        FrameworkRules.NotYours.Require(IsCounty(by));
        return row;
    }

    void Go(FrameworkTransition row, DateOnly today)
    {
        if (row.To is { } to) (State, StateSince) = (to, today);
    }

    static FrameworkContent Checked(FrameworkContent content)
    {
        FrameworkRules.IsNamed.Require(!string.IsNullOrWhiteSpace(content.Title) && content.Sections.All(s => !string.IsNullOrWhiteSpace(s.Heading)));
        return new(content.Title.Trim(), [.. content.Sections.Select(s => new FrameworkSection(s.Heading.Trim(), s.Text.Trim()))]);
    }
}
