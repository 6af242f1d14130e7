using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.Sips;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Sips;

/// <summary>Judges barnets bästa anew, as is done again before the plan is revised (2.4).</summary>
public sealed class BestInterestsModel(Db db, Viewer viewer, Clock clock) : SipPage(db, viewer, clock)
{
    [BindProperty] public BestInterestsForm Form { get; set; } = new();

    protected override string What => "sip/barnets-basta";
    protected override SipCommand? Does => SipCommand.JudgeBestInterests;
    protected override object? Edited => Sip.BestInterests;
    protected override IReadOnlyList<ChangedBy> EditedBy => [ChangedBy.Any<SipBestInterestsJudged>(), ChangedBy.Any<SipStarted>()];
    protected override IReadOnlyList<(string Label, string Text)> EditedInWords => BestInterestsForm.InWords(Sip.BestInterests);

    protected override Task<bool> LoadMore()
    {
        if (IsGet) Form = BestInterestsForm.Of(Sip.BestInterests);
        return Task.FromResult(true);
    }

    public Task<IActionResult> OnPostAsync() => Act(() => Sip.JudgeBestInterests(Actor, Form.ToContent(), Today));
}
