using Samspel.Domain.Parties;

namespace Samspel.Domain.Agreements;

/// <summary>
/// A document that belongs to the agreement (styrande dokument): annex, guideline, routine, related agreement, or a party's own routine (3).
/// Owned by the county or by one party. When its validity or its review date passes, its owner has a duty.
/// </summary>
public sealed class RelatedDocument : Aggregate
{
    RelatedDocument() { }

    public RelatedDocumentId Id { get; private set; }

    /// <summary>The party that owns it, "2080"; null when it is the county's.</summary>
    public string? PartyCode { get; private set; }

    /// <summary>The unit that keeps it in order.</summary>
    public UnitId Unit { get; private set; }
    public DocumentContent Content { get; private set => (field, Title, Kind) = (value, value.Title, value.Kind); } = null!;
    public string Title { get; private set; } = "";
    public DocumentKind Kind { get; private set; }
    public RelatedDocumentId? SupersededBy { get; private set; }
    public DateOnly? SupersededFrom { get; private set; }
    public DateOnly? WithdrawnOn { get; private set; }
    public DateOnly? ReviewedOn { get; private set; }

    public bool IsInUse => SupersededBy is null && WithdrawnOn is null;

    /// <param name="partyOfActor">The organisation of the one who adds it.</param>
    /// <param name="partyCode">The party that owns it; null for the county.</param>
    public static RelatedDocument Add(RelatedDocumentId id, Actor by, string partyOfActor, string? partyCode, UnitId unit, DocumentContent content)
    {
        DocumentRules.NotYours.Require(MayManage(by, partyOfActor, partyCode));
        Check(content, partyCode);
        var document = new RelatedDocument { Id = id, PartyCode = partyCode, Unit = unit, Content = content };
        document.Record(new DocumentAdded(content));
        return document;
    }

    public void Revise(Actor by, string partyOfActor, DocumentContent content)
    {
        RequireOpen(by, partyOfActor);
        DocumentRules.KindStays.Require(content.Kind == Content.Kind);
        Check(content, PartyCode);
        if (content == Content) return;
        Record(new DocumentRevised(content));
        Content = content;
    }

    /// <summary>Looked through and found to hold; the next review is set, or none.</summary>
    public void Review(Actor by, string partyOfActor, DateOnly on, DateOnly? next, DateOnly today)
    {
        RequireOpen(by, partyOfActor);
        DocumentRules.ReviewedInTime.Require(on <= today && !(next <= on));
        Record(new DocumentReviewed(on, next));
        ReviewedOn = on;
        Content = Content with { ReviewBy = next };
    }

    /// <summary>Replaced by another document of the same kind and owner, from the day that one begins.</summary>
    public void SupersedeBy(Actor by, string partyOfActor, RelatedDocument next, DateOnly today)
    {
        RequireOpen(by, partyOfActor);
        DocumentRules.SupersededByItsLike.Require(next.Id != Id && next.PartyCode == PartyCode && next.Content.Kind == Content.Kind && next.IsInUse);
        var from = next.Content.From.Day ?? today;
        Record(new DocumentSuperseded(next.Id, next.Content.Title, from));
        (SupersededBy, SupersededFrom) = (next.Id, from);
    }

    /// <summary>No longer used, and nothing comes instead. A secrecy routine is never only withdrawn.</summary>
    public void Withdraw(Actor by, string partyOfActor, string why, DateOnly today)
    {
        RequireOpen(by, partyOfActor);
        DocumentRules.SecrecyRoutineIsKept.Require(Content.Kind != DocumentKind.SecrecyRoutine);
        DocumentRules.ReasonGiven.Require(!string.IsNullOrWhiteSpace(why));
        Record(new DocumentWithdrawn(why));
        WithdrawnOn = today;
    }

    public DocumentStanding StandingOn(DateOnly day)
    {
        if (WithdrawnOn <= day) return DocumentStanding.Withdrawn;
        if (SupersededFrom <= day) return DocumentStanding.Superseded;
        if (Content.From.IsAfter(day)) return DocumentStanding.NotYet;
        if (Content.To?.Day < day) return DocumentStanding.Ended;
        return Content.From.IsKnown && Content.To is not { IsKnown: false } ? DocumentStanding.Valid : DocumentStanding.Unknown;
    }

    /// <summary>Whether the person keeps documents of that owner in order: the county's by the county coordinator, a party's by its own coordinator or administrator.</summary>
    public static bool MayManage(Actor by, string partyOfActor, string? owner) => owner is null
        ? CountyAgreement.ActorOf(by) == AgreementActor.Coordinator
        : partyOfActor == owner && (by.Role is Role.LocalCoordinator or Role.Administrator && !by.IsSystem || CountyAgreement.ActorOf(by) == AgreementActor.Coordinator);

    public override IEnumerable<Duty> Duties(DateOnly today)
    {
        var source = Content.Kind == DocumentKind.SecrecyRoutine ? new Citation("3.8") : new Citation("3");
        if (!IsInUse) yield break;
        if (Content.ReviewBy is { } review)
            yield return new Duty("se-over", DutyKind.ReviewDocument, Unit, review.AddDays(-DocumentClocks.Ahead), review, source);
        if (Content.To?.Day is { } last)
            yield return new Duty("fornya", DutyKind.RenewDocument, Unit, last.AddDays(-DocumentClocks.Ahead), last, source);
    }

    void RequireOpen(Actor by, string partyOfActor)
    {
        DocumentRules.NotYours.Require(MayManage(by, partyOfActor, PartyCode));
        DocumentRules.IsInUse.Require(IsInUse);
    }

    static void Check(DocumentContent content, string? partyCode)
    {
        DocumentRules.HasATitle.Require(!string.IsNullOrWhiteSpace(content.Title));
        DocumentRules.RoutineHasAnOwner.Require(!content.Kind.IsAPartysOwn() || partyCode is not null);
        DocumentRules.EndsAfterItBegins.Require(content.To is not { } to || !to.IsBefore(content.From));
        DocumentRules.IsFoundSomewhere.Require(content.Place is null || content.Place.IsOne());
        DocumentRules.SecrecyRoutineCanBeRead.Require(content.Kind != DocumentKind.SecrecyRoutine || content.Place is not null);
    }
}

/// <summary>Days to remind by (påminnelsetider): own practice.</summary>
static class DocumentClocks
{
    /// <summary>How long before a review or an end it stands in the worklist.</summary>
    public const int Ahead = 60;

    /// <summary>For a party without a secrecy routine to write one.</summary>
    public const int Write = 90;
}

public sealed record DocumentAdded(DocumentContent Content) : Fact { public override string Sentence => $"{Content.Kind.Word()} lades till: {Content.Title}."; }
public sealed record DocumentRevised(DocumentContent Content) : Fact { public override string Sentence => "Dokumentets uppgifter ändrades."; }
public sealed record DocumentReviewed(DateOnly On, DateOnly? Next) : Fact { public override string Sentence => $"Dokumentet sågs över {On:yyyy-MM-dd}." + (Next is { } next ? $" Nästa översyn {next:yyyy-MM-dd}." : ""); }
public sealed record DocumentSuperseded(RelatedDocumentId Next, string Title, DateOnly From) : Fact { public override string Sentence => $"Ersätts av {Title} från {From:yyyy-MM-dd}."; }
public sealed record DocumentWithdrawn(string Why) : Fact { public override string Sentence => $"Dokumentet drogs in: {Why}"; }
