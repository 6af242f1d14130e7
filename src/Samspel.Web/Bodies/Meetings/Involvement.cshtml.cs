using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.Bodies;
using Samspel.Domain.Parties;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Bodies.Meetings;

/// <summary>How users' representatives took part in a matter, or why not (1.5).</summary>
public sealed class InvolvementModel(Db db, Viewer viewer, Clock clock) : BodyMeetingPage(db, viewer, clock)
{
    [BindProperty] public InvolvementForm Form { get; set; } = new();
    [FromRoute] public int N { get; set; }
    public Matter Matter { get; private set; } = null!;

    protected override Task<bool> LoadMore()
    {
        if (Meeting.Matters.FirstOrDefault(m => m.Number == N) is not { } matter) return Task.FromResult(false);
        Matter = matter;
        if (IsGet && matter.Users is { } users) (Form.TookPart, Form.How) = (users.TookPart, users.HowOrWhyNot);
        return Task.FromResult(true);
    }

    protected override BodyMeetingCommand? Does => BodyMeetingCommand.Involve;

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Load()) return NotFound();
        if (!ModelState.IsValid) return Page();
        Meeting.Involve(Body, By, N, new UserInvolvement(Form.TookPart!.Value, Form.How!.Trim()));
        return await Saved(Address + "#dagordning");
    }
}
