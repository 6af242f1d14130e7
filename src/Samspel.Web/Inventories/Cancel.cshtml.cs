using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.Inventories;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Inventories;

/// <summary>Cancels a round that was never opened.</summary>
public sealed class CancelModel(Db db, Viewer viewer, Clock clock) : RoundPage(db, viewer, clock)
{
    [BindProperty] public RoundReasonForm Form { get; set; } = new();
    public override string Heading => "Ställ in kartläggningen";
    protected override RoundCommand? Does => RoundCommand.Cancel;

    public Task<IActionResult> OnPostAsync() => Act(() => Round.Cancel(By!, Form.Reason!, Today));
}
