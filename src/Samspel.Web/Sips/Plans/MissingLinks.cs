using Samspel.Domain.Sips;

namespace Samspel.Web.Sips.Plans;

/// <summary>Where each thing that is missing is put in (vägen till det som saknas).</summary>
public static class MissingLinks
{
    public static string To(Sip sip, Missing missing) => $"/sip/{sip.Number.Short}" + missing.Page switch
    {
        Domain.Sips.SipPage.Consent => "/samtycke",
        Domain.Sips.SipPage.BestInterests => "/barnets-basta",
        Domain.Sips.SipPage.Preparation => "/forbered",
        Domain.Sips.SipPage.Situation => "/plan/situation",
        Domain.Sips.SipPage.Goals => sip.Plan.Goals.Count == 0 ? "/mal/ny" : "/insatser/ny",
        Domain.Sips.SipPage.Action => $"/insatser/{missing.Item}",
        Domain.Sips.SipPage.MainResponsible => "/plan/huvudansvar",
        Domain.Sips.SipPage.FollowUp => "/plan/nasta-uppfoljning",
        Domain.Sips.SipPage.Guideline => "/plan/riktlinje",
        _ => throw new ArgumentOutOfRangeException(nameof(missing), missing.Page, null),
    };

    /// <summary>Whether each of the law's four points is there.</summary>
    public static IReadOnlyList<bool> Points(Sip sip, IReadOnlyList<Missing> missing)
    {
        bool There(params Domain.Rule[] rules) => !missing.Any(m => rules.Contains(m.Rule));
        var actions = There(SipRules.StatesGoals, SipRules.StatesActions);
        return [actions, actions && There(SipRules.EachActionHasAnOwner), There(SipRules.StatesOthersMeasures), There(SipRules.StatesMainResponsible)];
    }
}
