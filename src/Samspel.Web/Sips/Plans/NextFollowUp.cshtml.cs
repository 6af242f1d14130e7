using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.Sips;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Sips.Plans;

public sealed class NextFollowUpForm
{
    [Required(ErrorMessage = "Skriv vilken dag planen ska följas upp.")] public DateOnly? On { get; set; }
}

/// <summary>The day the plan is followed up next (nästa uppföljning, 6.4).</summary>
public sealed class NextFollowUpModel(Db db, Viewer viewer, Clock clock) : SipPage(db, viewer, clock)
{
    [BindProperty] public NextFollowUpForm Form { get; set; } = new();

    protected override string What => "sip/plan/nasta-uppfoljning";
    protected override SipCommand? Does => SipCommand.EditPlan;
    protected override bool TellsLocalRules => true;
    protected override object? Edited => Sip.NextFollowUp;
    protected override IReadOnlyList<ChangedBy> EditedBy => [ChangedBy.Any<SipFollowUpSet>(), ChangedBy.Any<SipFollowUpRequired>(), ChangedBy.Any<SipFollowedUp>(), ChangedBy.Any<SipContinued>()];
    protected override IReadOnlyList<(string Label, string Text)> EditedInWords => [("Nästa uppföljning", Sip.NextFollowUp is { } on ? SwedishDate.Short(on) : "inte bestämt")];

    protected override Task<bool> LoadMore()
    {
        if (IsGet) Form.On = Sip.NextFollowUp;
        return Task.FromResult(true);
    }

    public Task<IActionResult> OnPostAsync() => Act(() => Sip.SetNextFollowUp(Actor, Form.On!.Value, Today), $"{Address}/plan");
}
