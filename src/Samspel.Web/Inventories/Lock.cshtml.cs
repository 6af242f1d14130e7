using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.Inventories;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Inventories;

/// <summary>Ends the time for answers; what was sent in becomes values in the register.</summary>
public sealed class LockModel(Db db, Viewer viewer, Clock clock) : RoundPage(db, viewer, clock)
{
    [BindProperty] public LockForm Form { get; set; } = new();
    public IReadOnlyList<AskedCentre> Missing => Round.NotSentIn;
    public override string Heading => "Lås kartläggningen";
    protected override RoundCommand? Does => RoundCommand.Lock;

    public Task<IActionResult> OnPostAsync() => Act(async () =>
    {
        Round.Lock(By!, Form.Reason, Today);
        await Db.TakeIntoRegister(Round, By!);
    });
}
