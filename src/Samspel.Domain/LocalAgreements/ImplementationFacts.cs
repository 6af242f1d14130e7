using Samspel.Domain.Sips;

namespace Samspel.Domain.LocalAgreements;

/// <summary>The words for each phase.</summary>
public static class ImplementationPhases
{
    public static string Word(this ImplementationPhase phase) => phase switch
    {
        ImplementationPhase.Inventory => "Behovsinventering",
        ImplementationPhase.Introduction => "Införande",
        ImplementationPhase.Use => "Användning",
        ImplementationPhase.Upkeep => "Vidmakthållande",
        _ => throw new ArgumentOutOfRangeException(nameof(phase), phase, null),
    };
}

/// <summary>What happens in the implementation, kept as its history.</summary>
public sealed record MeasureAdded(int Measure, MeasureContent Content) : Fact { public override string Sentence => $"Åtgärd {Measure} lades till vid {Content.UnitName} ({Content.Phase.Word().ToLowerInvariant()})."; }
public sealed record MeasureRevised(int Measure, MeasureContent Content) : Fact { public override string Sentence => $"Åtgärd {Measure} ändrades ({Content.Phase.Word().ToLowerInvariant()})."; }
public sealed record MeasureFinished(int Measure) : Fact { public override string Sentence => $"Åtgärd {Measure} avslutades."; }
public sealed record UnitsAskedToConfirm(IReadOnlyList<string> Units) : Fact { public override string Sentence => $"Ombads bekräfta: {SipWords.List(Units)}."; }
public sealed record UnitConfirmed(UnitConfirmation Confirmation) : Fact
{
    public override string Sentence => (Confirmation.Knows, Confirmation.Uses) switch
    {
        (true, true) => $"{Confirmation.UnitName} känner till och använder överenskommelsen.",
        (true, false) => $"{Confirmation.UnitName} känner till men använder inte överenskommelsen än.",
        _ => $"{Confirmation.UnitName} känner inte till överenskommelsen än.",
    };
}
public sealed record TrainingLogged(Training Training) : Fact { public override string Sentence => $"{(Training.IsJoint ? "Gemensam utbildning" : "Utbildning")} hölls {Training.On:yyyy-MM-dd}: {Training.Subject}."; }
