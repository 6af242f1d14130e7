using Samspel.Domain.Parties;

namespace Samspel.Domain.JointServices;

/// <summary>What happens to a joint service in a municipality, kept as its history.</summary>
public sealed record LocalServiceEntered(JointServiceKind Kind, LocalServiceContent Content) : Fact { public override string Sentence => $"{Kind.Word()} lades in: {Content.Name}. Finns: {Content.Exists.Words.ToLowerInvariant()}."; }
public sealed record LocalServiceRevised(LocalServiceContent Content) : Fact { public override string Sentence => $"Uppgifterna ändrades: {Content.Name}. Finns: {Content.Exists.Words.ToLowerInvariant()}."; }
public sealed record LocalServiceValueGiven(string Question, FamilyCentres.Answer Before, FamilyCentres.CentreValue Value) : Fact { public override string Sentence => $"{Question} {Value.Answer.Words} (var: {Before.Words.ToLowerInvariant()}). Gäller {Value.On:yyyy-MM-dd}, källa: {Value.Source}."; }
public sealed record LocalServiceEnded(DateOnly LastDay, string Reason) : Fact { public override string Sentence => $"Upphörde, sista dag {LastDay:yyyy-MM-dd}: {Reason}"; }

/// <summary>Every reason to refuse about a joint service in a municipality, with its source.</summary>
public static class ServiceRules
{
    static readonly Citation Joint = new("3.2");

    public static readonly Rule NotYours = new("GEM-01", "Gemensamma verksamheter hanteras av kommunens eller regionens samordnare.", Joint);
    public static readonly Rule HasASheet = new("GEM-02", "Familjecentraler har ett eget register. Lägg in verksamheten där.", new Citation("3.2.1"));
    public static readonly Rule IsNamed = new("GEM-03", "Ange verksamhetens namn.", Citation.OwnPractice);
    public static readonly Rule SaysWhetherItIsThere = new("GEM-04", "Ange om verksamheten finns, ja, nej eller okänt, och var uppgiften kommer ifrån.", Joint);
    public static readonly Rule SinceFits = new("GEM-05", "Ange sedan när bara för det som finns, senast i dag.", Citation.OwnPractice);
    public static readonly Rule FitsTheSheet = new("GEM-06", "Svara ja, nej eller okänt på något som hör till verksamheten.", Joint);
    public static readonly Rule HasASource = new("GEM-07", "Ange vilken dag uppgiften gäller, senast i dag, och var den kommer ifrån.", Citation.OwnPractice);
    public static readonly Rule StillThere = new("GEM-08", "Verksamheten har upphört och ändras inte längre.", Citation.OwnPractice);
    public static readonly Rule ReasonGiven = new("GEM-09", "Skriv varför.", Citation.OwnPractice);
}
