using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.Sips;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Sips;

/// <summary>Changes the description of the need.</summary>
public sealed class NeedModel(Db db, Viewer viewer, Clock clock) : SipPage(db, viewer, clock)
{
    [BindProperty] public NeedForm Form { get; set; } = new();

    protected override string What => "sip/behov";
    protected override SipCommand? Does => SipCommand.ReviseNeed;
    protected override object Edited => Sip.Need;
    protected override IReadOnlyList<ChangedBy> EditedBy => [ChangedBy.Any<SipNeedRevised>()];
    protected override IReadOnlyList<(string Label, string Text)> EditedInWords => NeedForm.InWords(Sip.Need);

    protected override Task<bool> LoadMore()
    {
        if (IsGet) Form = NeedForm.Of(Sip.Need);
        return Task.FromResult(true);
    }

    public Task<IActionResult> OnPostAsync() => Act(() => Sip.ReviseNeed(Actor, Form.ToNeed(), Today));
}
