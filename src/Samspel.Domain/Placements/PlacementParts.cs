using Samspel.Domain.Sips;

namespace Samspel.Domain.Placements;

/// <summary>How the child came to be placed.</summary>
public enum PlacedHow
{
    /// <summary>Planned, with the responsibility clear in writing.</summary>
    Planned,
    /// <summary>Acute: everything is done after (6.3).</summary>
    Acute,
    /// <summary>Planned, but placerad utan klarlagt ansvar: against 6.6, and shown so.</summary>
    WithoutClearResponsibility,
}

/// <summary>The decision to place (beslut om placering): what is edited together.</summary>
/// <param name="BestInterests">Barnets bästa at the start.</param>
/// <param name="From">First day, planned or real.</param>
/// <param name="Until">Planned last day; null while nobody knows.</param>
/// <param name="DecidedBy">Who decided, by office or name.</param>
/// <param name="SpecialReasons">Särskilda skäl for stödboende at 16–17.</param>
public sealed record PlacementDecision(
    PlacementForm Form, LegalBase LegalBase, BestInterests BestInterests, DateOnly From, DateOnly? Until, string DecidedBy, DateOnly DecidedOn, string? SpecialReasons = null)
{
    /// <summary>The latest decision by which the placement came to rest on something else than when it began; null while it rests on the same.</summary>
    public LegalBaseChange? Changed { get; init; }
}

/// <summary>During the stay the placement came to rest on another ground (ändrat lagstöd).</summary>
/// <param name="From">The first day it rested on it; under LVU the day the decision was carried out (verkställighet).</param>
public sealed record LegalBaseChange(LegalBase Before, DateOnly From, string DecidedBy, DateOnly DecidedOn);

/// <summary>Who decided to place without clear responsibility, and why (beslut utan klarlagt ansvar, 6.6).</summary>
public sealed record OpenDecision(string DecidedBy, string Office, string Reason);

/// <summary>Which of the two streams of follow-up during a placement (6.4).</summary>
public enum FollowUpStream
{
    /// <summary>Hälsa.</summary>
    Health,
    /// <summary>Skolgång.</summary>
    Schooling,
}

/// <summary>A follow-up in one of the streams (uppföljning under placeringen).</summary>
public sealed record StreamFollowUp(FollowUpStream Stream, DateOnly On, string What, DateOnly NextOn);

/// <summary>Where the child is registered (folkbokföring), and since when.</summary>
public sealed record Registration(string MunicipalityCode, DateOnly From)
{
    public string County => MunicipalityCode[..2];

    /// <summary>Which move to another county this is, and from which; null when the county has not changed, or nobody had begun to hand over before it was changed back.</summary>
    public int Move { get; init; }
    public string? FromCounty { get; init; }
}

/// <summary>The SIP the placement's support is coordinated in.</summary>
public sealed record SipLink(string Number, DateOnly On);

/// <summary>How long ago the acute placement was, and how many of its contacts have been taken (6.3).</summary>
public sealed record AcuteContacts(int Days, int Taken, int All)
{
    public string InWords => $"Dag {Days} sedan den akuta placeringen, {Taken} av {All} kontakter tagna.";
}

/// <summary>What the ending leads to.</summary>
public enum EndsIn
{
    /// <summary>Hem till vårdnadshavare.</summary>
    Home,
    /// <summary>Annan placering eller boendeform.</summary>
    OtherLiving,
    /// <summary>Eget boende.</summary>
    OwnHome,
}

/// <summary>The plan for the ending (förberett avslut, 6.5).</summary>
public sealed record EndingPlan(DateOnly EndsOn, EndsIn EndsIn, DateOnly? ChangesSchoolOn)
{
    /// <summary>Which time an ending is prepared: what was settled towards one that was called off is done anew.</summary>
    public int Occasion { get; init; }
}

/// <summary>What was done with the SIP when the placement ended (6.5).</summary>
public enum SipAtEnding
{
    /// <summary>Tidigare SIP följdes upp.</summary>
    FollowedUp,
    /// <summary>En ny SIP upprättades.</summary>
    NewPlan,
    /// <summary>Ingen SIP, with a reason.</summary>
    None,
}

/// <summary>The end (avslut): barnets bästa again, the SIP, what goes on, and why items of the chain are open if they are.</summary>
public sealed record EndingRecord(DateOnly On, BestInterests BestInterests, SipAtEnding Sip, string? SipNumber, DateOnly? SipOn, string? WhyNoSip, string Continues, string? WhyItemsAreOpen);

/// <summary>How the placement ended.</summary>
public enum EndedHow
{
    /// <summary>Prepared and ended.</summary>
    Ended,
    /// <summary>Omplacerad: another placement took its place.</summary>
    Replaced,
}

/// <summary>The words of a placement.</summary>
public static class PlacementWords
{
    public static string Word(this PlacedHow how) => how switch
    {
        PlacedHow.Planned => "Planerad",
        PlacedHow.Acute => "Akut",
        PlacedHow.WithoutClearResponsibility => "Placerad utan klarlagt ansvar",
        _ => throw new ArgumentOutOfRangeException(nameof(how), how, null),
    };

    public static string Word(this FollowUpStream stream) => stream == FollowUpStream.Health ? "Hälsa" : "Skolgång";

    public static string Word(this EndsIn ending) => ending switch
    {
        EndsIn.Home => "Hem till vårdnadshavare",
        EndsIn.OtherLiving => "Annan placering eller boendeform",
        EndsIn.OwnHome => "Eget boende",
        _ => throw new ArgumentOutOfRangeException(nameof(ending), ending, null),
    };

    public static string Word(this SipAtEnding sip) => sip switch
    {
        SipAtEnding.FollowedUp => "Tidigare SIP följdes upp",
        SipAtEnding.NewPlan => "En ny SIP upprättades",
        SipAtEnding.None => "Ingen SIP",
        _ => throw new ArgumentOutOfRangeException(nameof(sip), sip, null),
    };

    public static string Word(this EndedHow how) => how == EndedHow.Ended ? "Avslutad" : "Omplacerad";

    internal static bool IsBlank(string? text) => string.IsNullOrWhiteSpace(text);
}
