using System.ComponentModel.DataAnnotations;
using Samspel.Domain.Agreements;

namespace Samspel.Web.Agreements.Life;

/// <summary>A decision by one of the county's bodies, as asked for.</summary>
public sealed class DecisionForm
{
    public KnownDateForm On { get; set; } = new();
    [StringLength(100)] public string? Dnr { get; set; }
    [StringLength(2000)] public string? Note { get; set; }

    public BodyDecision ToDecision() => new(On.Value, Dnr?.Trim(), Note?.Trim());

    public static DecisionForm Of(BodyDecision? decision) => decision is null ? new() : new() { On = KnownDateForm.Of(decision.On), Dnr = decision.Dnr, Note = decision.Note };

    /// <summary>The decision as it stands, for one whose form is older.</summary>
    public static IReadOnlyList<(string, string)> Words(BodyDecision? decision) => decision is null ? [("Beslut", "inget är registrerat")]
        : [("Dag", decision.On.ToString()), ("Diarienummer", decision.Dnr ?? "saknas"), ("Anteckning", decision.Note ?? "saknas")];
}
