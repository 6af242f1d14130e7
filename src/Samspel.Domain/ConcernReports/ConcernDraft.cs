using Samspel.Domain.Parties;
using Samspel.Domain.Sips;

namespace Samspel.Domain.ConcernReports;

/// <summary>What has become of a draft.</summary>
public enum DraftState
{
    /// <summary>Påbörjad.</summary>
    Open,
    /// <summary>Skickad.</summary>
    Sent,
    /// <summary>Lämnad på annat sätt: to a board that does not take reports in Samspel.</summary>
    GivenOutside,
    /// <summary>Borttagen.</summary>
    Discarded,
}

/// <summary>
/// A report that is being written (utkast). Private to the one who writes: it can be given to nobody, read by nobody else, and has no owner unit.
/// It has the id that the report gets, so that sent twice is one report. Once it is no longer open it holds nothing but, for one given in another way, to whom, how and when.
/// </summary>
public sealed class ConcernDraft : Aggregate
{
    ConcernDraft() { }

    public ConcernReportId Id { get; private set; }
    public PersonId Reporter { get; private set; }
    public UnitRef Unit { get; private set; } = null!;
    public ConcernContent Content { get; private set; } = null!;
    public DraftState State { get; private set; }
    public DateOnly ChangedOn { get; private set; }

    /// <summary>The number it was sent under.</summary>
    public CaseNumber? SentAs { get; private set; }

    /// <summary>The report for the child before it was born that this one follows.</summary>
    public ConcernReportId? AfterBirthOf { get; private set; }

    /// <summary>Begins a report. Everybody may, in every role: the duty is the person's.</summary>
    /// <param name="before">The report for the unborn child, when this is the new one at birth: the other children come along, the rest is written anew.</param>
    public static ConcernDraft Begin(ConcernReportId id, Actor by, UnitRef unit, ConcernKind kind, DateOnly today, ConcernReport? before = null)
    {
        ConcernRules.Personal.Require(!by.IsSystem && by.Unit == unit.Id && (before is null || before.PartyOf(by).HasFlag(ConcernParty.Reporter)));
        ConcernRules.BirthOfAnUnborn.Require(before is null || (before.Kind == ConcernKind.UnbornChild && kind == ConcernKind.Child));
        var content = ConcernContent.Empty(kind);
        if (before?.Content is { } earlier) content = content with { OtherChildren = earlier.OtherChildren, NoOthersKnown = earlier.NoOthersKnown };
        var draft = new ConcernDraft { Id = id, Reporter = by.Person, Unit = unit, Content = content, ChangedOn = today, AfterBirthOf = before?.Id };
        draft.Record(new ConcernDraftBegun(kind));
        return draft;
    }

    /// <summary>The writer alone; no colleague, manager or substitute.</summary>
    public bool MayRead(Actor by) => !by.IsSystem && by.Person == Reporter;

    /// <summary>Keeps what has been written, whole or not.</summary>
    public void Write(Actor by, ConcernContent content, DateOnly today)
    {
        RequireOpen(by);
        ConcernRules.KindStays.Require(content.Kind == Content.Kind);
        if (content == Content) return;
        Record(new ConcernDraftWritten());
        (Content, ChangedOn) = (content, today);
    }

    public void Discard(Actor by)
    {
        RequireOpen(by);
        Record(new ConcernDraftDiscarded());
        End(DraftState.Discarded);
    }

    /// <summary>The board takes no reports in Samspel: the report was printed, or told by phone. That is noted for the writer alone.</summary>
    public void GiveOutside(Actor by, string board, string how, DateOnly on, DateOnly today)
    {
        RequireOpen(by);
        ConcernRules.SaysHowItWasGiven.Require(!ConcernWords.IsBlank(board) && !ConcernWords.IsBlank(how) && on <= today && on != default);
        Record(new ConcernGivenOutside(board.Trim(), on));
        End(DraftState.GivenOutside);
        (Content, ChangedOn) = (Content with { Given = new GivenOutside(board.Trim(), how.Trim(), on) }, today);
    }

    /// <summary>The day an unused draft is weeded, and the note of one that was given in another way.</summary>
    public DateOnly WeedOn => ChangedOn.AddDays(ConcernClocks.Default.WeedDraftDays);

    /// <summary>Nobody has touched it for so long, or it is no longer needed: the row goes.</summary>
    public bool IsToBeWeeded(DateOnly today) => State is DraftState.Sent or DraftState.Discarded || today >= WeedOn;

    public override IEnumerable<Duty> Duties(DateOnly today) => State == DraftState.Open
        ? [Duty.For(Reporter, $"skicka-oro:{Id}", DutyKind.SendConcernReport, ChangedOn, ChangedOn, new Citation("3.9", "SoL 19 kap. 1 §"))]
        : [];

    internal void RequireOpen(Actor by)
    {
        ConcernRules.Personal.Require(MayRead(by));
        ConcernRules.DraftIsOpen.Require(State == DraftState.Open);
    }

    internal void SentWith(CaseNumber number)
    {
        SentAs = number;
        End(DraftState.Sent);
    }

    void End(DraftState state) => (State, Content) = (state, ConcernContent.Empty(Content.Kind));
}
