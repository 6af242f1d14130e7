namespace Samspel.Domain.Agreements.Laws;

/// <summary>From a citation whose law has moved to a proposal for a minor amendment (anpassning till ändrad lagtext, 13).</summary>
public static class LawAmendments
{
    /// <summary>A first draft for the county coordinator to complete; null when the citation still leads right.</summary>
    public static AmendmentContent? Of(LawCitation citation, LawAnswer answer) => answer is { IsOutdated: true, Now: { } now } && citation.AgreementSection is { } section
        ? new($"Ny laghänvisning i avsnitt {section}{(citation.Footnote is { } note ? $", fotnot {note}" : "")}", AmendmentKind.Law, [new(section, citation.Written, now)],
            answer.Sentence, TouchesMainContent: false, "Hänvisningen anpassas till ändrad lagtext. Syfte och mål påverkas inte.")
        : null;
}
