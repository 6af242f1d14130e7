using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.Sips;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Sips.Prints;

/// <summary>
/// The family's copy (till familjen): plain words and large type, what is said to the child first, who to call. Holds nothing that is
/// internal: no judgements, no reports, no questions between the units.
/// </summary>
public sealed class FamilyModel(Db db, Viewer viewer, Clock clock) : PrintPage(db, viewer, clock)
{
    /// <summary>Lines to sign on, when somebody wants them: "?underskrift=ja".</summary>
    [FromQuery(Name = "underskrift")] public string? Signatures { get; set; }

    public PlanContent Plan { get; private set; } = null!;
    public DateOnly? NextFollowUp { get; private set; }
    public DateOnly? EstablishedOn { get; private set; }
    public string? WhatMatters { get; private set; }
    public UnitContact? Contact { get; private set; }
    public bool Signs => Signatures == "ja";

    /// <summary>What is still to be done towards a goal, in the order it can be done.</summary>
    public IReadOnlyList<PlanAction> ActionsOf(int goal) => [.. Plan.Actions.Where(a => a.Content.GoalId == goal && a.Status != ActionStatus.Cancelled).OrderBy(a => Plan.WaitingOn(a).Count)];

    protected override string What => "sip/utskrift/familjen";

    protected override async Task<bool> LoadMore()
    {
        var version = Sip.PlanVersion > 0 ? (await Db.Version(Sip, Sip.PlanVersion))?.Content : null;
        Plan = version?.Plan ?? Sip.Plan;
        NextFollowUp = Sip.NextFollowUp ?? version?.NextFollowUp;
        EstablishedOn = version?.EstablishedOn;
        WhatMatters = version?.WhatMattersToMe ?? Sip.Preparation?.WhatMattersToMe;
        Contact = await Db.Contact(Sip.Unit);
        return true;
    }
}
