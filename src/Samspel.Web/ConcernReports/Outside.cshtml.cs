using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.ConcernReports;

/// <summary>Notes that the report was given in another way, to a board that takes none in Samspel. What was written is then gone here.</summary>
public sealed class OutsideModel(Db db, Viewer viewer, Clock clock) : DraftPage(db, viewer, clock)
{
    [BindProperty] public OutsideForm Form { get; set; } = new();

    protected override Task<bool> LoadMore()
    {
        if (IsGet) Form.On = Today;
        return Task.FromResult(true);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Load()) return NotFound();
        if (!ModelState.IsValid) return Page();
        await Db.DropConcernFiles(Written.Attachments);
        Draft.GiveOutside(Viewer.Actor, Form.Board!, Form.How!, Form.On!.Value, Today);
        await Db.Save(Viewer);
        return SeeOther("/oro");
    }
}

public sealed class OutsideForm
{
    [Required(ErrorMessage = "Skriv vilken nämnd."), StringLength(200)] public string? Board { get; set; }
    [Required(ErrorMessage = "Skriv hur anmälan lämnades."), StringLength(1000)] public string? How { get; set; }
    [Required(ErrorMessage = "Skriv vilken dag.")] public DateOnly? On { get; set; }
}
