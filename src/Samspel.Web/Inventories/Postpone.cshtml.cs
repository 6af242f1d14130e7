using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.Inventories;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Inventories;

/// <summary>Moves the last day to answer, with a reason.</summary>
public sealed class PostponeModel(Db db, Viewer viewer, Clock clock) : RoundPage(db, viewer, clock)
{
    [BindProperty] public PostponeForm Form { get; set; } = new();
    public override string Heading => "Flytta sista svarsdag";
    protected override RoundCommand? Does => RoundCommand.Postpone;

    public Task<IActionResult> OnPostAsync() => Act(() => Round.Postpone(By!, Form.LastDay!.Value, Form.Reason!, Today));
}
