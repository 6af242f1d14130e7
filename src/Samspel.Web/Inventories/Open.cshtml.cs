using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.Inventories;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Inventories;

/// <summary>Opens the round: those who are asked can answer.</summary>
public sealed class OpenModel(Db db, Viewer viewer, Clock clock) : RoundPage(db, viewer, clock)
{
    public override string Heading => "Öppna kartläggningen";
    protected override RoundCommand? Does => RoundCommand.Open;

    public Task<IActionResult> OnPostAsync() => Act(() => Round.Open(By!, Today));
}
