namespace Samspel.Domain.Agreements;

/// <summary>How it stands, in one sentence for whoever reads it that day: what, why, and what must be done by when.</summary>
public sealed partial class CountyAgreement
{
    public string Sentence(DateOnly day) => $"Överenskommelsen {Dnr} {StateOn(day) switch
    {
        AgreementState.Draft => "är ett utkast; nästa steg är att Länschefsnätverket godkänner förslaget.",
        AgreementState.Prepared => $"godkändes av Länschefsnätverket {Preparation!.On.Words}; nästa steg är att Välfärdsrådet rekommenderar parterna att godkänna den{BeforeStart}.",
        AgreementState.Recommended => $"har rekommenderats av Välfärdsrådet men gäller inte än; {Missing}.",
        AgreementState.ApprovedByParties => $"har godkänts av parterna men gäller inte än; {Missing}.",
        AgreementState.Signed => $"är undertecknad men gäller inte än; {Missing}.",
        AgreementState.Concluded => $"är godkänd och undertecknad och börjar gälla den {Written(Start)}.",
        AgreementState.InForce => $"gäller till och med den {Written(Calendar.LastDay)}; {Ahead(day)}.",
        AgreementState.Extended => $"gäller till och med den {Written(Calendar.EndSeenFrom(day))}, förlängd för att utvärdering och revidering påbörjades {Revision.BegunOn.Words}; {SuccessorBy(Calendar.EndSeenFrom(day))}.",
        AgreementState.PerhapsExtended => $"gick ut den {Written(Calendar.LastDay)}, och det är okänt om den förlängdes, eftersom det är okänt när utvärdering och revidering påbörjades{AtLongest}; ta reda på det och ta ställning till om den ska tillämpas i avvaktan på en ny.",
        AgreementState.TermUnknown => "har okänd giltighetstid; ta reda på första och sista dag.",
        AgreementState.Lapsed => $"gäller inte längre: {Ended}; {AfterLapse}.",
        AgreementState.AppliedMeanwhile => InTheMeantime(InterimOn(day)!),
        _ => $"gäller inte längre: den ersattes den {Written(Successor!.From)} av {Successor.Dnr}.",
    }}";

    string BeforeStart => Term.From.Day is { } from ? $" före den {DayWords.Of(from)}" : "";

    string Missing
    {
        get
        {
            var refused = Parties.Where(p => DecisionOf(p.Code)?.Answer == PartyAnswer.Refused).Select(p => p.Name).ToList();
            var approved = Parties.Count - NotApproved.Count;
            var no = refused.Count == 0 ? "" : $" och {List(refused)} har sagt nej";
            var signatures = NotSigned.Count == 0 ? "" : $", och {NotSigned.Count} av 4 underskrifter saknas";
            return $"{approved} av {Parties.Count} parter har godkänt{no}{signatures}{(Term.From.Day is { } from ? $", allt behövs före den {DayWords.Of(from)}" : "")}";
        }
    }

    string Ahead(DateOnly day)
    {
        if (Successor is { } next) return $"den {DayWords.Of(next.From)} ersätts den av {next.Dnr}";
        if (Term.ExtensionMonths is not { } months) return $"en ny behöver gälla från den {Written(Calendar.LastDay?.AddDays(1))}";
        var late = BeginBy < day ? "borde ha gett" : "behöver ge";
        return Revision.Status switch
        {
            RevisionStatus.NotBegun => $"Länschefsnätverket {late} uppdrag om utvärdering och revidering senast den {Written(BeginBy)}, annars förlängs den inte",
            RevisionStatus.Unknown => $"det är okänt om utvärdering och revidering har påbörjats, och det behöver klarläggas senast den {Written(BeginBy)}",
            _ => $"utvärdering och revidering har påbörjats, så den förlängs med {months} månader om ingen ny har tagits fram då",
        };
    }

    string Ended => Calendar.Extension switch
    {
        ExtensionAnswer.Yes => $"den förlängda giltighetstiden gick ut den {Written(Calendar.LastDayExtended)}",
        ExtensionAnswer.Unknown => $"giltighetstiden gick ut den {Written(Calendar.LastDay)}, det är okänt om den förlängdes, och även en förlängning tog slut den {Written(Calendar.LastDayExtended)}",
        _ when Term.ExtensionMonths is null => $"giltighetstiden gick ut den {Written(Calendar.LastDay)}",
        _ => $"giltighetstiden gick ut den {Written(Calendar.LastDay)} och utvärdering och revidering hade inte påbörjats",
    };

    string AfterLapse => Successor is { } next ? $"därefter gäller {next.Dnr} från den {DayWords.Of(next.From)}" : "ta ställning till om den ska tillämpas i avvaktan på en ny";

    string AtLongest => Calendar.LastDayExtended is { } longest ? $" (som längst gäller den till och med den {DayWords.Of(longest)})" : "";

    string InTheMeantime(InterimUse use) =>
        $"tillämpas från den {DayWords.Of(use.From)}{(use.To is { } to ? $" till och med den {DayWords.Of(to)}" : "")} i avvaktan på en ny, enligt beslut av {use.DecidedBy} ({use.DecidedOn.Words}): {use.Why.Trim().TrimEnd('.')}; {EndedShort}{(Successor is { } next ? $", och den {DayWords.Of(next.From)} ersätts den av {next.Dnr}" : ", och en ny behöver tas fram")}.";

    string EndedShort => (Calendar.LastDay, Calendar.Extension) switch
    {
        (null, _) => "giltighetstiden är okänd",
        ({ } last, ExtensionAnswer.Unknown) => $"giltighetstiden gick ut den {DayWords.Of(last)} och det är okänt om den förlängdes",
        _ => Ended,
    };

    static string SuccessorBy(DateOnly? end) => end is null ? "en ny behöver tas fram" : $"en ny behöver gälla senast den {DayWords.Of(end.Value.AddDays(1))}";

    static string Written(DateOnly? day) => day is { } known ? DayWords.Of(known) : "okänt datum";

    static string List(List<string> words) => words.Count == 1 ? words[0] : $"{string.Join(", ", words.Take(words.Count - 1))} och {words[^1]}";
}
