namespace Samspel.Web.Sips.Plans;

/// <summary>Typed text as the plan keeps it: trimmed, and nothing at all when it was left empty.</summary>
static class PlanText
{
    public static string? Tidy(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();
}
