using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.Sips;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Sips.Plans;

public sealed class GuidelineForm
{
    [Required(ErrorMessage = "Skriv vilken version av riktlinjen planen följer."), StringLength(200)] public string Version { get; set; } = "";
}

/// <summary>Which version of the county's guideline for SIP the plan follows (riktlinjens version, 3.6); suggests what the unit wrote last.</summary>
public sealed class GuidelineModel(Db db, Viewer viewer, Clock clock) : SipPage(db, viewer, clock)
{
    const string First = "Riktlinje för SIP i Dalarna";

    [BindProperty] public GuidelineForm Form { get; set; } = new();

    protected override string What => "sip/plan/riktlinje";
    protected override SipCommand? Does => SipCommand.EditPlan;
    protected override object? Edited => Sip.Plan.GuidelineVersion;
    protected override IReadOnlyList<ChangedBy> EditedBy => [ChangedBy.Any<SipGuidelineSet>()];
    protected override IReadOnlyList<(string Label, string Text)> EditedInWords => [("Riktlinje", Sip.Plan.GuidelineVersion ?? "")];

    protected override async Task<bool> LoadMore()
    {
        if (IsGet) Form.Version = Sip.GuidelineVersion ?? await Db.LatestGuideline(Viewer) ?? First;
        return true;
    }

    public Task<IActionResult> OnPostAsync() => Act(() => Sip.SetGuideline(Actor, Form.Version, Today), $"{Address}/plan");
}
