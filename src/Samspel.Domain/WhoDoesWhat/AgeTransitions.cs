namespace Samspel.Domain.WhoDoesWhat;

/// <summary>A passage between ages (övergång): what to hand over, never a wall. Maturity and need decide when (3.2.2).</summary>
/// <param name="Around">The age it is usually at.</param>
/// <param name="Margin">Years before and after in which it may come.</param>
/// <param name="HandOver">What the ones before tell the ones after, with consent.</param>
/// <param name="SetByLaw">The day is set by law and does not float.</param>
public sealed record AgeTransition(string Key, string Words, int Around, int Margin, string Section, IReadOnlyList<string> HandOver, bool SetByLaw = false)
{
    public bool IsNear(GuideAge age) => age.Years is { } years ? Math.Abs(years - Around) <= Margin : Around == 0;
}

/// <summary>The passages of the agreement (övergångar): 0–6, 6–12 and 13–24 link into each other.</summary>
public static class AgeTransitions
{
    public static readonly IReadOnlyList<AgeTransition> All =
    [
        new("fodsel", "Från mödrahälsovård till barnhälsovård", 0, 0, "3.1.1",
            ["Vad familjen vill ha stöd med", "Risker och skydd som kom fram under graviditeten", "Vem som har kontakt med familjen", "Om oron är kvar: en ny orosanmälan när barnet är fött"]),
        new("skolstart", "Från barnhälsovård och förskola till skola och elevhälsa", 6, 1, "3.2",
            ["Vaccinationer och hälsa enligt barnhälsovårdens journal", "Utredningar och stöd som pågår", "Vad som har fungerat i förskolan", "Vem föräldrarna vill att skolan talar med"]),
        new("ungdom", "Från barnhälsa till ungdomshälsa", 13, 1, "3.2.2",
            ["Vilken verksamhet som passar barnets mognad och behov", "Stöd som ska fortsätta under övergången", "Vad den unge själv vill att andra får veta"]),
        new("myndig", "Myndig: den unge bestämmer själv", 18, 1, "3.8",
            ["Att samtycken från vårdnadshavare upphör", "Vilka samtycken den unge själv vill ge", "Vilken verksamhet för vuxna som tar över, och när"], SetByLaw: true),
        new("vuxen", "Från ungdomshälsa till vården för vuxna", 24, 1, "3.2.3",
            ["Vem som tar över kontakten", "Pågående behandling och uppföljning", "Vart den unge vänder sig efter 24 års ålder"]),
    ];

    /// <summary>The passages that are near at an age.</summary>
    public static IReadOnlyList<AgeTransition> At(GuideAge age) => [.. All.Where(t => t.IsNear(age))];
}
