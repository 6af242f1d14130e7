using Samspel.Domain.Agreements;
using Samspel.Domain.Parties;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Agreements.Life;

/// <summary>Something that can be done with an agreement now, and where.</summary>
public sealed record AgreementAct(string Text, string Href);

/// <summary>How an agreement's standing looks: colour, shape and word, its days in order, and what can be done.</summary>
public static class AgreementLook
{
    public static StatusKind Kind(AgreementState state) => state switch
    {
        AgreementState.InForce or AgreementState.Extended => StatusKind.Ongoing,
        AgreementState.AppliedMeanwhile or AgreementState.PerhapsExtended => StatusKind.Soon,
        AgreementState.Lapsed or AgreementState.Replaced => StatusKind.Stopped,
        AgreementState.Draft or AgreementState.Concluded => StatusKind.NotStarted,
        _ => StatusKind.Waiting,
    };

    public static StatusKind Kind(PartyStanding standing) => standing switch
    {
        PartyStanding.Bound or PartyStanding.Approved => StatusKind.Done,
        PartyStanding.Refused or PartyStanding.Left => StatusKind.Stopped,
        _ => StatusKind.Waiting,
    };

    /// <summary>What has happened and what lies ahead, by day; what has happened on an unknown day stands first among its like.</summary>
    public static IReadOnlyList<TimelineEntry> Days(CountyAgreement a, DateOnly today)
    {
        List<(DateOnly? Day, string Sentence, bool Happened)> days = [];
        void Known(KnownDate? on, string sentence) { if (on is { } date) days.Add((date.Day, sentence, true)); }
        void Day(DateOnly? day, string sentence) { if (day is { } known) days.Add((known, sentence, false)); }

        Known(a.Preparation?.On, "Länschefsnätverket godkände förslaget.");
        Known(a.Recommendation?.On, "Välfärdsrådet rekommenderade parterna att godkänna.");
        Day(a.ConcludedOn, "Godkänd av parterna och undertecknad.");
        Day(a.Start, "Första dagen den gäller.");
        if (a.IsConcluded) Known(a.Revision.HasBegun ? a.Revision.BegunOn : null, "Utvärdering och revidering påbörjades.");
        if (a.Revision is { Status: RevisionStatus.Completed, CompletedOn: { } done }) Known(done, "Utvärdering och revidering slutfördes.");
        if (a.IsConcluded) Day(a.RevisionDue, "Utvärdering och revidering ska vara gjord.");
        Day(a.Calendar.LastDay, "Giltighetstidens sista dag.");
        if (a.Calendar.LastDayExtended != a.Calendar.LastDay) Day(a.Calendar.LastDayExtended, a.Calendar.Extension switch
        {
            ExtensionAnswer.Yes => "Sista dagen efter förlängning.",
            ExtensionAnswer.No => "Sista dagen om den hade förlängts.",
            _ => "Sista dagen om den förlängdes, vilket är okänt.",
        });
        Known(a.Renegotiation?.On, "Välfärdsrådet beslutade om omförhandling.");
        foreach (var use in a.Interim)
        {
            Day(use.From, $"Tillämpas i avvaktan på en ny, enligt beslut av {use.DecidedBy}.");
            Day(use.To, "Sista dagen den tillämpas i avvaktan på en ny.");
        }
        foreach (var annex in a.Annexes) Day(annex.AnnexedOn, $"Bilaga {annex.Number}: {annex.Title}.");
        Day(a.Successor?.From, $"Ersätts av {a.Successor?.Dnr}.");
        return [.. days.OrderBy(d => d.Day ?? DateOnly.MinValue).Select(d => new TimelineEntry(d.Day is { } day ? SwedishDate.Short(day) : "okänt datum", d.Sentence,
            State: d.Day > today ? TimelineState.Planned : TimelineState.Past))];
    }

    /// <summary>What this person may do now, in the order of an agreement's life. A party's decision and a signature stand beside their rows.</summary>
    public static IReadOnlyList<AgreementAct> Acts(CountyAgreement a, Actor by, DateOnly today)
    {
        (AgreementCommand Command, string Text, string Page, bool When)[] all =
        [
            (AgreementCommand.Revise, "Ändra utkastets uppgifter", "uppgifter", true),
            (AgreementCommand.Prepare, "Registrera Länschefsnätverkets godkännande", "beredning", a.Preparation is not { On.IsKnown: true }),
            (AgreementCommand.Recommend, "Registrera Välfärdsrådets rekommendation", "rekommendation", a.Recommendation is not { On.IsKnown: true }),
            (AgreementCommand.FillInTerm, "Fyll i giltighetstiden", "giltighetstid", !a.Term.IsWhole),
            (AgreementCommand.RecordRevision, "Registrera utvärdering och revidering", "revidering", true),
            (AgreementCommand.CompleteRevision, "Slutför utvärdering och revidering", "revidering/slutford", a.Revision.Status == RevisionStatus.Begun),
            (AgreementCommand.ApplyMeanwhile, "Tillämpa i avvaktan på en ny", "avvaktan", true),
            (AgreementCommand.StopApplying, "Sluta tillämpa", "avvaktan/sluta", true),
            (AgreementCommand.NameSuccessor, "Ange ny överenskommelse", "efterfoljare", a.Successor is null),
            (AgreementCommand.Renegotiate, "Registrera beslut om omförhandling", "omforhandling", true),
            (AgreementCommand.LetPartyLeave, "Registrera att en part lämnar", "uttrade", a.Settings.PartyMayLeave),
            (AgreementCommand.ChooseReading, "Ändra hur texten tolkas", "tolkning", true),
        ];
        return [.. all.Where(x => x.When && a.Can(x.Command, by, today)).Select(x => new AgreementAct(x.Text, $"{AgreementPage.Root}/{a.Id}/{x.Page}"))];
    }
}
