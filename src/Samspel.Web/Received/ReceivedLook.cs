using Samspel.Domain.Children;
using Samspel.Domain.Disclosures;
using Samspel.Domain.Sips;

namespace Samspel.Web.Received;

/// <summary>How what was received is written out.</summary>
public static class ReceivedLook
{
    /// <summary>The child's number with its last four figures hidden.</summary>
    public static string? Masked(SipNames names) => names.ChildNumber is { Length: > 8 } number ? $"{number[..8]}-••••" : null;

    public static bool IsHidden(SipNames names) => names.Child is "" or ChildDisplay.Hidden;

    /// <summary>The words by which a protected child's case is known: no name, no number.</summary>
    public static SipNames Hidden(this SipNames names) => names with { Child = ChildDisplay.Hidden, ChildNumber = null };

    /// <summary>A plan without the name and number of a protected child, and without who its own people are and how they are reached.</summary>
    public static PlanSnapshot Hidden(this PlanSnapshot plan) => plan with
    {
        Names = plan.Names.Hidden(),
        Participants = [.. plan.Participants.Select(p => p.Unit is not null ? p : new Participant(string.IsNullOrWhiteSpace(p.Part) ? "Uppgiften är dold" : p.Part, null))],
    };

    /// <summary>"Samordnad individuell plan för Alva Testsson".</summary>
    public static string Heading(SipNames names) => IsHidden(names) ? "Samordnad individuell plan" : $"Samordnad individuell plan för {names.Child}";

    /// <summary>"Plan version 2", "Kallelse till möte 1".</summary>
    public static string Name(Disclosure item) => item.Kind switch
    {
        ItemKind.PlanVersion => $"Plan, version {item.ItemVersion}",
        ItemKind.Call => $"Kallelse till möte {item.ItemNumber}",
        ItemKind.Invitation => $"Inbjudan till möte {item.ItemNumber}",
        ItemKind.Contribution => $"Skriftligt underlag till möte {item.ItemNumber}",
        ItemKind.ActionReport => $"Rapport om insats {item.ItemNumber}",
        _ => $"{item.Kind.Word()} {item.ItemNumber}",
    };

    public static string Size(long bytes) => bytes < 1_000_000 ? $"{Math.Max(1, bytes / 1000)} kB" : $"{bytes / 1_000_000.0:0.0} MB";
}
