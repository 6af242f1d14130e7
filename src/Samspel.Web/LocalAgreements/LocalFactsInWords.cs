using Samspel.Domain.LocalAgreements;
using Samspel.Domain.Parties;
using Samspel.Domain.Sips;

namespace Samspel.Web.LocalAgreements;

/// <summary>An agreement in short, in words: the same on the screen, on paper and in the Word document.</summary>
static class LocalFactsInWords
{
    public static IReadOnlyList<(string Label, string Text)> Of(LocalAgreement a, Party municipality)
    {
        List<(string, string)> facts = [("Parter", $"{municipality.Name} och Region Dalarna"), ("Gäller", LocalWords.Term(a.StartsOn ?? a.Scope.Term?.From, a.EndsOn))];
        if (a.Kind == LocalAgreementKind.LocalAgreement) facts.Add(("Områden", string.Join("\n", a.Scope.Areas.Select(x => x.Word()))));
        if (a.Scope.NoGroupLost is { } kept) facts.Add(("Så tappas ingen målgrupp bort", kept));
        if (a.Scope.About.Length > 0) facts.Add(("Vad avtalet gäller", a.Scope.About));
        facts.Add(("Grund", $"Länsövergripande överenskommelse {a.County.Number}"));
        if (a.MunicipalityLead is { } m && a.RegionLead is { } r) facts.Add(("Ansvariga", $"{m.UnitName}\n{r.UnitName}"));
        if (a.Activities.Count > 0) facts.Add(("Berörda verksamheter", SipWords.List([.. a.Activities.Select(x => x.Name)])));
        foreach (var c in a.Circulations) facts.Add(("Skickat till", $"{SipWords.List(c.To)} ({c.On:yyyy-MM-dd})"));
        facts.AddRange(a.Decisions.Select(d => ($"Beslut, {Side(d.Side)}", $"{d.Body}, {Day(d.On)}, dnr {d.Dnr ?? "okänt"}{(d.Budget is { } budget ? $"\nBudget: {budget}" : "")}")));
        facts.AddRange(a.Signatures.Select(s => ($"Underskrift, {Side(s.Side)}", $"{s.Name}, {s.Title}, {s.On:yyyy-MM-dd}\nFirmatecknare {LocalWords.Term(s.Mandate.From, s.Mandate.To)}")));
        facts.AddRange(a.Registrations.Select(x => ($"Diarium, {Side(x.Side)}", $"{x.Dnr}, {x.On:yyyy-MM-dd}{(x.CountyNumber is { } county ? $", hänvisar till {county}" : "")}")));
        if (a.EnteredAfterwards)
        {
            if (a.Undecided.Count > 0) facts.Add(("Beslut saknas", Sides(a.Undecided)));
            if (a.Unsigned.Count > 0) facts.Add(("Underskrift saknas", Sides(a.Unsigned)));
            if (a.Unregistered.Count > 0) facts.Add(("Diarieföring saknas", Sides(a.Unregistered)));
        }
        if (a.EndReason is { } reason) facts.Add(("Varför den avslutas", reason));
        return facts;
    }

    static string Side(Principal side) => LocalWords.Side(side).ToLowerInvariant();
    static string Sides(IEnumerable<Principal> sides) => SipWords.List([.. sides.Select(Side)]);
    static string Day(DateOnly? day) => day is { } known ? $"{known:yyyy-MM-dd}" : "okänd dag";
}
