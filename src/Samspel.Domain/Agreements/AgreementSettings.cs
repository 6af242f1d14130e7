namespace Samspel.Domain.Agreements;

/// <summary>
/// How the county has chosen to read the agreement where its own text leaves more than one reading (tolkningsval).
/// Each choice stands beside the wording it reads in <see cref="AgreementAmbiguities"/>.
/// </summary>
/// <param name="LastDayCounts">The day the term runs to is itself a day of validity.</param>
/// <param name="ExtensionRepeats">A term that has been extended is extended again and again, not once.</param>
/// <param name="RevisionMustBeginBeforeEnd">Only an evaluation and revision begun during the term extends it.</param>
/// <param name="SigningAwaitsApprovals">Nobody signs before every party has approved.</param>
/// <param name="ApprovingPartiesSuffice">When every party has answered, the agreement binds those that approved; otherwise all must approve.</param>
/// <param name="PartyMayLeave">A party's notice of leaving can be registered.</param>
public sealed record AgreementSettings(
    bool LastDayCounts, bool ExtensionRepeats, bool RevisionMustBeginBeforeEnd, bool SigningAwaitsApprovals, bool ApprovingPartiesSuffice, bool PartyMayLeave)
{
    public static readonly AgreementSettings Default = new(LastDayCounts: true, ExtensionRepeats: false, RevisionMustBeginBeforeEnd: true,
        SigningAwaitsApprovals: false, ApprovingPartiesSuffice: false, PartyMayLeave: false);
}

/// <summary>A place where the agreement can be read in more than one way (oklarhet).</summary>
/// <param name="Letter">a to f.</param>
/// <param name="Section">Where in the agreement.</param>
/// <param name="Wording">The agreement's own words; null where it says nothing.</param>
/// <param name="Question">What is unclear.</param>
/// <param name="WhenYes">What the product does when the choice is yes.</param>
/// <param name="WhenNo">What it does when the choice is no.</param>
/// <param name="Choice">The choice among the settings.</param>
public sealed record AgreementAmbiguity(char Letter, string Section, string? Wording, string Question, string WhenYes, string WhenNo, Func<AgreementSettings, bool> Choice)
{
    /// <summary>The reading chosen, in words.</summary>
    public string Reading(AgreementSettings settings) => Choice(settings) ? WhenYes : WhenNo;
}

/// <summary>The six places where the county must choose a reading, each with the agreement's wording beside the choice.</summary>
public static class AgreementAmbiguities
{
    public static readonly IReadOnlyList<AgreementAmbiguity> All =
    [
        new('a', "11", "gäller från 2022-01-01 – 2025-01-01",
            "Tiden är tre år och en dag. Gäller överenskommelsen även den sista angivna dagen?",
            "Den sista angivna dagen räknas med.", "Överenskommelsen gäller till och med dagen före den sista angivna.", s => s.LastDayCounts),
        new('b', "11", "förlängs samverkansöverenskommelsen automatiskt med 12 månader",
            "Texten talar om en förlängning. Kan den upprepas?",
            "Förlängningen upprepas så länge ingen ny överenskommelse finns.", "Överenskommelsen förlängs en enda gång.", s => s.ExtensionRepeats),
        new('c', "11", "en utvärdering och revidering har påbörjats",
            "Måste utvärderingen och revideringen ha påbörjats innan giltighetstiden går ut?",
            "Bara det som har påbörjats under giltighetstiden förlänger.", "Även det som påbörjas senare förlänger.", s => s.RevisionMustBeginBeforeEnd),
        new('d', "12", "skall undertecknas skriftligen av parterna genom ordförande och vice ordförande",
            "Ordningen mellan underskrifter och parternas godkännande anges inte. Måste alla parter godkänna innan någon skriver under?",
            "Underskrifterna väntar på att alla parter har godkänt.", "Underskrifter och godkännanden kan komma i vilken ordning som helst.", s => s.SigningAwaitsApprovals),
        new('e', "12", "ska godkännas av parternas respektive beslutande organ",
            "Vad händer om en part inte godkänner?",
            "När alla parter har svarat gäller den mellan dem som har godkänt.", "Den gäller i länet först när alla parter har godkänt. Varje part visas för sig.", s => s.ApprovingPartiesSuffice),
        new('f', "11", null,
            "Uppsägning regleras inte. Kan en part lämna överenskommelsen under giltighetstiden?",
            "En parts utträde kan registreras med sista dag.", "Inget utträde kan registreras.", s => s.PartyMayLeave),
    ];
}
