using Samspel.Domain.Sips;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Sips.Plans;

/// <summary>A plan to show as a whole: the working plan with its links, or a frozen version without.</summary>
public sealed record PlanShown(PlanContent Plan, DateOnly? NextFollowUp)
{
    /// <summary>The case's address; empty for a frozen version.</summary>
    public string Address { get; init; } = "";
    public bool Editable { get; init; }
    public bool Reportable { get; init; }

    /// <summary>Set where lateness is shown.</summary>
    public DateOnly? Today { get; init; }

    /// <summary>What the child's municipality has agreed; null tells nothing, as in a frozen version.</summary>
    public RulesInPlace? InPlace { get; init; }
    public PlanChanges Changes { get; init; } = PlanChanges.None;
}
