using Samspel.Domain.Agreements.Laws;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Agreements.Laws;

/// <summary>How a reference to law stands on a day, as colour, shape and word.</summary>
public static class LawLook
{
    public static StatusKind Kind(LawStanding standing) => standing switch
    {
        LawStanding.Applies => StatusKind.Done,
        LawStanding.Moved => StatusKind.Soon,
        LawStanding.Repealed => StatusKind.Late,
        LawStanding.NotYet => StatusKind.NotStarted,
        _ => StatusKind.Waiting,
    };

    public static string Word(LawStanding standing) => standing switch
    {
        LawStanding.Applies => "Gäller",
        LawStanding.Moved => "Har flyttat",
        LawStanding.Repealed => "Upphävd",
        LawStanding.NotYet => "Gällde inte än",
        _ => "Inte kontrollerad",
    };

    public static string Word(Certainty certainty) => certainty switch
    {
        Certainty.Verified => "kontrollerat mot lagtexten",
        Certainty.SecondHand => "läst i en annan källa",
        Certainty.SaidByTheAgreement => "framgår av texten",
        _ => "inte kontrollerat",
    };
}
