using Samspel.Domain.Agreements;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Agreements.Amendments;

/// <summary>How an amendment's state looks, and where in its course it is.</summary>
public static class AmendmentLook
{
    public static readonly IReadOnlyList<string> Steps = ["Föreslagen", "Beslutad", "Bilagd", "Välfärdsrådet informerat", "Mottagen"];

    public static int Step(AmendmentState state) => state switch
    {
        AmendmentState.Proposed => 0,
        AmendmentState.Decided => 1,
        AmendmentState.Annexed => 2,
        AmendmentState.Informed => 3,
        _ => Steps.Count,
    };

    /// <summary>Refused ones are on no course any longer.</summary>
    public static bool OnCourse(AmendmentState state) => state is not (AmendmentState.RoutedToRevision or AmendmentState.Declined);

    public static StatusKind Kind(AmendmentState state) => state switch
    {
        AmendmentState.Proposed => StatusKind.Waiting,
        AmendmentState.Done => StatusKind.Done,
        AmendmentState.RoutedToRevision or AmendmentState.Declined => StatusKind.Stopped,
        _ => StatusKind.Ongoing,
    };
}
