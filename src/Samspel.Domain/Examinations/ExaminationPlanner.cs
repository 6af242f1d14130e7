using Samspel.Domain.Placements;

namespace Samspel.Domain.Examinations;

/// <summary>Whether an examination applies.</summary>
public enum Applies
{
    No,
    Yes,
    /// <summary>A reasoned exception is possible.</summary>
    Perhaps,
}

/// <summary>What is known of the child when the planner is asked.</summary>
/// <param name="Form">The form of the placement; null when none is planned or going on.</param>
/// <param name="PlansLvuApplication">The board is about to apply for care.</param>
/// <param name="AtPlacement">The examination of the first kind, if one is opened.</param>
/// <param name="Base">What the placement rests on; null when none is planned or going on.</param>
public sealed record ExaminationSituation(int Age, PlacementForm? Form, bool PlansLvuApplication, bool SeeksAsylum, HealthExamination? AtPlacement = null, HealthExamination? Asylum = null, LvuExamination? Lvu = null, LegalBase? Base = null);

/// <summary>The planner's answer about one of the three: whether, why, with which sections, and how it stands.</summary>
public sealed record PlannedExamination(ExaminationKind Kind, Applies Applies, string Why, IReadOnlyList<Citation> Sources, string? Stands = null);

/// <summary>Says which of the three examinations apply to this child today and why (undersökningsplaneraren, 6.3.2).</summary>
public static class ExaminationPlanner
{
    static readonly Citation Law = new("6.3.2", "SoL 22 kap. 7 §, lag (2017:209) 1 §");
    static readonly Citation Agreement = new("6.3.2");
    static readonly Citation Lvu = new("6.3.2", "LVU 32 §");

    /// <summary>Always the three, in the agreement's order.</summary>
    public static IReadOnlyList<PlannedExamination> For(ExaminationSituation child) => [OfPlacement(child), OfLvu(child), OfAsylum(child)];

    static PlannedExamination OfPlacement(ExaminationSituation c)
    {
        const ExaminationKind Kind = ExaminationKind.AtPlacement;
        var stands = c.AtPlacement?.State.Word();
        if (c.Form is not { } form) return new(Kind, Applies.No, c.Lvu?.SuggestsHealthExamination == true
            ? "Barnet är inte placerat. Blir det placerat behövs oftast också den här undersökningen, eftersom läkarundersökningen inte ger hela bilden."
            : "Barnet är inte placerat och ingen placering planeras.", [Agreement], stands);
        if (c.Age > PlacementForms.Oldest) return new(Kind, Applies.No, "Den unge har fyllt 21 år.", [new Citation("1.3")], stands);
        if (c.AtPlacement is { State: ExaminationState.NotNeeded }) return new(Kind, Applies.No, "Undersökningen är bedömd som obehövlig, med dokumentation.", [Law], stands);
        if (c.SeeksAsylum && c.Asylum is { IsWhole: true }) return new(Kind, Applies.Perhaps,
            "Båda undersökningarna ska göras. Den för asylsökande kan möjligen räcka, om den var lika heltäckande och gjordes nära placeringen. Skriv i så fall varför.", [Law, new Citation("6.3.2", "HSLF-FS 2019:19")], stands);
        var why = form.MissingInAgreement() ? "Lagen omfattar barn i skyddat boende sedan 2024-04-01, fast överenskommelsen inte nämner dem." : "Barnet placeras. Regionen ska underrättas när vården inleds, om undersökningen inte är obehövlig.";
        if (c.Lvu?.SuggestsHealthExamination == true) why += " Läkarundersökningen enligt LVU ersätter den oftast inte.";
        return new(Kind, Applies.Yes, why, form.MissingInAgreement() ? [new Citation(null, "lag (2017:209) 1 §")] : [Law], stands);
    }

    static PlannedExamination OfLvu(ExaminationSituation c)
    {
        const ExaminationKind Kind = ExaminationKind.BeforeLvuApplication;
        var stands = c.Lvu?.State.Word();
        if (c.Lvu is { State: LvuState.Applied }) return new(Kind, Applies.No, "Ansökan om vård är gjord.", [Lvu], stands);
        if (c.Lvu is { State: LvuState.Omitted }) return new(Kind, Applies.No, "Nämnden har beslutat att underlåta undersökningen av särskilda skäl.", [Lvu], stands);
        if (c.PlansLvuApplication) return new(Kind, Applies.Yes, "Nämnden avser att ansöka om vård enligt LVU. Läkarundersökningen ska göras före ansökan, om den inte av särskilda skäl är obehövlig.", [Lvu], stands);
        return c.Base?.IsCompulsory() == true
            ? new(Kind, Applies.Perhaps, "Placeringen vilar på LVU. Har nämnden ännu inte ansökt om vård ska läkarundersökningen göras före ansökan, om den inte av särskilda skäl är obehövlig.", [Lvu], stands)
            : new(Kind, Applies.No, "Ingen läkarundersökning är beslutad i Samspel. Ska nämnden ansöka om vård enligt LVU görs den före ansökan.", [Lvu], stands);
    }

    static PlannedExamination OfAsylum(ExaminationSituation c)
    {
        const ExaminationKind Kind = ExaminationKind.AsylumSeeker;
        var stands = c.Asylum?.State.Word();
        if (!c.SeeksAsylum) return new(Kind, Applies.No, "Barnet söker inte asyl.", [Agreement], stands);
        return new(Kind, Applies.Yes, c.Form is null ? "Alla asylsökande barn ska genomgå en särskild hälsoundersökning." : "Barnet söker asyl och placeras: båda undersökningarna ska göras.", [Agreement], stands);
    }
}
