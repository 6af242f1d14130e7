using Samspel.Domain.Placements;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Received.Placements;

/// <summary>How an item looks to the unit that has been asked to do it.</summary>
public static class ReceivedPlacementLook
{
    public static StatusKind Kind(ChainStatus status) => status switch
    {
        ChainStatus.Done => StatusKind.Done,
        ChainStatus.NotNeeded => StatusKind.Stopped,
        ChainStatus.Sent => StatusKind.Ongoing,
        _ => StatusKind.NotStarted,
    };

    public static string Word(ChainStatus status) => status is ChainStatus.Open or ChainStatus.Asked ? "Ni har inte svarat" : status.Word();

    /// <summary>What one chooses when reporting, in words for the one who does it.</summary>
    public static Choice Of(ChainReport report) => report switch
    {
        ChainReport.Sent => new Choice(report.ToString(), "Skickad", "Ni har skickat över till den nya verksamheten."),
        ChainReport.Accepted => new Choice(report.ToString(), "Mottagen", "Den nya verksamheten har tagit emot. Då är punkten klar."),
        ChainReport.Done => new Choice(report.ToString(), "Klar"),
        _ => new Choice(report.ToString(), "Inte aktuell", "Skriv varför."),
    };
}
