namespace Samspel.Domain.Sips;

/// <summary>How the child wants to take part (hur jag vill vara med).</summary>
public enum TakingPart { InPlace, Phone, WriteOrDraw, SomeoneForMe }

/// <summary>
/// The preparation with the child (förberedelse): mostly in the child's own words, and the question the meeting is to answer,
/// worded together. What the child does not want to talk about stays with the owning unit and is never sent.
/// </summary>
public sealed record Preparation(
    string WhatMattersToMe,
    string? NotToTalkAbout,
    TakingPart HowITakePart,
    string? SomeoneForMe,
    string? WhomIWantThere,
    string? WhomIDoNotWantThere,
    string Question,
    bool ChildReads);

/// <summary>Barnets bästa: how it was judged, the child's view or why it is missing, and how we know the information was understood.</summary>
public sealed record BestInterests(string Judgement, string? ChildsView, string? WhyViewIsMissing, string HowUnderstood)
{
    /// <summary>What is missing, in words; empty when all is there.</summary>
    public IEnumerable<string> Missing()
    {
        if (string.IsNullOrWhiteSpace(Judgement)) yield return "hur barnets bästa har bedömts";
        if (string.IsNullOrWhiteSpace(ChildsView) && string.IsNullOrWhiteSpace(WhyViewIsMissing)) yield return "barnets åsikt, eller varför den saknas";
        if (string.IsNullOrWhiteSpace(HowUnderstood)) yield return "hur vi vet att barnet har förstått informationen";
    }
}

/// <summary>Somebody who takes part (deltagare), by word and not by number: "barnet", "vårdnadshavare 1", a contact at a unit.</summary>
public sealed record Participant(string Who, string? Part, UnitRef? Unit = null, string? Contact = null);

/// <summary>The words for how a child takes part.</summary>
public static class TakingParts
{
    public static string Word(this TakingPart how) => how switch
    {
        TakingPart.InPlace => "På plats",
        TakingPart.Phone => "Via telefon eller skärm",
        TakingPart.WriteOrDraw => "Skriva eller rita i förväg",
        TakingPart.SomeoneForMe => "Någon annan för mig",
        _ => throw new ArgumentOutOfRangeException(nameof(how), how, null),
    };
}
