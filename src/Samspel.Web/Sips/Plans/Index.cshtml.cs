using Samspel.Domain.Sips;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Sips.Plans;

/// <summary>The working plan (arbetsplanen) as a whole, with what is missing before it can be established and what has changed since the others got it.</summary>
public sealed class IndexModel(Db db, Viewer viewer, Clock clock) : SipPage(db, viewer, clock)
{
    protected override string What => "sip/plan";
    protected override bool TellsLocalRules => true;

    public PlanShown Plan { get; private set; } = null!;
    public IReadOnlyList<Missing> Missing { get; private set; } = [];
    public bool Editable => Can(SipCommand.EditPlan);

    /// <summary>The plan is on its way to be established, now or after a follow-up.</summary>
    public bool ShowsMissing => Editable && (Sip.State != SipState.Established || Sip.HasChangesSinceVersion);

    protected override async Task<bool> LoadMore()
    {
        var sent = Sip.HasChangesSinceVersion ? (await Db.Version(Sip, Sip.PlanVersion))?.Content.Plan : null;
        Plan = new PlanShown(Sip.Plan, Sip.NextFollowUp) { Address = Address, Editable = Editable, Reportable = Can(SipCommand.ReportAction), Today = Today, InPlace = InPlace, Changes = PlanChanges.Between(sent, Sip.Plan) };
        Missing = Sip.MissingToEstablish(Consent, Today);
        return true;
    }
}
