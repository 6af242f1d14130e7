namespace Samspel.Domain.Agreements;

/// <summary>Where a county agreement stands (läge). Up to <see cref="Concluded"/> deeds lead on; after that the dates do.</summary>
public enum AgreementState
{
    /// <summary>Utkast.</summary>
    Draft,
    /// <summary>Beredd: godkänd av Länschefsnätverket.</summary>
    Prepared,
    /// <summary>Rekommenderad av Välfärdsrådet.</summary>
    Recommended,
    /// <summary>Godkänd av parterna; underskrifter återstår.</summary>
    ApprovedByParties,
    /// <summary>Undertecknad; parters beslut återstår.</summary>
    Signed,
    /// <summary>Godkänd och undertecknad; första dagen återstår.</summary>
    Concluded,
    /// <summary>Gäller.</summary>
    InForce,
    /// <summary>Förlängd.</summary>
    Extended,
    /// <summary>Okänt om den förlängdes.</summary>
    PerhapsExtended,
    /// <summary>Okänd giltighetstid.</summary>
    TermUnknown,
    /// <summary>Upphörd.</summary>
    Lapsed,
    /// <summary>Tillämpas i avvaktan på ny.</summary>
    AppliedMeanwhile,
    /// <summary>Ersatt.</summary>
    Replaced,
}

/// <summary>Whether an agreement applies on a day (tillämplig).</summary>
public enum Applicability
{
    /// <summary>Gäller inte.</summary>
    No,
    /// <summary>Okänt: ingen vet om den förlängdes eller när den gäller.</summary>
    Unknown,
    /// <summary>Tillämpas i avvaktan på ny.</summary>
    Meanwhile,
    /// <summary>Gäller.</summary>
    Yes,
}

/// <summary>The words for each state.</summary>
public static class AgreementStates
{
    public static string Word(this AgreementState state) => state switch
    {
        AgreementState.Draft => "Utkast",
        AgreementState.Prepared => "Beredd",
        AgreementState.Recommended => "Rekommenderad",
        AgreementState.ApprovedByParties => "Godkänd av parterna",
        AgreementState.Signed => "Undertecknad",
        AgreementState.Concluded => "Gäller inte än",
        AgreementState.InForce => "Gäller",
        AgreementState.Extended => "Förlängd",
        AgreementState.PerhapsExtended => "Okänt om den förlängdes",
        AgreementState.TermUnknown => "Okänd giltighetstid",
        AgreementState.Lapsed => "Upphörd",
        AgreementState.AppliedMeanwhile => "Tillämpas i avvaktan på ny",
        AgreementState.Replaced => "Ersatt",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };

    /// <summary>Whether an agreement in this state applies.</summary>
    public static Applicability Applies(this AgreementState state) => state switch
    {
        AgreementState.InForce or AgreementState.Extended => Applicability.Yes,
        AgreementState.AppliedMeanwhile => Applicability.Meanwhile,
        AgreementState.PerhapsExtended or AgreementState.TermUnknown => Applicability.Unknown,
        _ => Applicability.No,
    };

    /// <summary>Guards that need an agreement accept one in force and one applied while a new is awaited; an unknown one they do not.</summary>
    public static bool Holds(this Applicability applicability) => applicability is Applicability.Yes or Applicability.Meanwhile;

    public static string Word(this Applicability applicability) => applicability switch
    {
        Applicability.Yes => "gäller",
        Applicability.Meanwhile => "tillämpas i avvaktan på en ny",
        Applicability.Unknown => "okänt om den gäller",
        Applicability.No => "gäller inte",
        _ => throw new ArgumentOutOfRangeException(nameof(applicability), applicability, null),
    };
}
