using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.Children;
using Samspel.Domain.LocalAgreements;
using Samspel.Domain.Sips;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Sips.Meetings;

/// <summary>A page where a meeting is planned: the new one, or one that is planned or to be rebooked.</summary>
public abstract class MeetingFormPage(Db db, Viewer viewer, Clock clock) : SipPage(db, viewer, clock)
{
    [BindProperty] public MeetingForm Form { get; set; } = new();

    public UnitChoices Choices { get; private set; } = UnitChoices.None;

    protected override string What => "sip/moten";
    protected override SipCommand? Does => SipCommand.PlanMeeting;

    /// <summary>The meeting that is changed; null for a new one.</summary>
    protected virtual SipMeeting? Changed => null;

    protected override async Task<bool> LoadMore()
    {
        if (IsGet) Form = Changed is { } meeting ? MeetingForm.Of(meeting) : new MeetingForm { Question = Sip.Preparation?.Question, Interpreter = Child.IsProtected ? null : Child.InterpreterLanguage, Units = [.. Agreed] };
        Choices = await UnitChoices.For(Db, Sip, unit => Consent is { } consent && Sip.MayDisclose(consent, unit, Today), [], Form.Chosen);
        return true;
    }

    /// <summary>The unit that follows up according to the local agreement, chosen beforehand when the consent covers it.</summary>
    IEnumerable<UnitId> Agreed => InPlace?.Rules.UnitFor(LocalPoint.FollowsUp) is { } unit && unit != Sip.Unit && Consent is { } consent && Sip.MayDisclose(consent, unit, Today) ? [unit] : [];

    protected async Task<IActionResult> Plan()
    {
        var to = await UnitChoices.Read(Db, Form.Chosen);
        return await Act(() =>
        {
            if (Changed is null) SipRules.OneMeetingAtATime.Require(Sip.OpenMeeting is null);
            return $"{Address}/moten/{Sip.PlanMeeting(Actor, Form.ToPlan(), to, Today)}";
        });
    }
}
