using Samspel.Domain.Children;

namespace Samspel.Domain.Placements;

/// <summary>Advice beside a placement (råd): what the rules say, for the case worker to judge. Never refuses.</summary>
/// <param name="IsWarning">Something is about to break, or has been broken.</param>
public sealed record Advice(string Text, Citation Source, bool IsWarning = false);

/// <summary>What applies to this placement besides what is to be done: registration (6.2), forms, a chain in danger, a breach that stands.</summary>
public static class PlacementAdvice
{
    public static IReadOnlyList<Advice> For(Placement placement, DateOnly today)
    {
        var decision = placement.Decision;
        List<Advice> advice = [OfRegistration(decision.Form)];
        if (decision.Form.MissingInAgreement())
            advice.Add(new("Skyddat boende räknas i lagen som placering sedan 2024-04-01, men saknas i överenskommelsen.", decision.Form.Source()));
        if (decision.Form == PlacementForm.ResidentialCare)
            advice.Add(new("För HVB finns också en egen länsövergripande överenskommelse.", new Citation("6")));
        if (decision.Form == PlacementForm.EmergencyHome)
            advice.Add(new("Ett barn får vara i jourhem högst två månader efter att utredningen avslutats, om det inte finns särskilda skäl (källa: verksamhetssystemet).", new Citation(null, "SoL 22 kap. 4 §")));
        if (decision.Form == PlacementForm.FamilyHome && placement.PlacedOn is { } since && today >= since.AddMonths(21) && !placement.State.IsOver())
            advice.Add(new("När barnet har varit två år i samma familjehem ska det övervägas om vårdnaden ska flyttas över, därefter varje år (källa: verksamhetssystemet).", new Citation(null, "SoL 22 kap. 14 §, LVU 13 c §")));
        if (decision.Form.NeedsSpecialReasons(placement.ChildBirth, decision.From))
            advice.Add(new("Stödboende för den som är 16 eller 17 år får bara användas när det finns särskilda skäl.", new Citation("6.1", "SoL 9 kap. 1 §")));
        advice.AddRange(Warnings(placement, today));
        return advice;
    }

    /// <summary>What is broken or about to break.</summary>
    public static IEnumerable<Advice> Warnings(Placement placement, DateOnly today)
    {
        if (placement.How == PlacedHow.WithoutClearResponsibility)
            yield return new("Barnet placerades utan klarlagt ansvar. Ansvaret ska vara klarlagt skriftligt före placeringen.", new Citation("6.6"), true);
        if (placement.State == PlacementState.Withdrawn) yield break;
        if (placement.OpenItems.Any(i => i.Phase == ChainPhase.Move && i.Occasion == placement.Registration?.Move))
            yield return new($"Barnet är folkbokfört i {(placement.HasMovedCounty ? "ett annat län" : "hemlänet igen")}, och vårdansvaret är inte överlämnat till den nya regionen. Vårdkedjan riskerar att brytas.", new Citation("6.2"), true);
        var waiting = placement.OpenItems.Where(i => i.Kind.Row().IsHandOver && i.Due < today).ToList();
        if (waiting.Count > 0) yield return new($"{waiting.Count} överlämningar är inte mottagna i tid.", new Citation("6.3.2"), true);
        if (placement.Basis.ChangesSchoolOn is { } school && placement.OpenItems.Any(i => i is { Kind: ChainItemKind.TakeOverSchooling, Phase: ChainPhase.Start, Request: null, Outside: null } && i.Occasion == placement.Basis.SchoolChanges) && today > school.AddDays(-PlacementClocks.Default.BeforeSchoolChange))
            yield return new("Utbildningsförvaltningen har inte fått veta om skolbytet.", new Citation("6.3.1"), true);
        if (placement.EndingPlan is { } ending && placement.EndingSince > ending.EndsOn.AddMonths(-PlacementClocks.Default.EndingMonths))
            yield return new("Arbetet inför avslutet började senare än i god tid.", new Citation("6.5"), true);
        if (placement.PlacedOn is not null && Ages.AgeOn(placement.ChildBirth, today) > PlacementForms.Oldest && !placement.State.IsOver())
            yield return new("Den unge har fyllt 21 år. Överenskommelsens avsnitt om placerade gäller inte längre.", new Citation("1.3"), true);
    }

    /// <summary>The rule of registration for the form, with its section (6.2).</summary>
    public static Advice OfRegistration(PlacementForm form) => form switch
    {
        PlacementForm.ResidentialCare or PlacementForm.SupportedLiving => new("Barnet är fortsatt folkbokfört hos föräldrarna eller i hemkommunen.", new Citation("6.2")),
        PlacementForm.FamilyHome => new("Barnet är till en början folkbokfört hos föräldrarna eller i hemkommunen. Blir placeringen stadigvarande ska folkbokföringen som regel ändras.", new Citation("6.2")),
        _ => new("Överenskommelsen har ingen grundregel om folkbokföring för den här formen. Utgå från att barnet är folkbokfört i hemkommunen, och kontrollera med Skatteverket.", new Citation("6.2")),
    };
}
