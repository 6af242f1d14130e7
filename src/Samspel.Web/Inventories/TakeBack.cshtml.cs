using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.Inventories;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Inventories;

/// <summary>Opens a centre's answers again, with what is missing.</summary>
public sealed class TakeBackModel(Db db, Viewer viewer, Clock clock) : AnswerPage(db, viewer, clock)
{
    [BindProperty] public RoundReasonForm Form { get; set; } = new();
    public override string Heading => "Begär komplettering";
    protected override RoundCommand? Does => RoundCommand.TakeBack;

    public Task<IActionResult> OnPostAsync() => Act(() => Round.TakeBack(By!, CentreId, Form.Reason!, Today));
}
