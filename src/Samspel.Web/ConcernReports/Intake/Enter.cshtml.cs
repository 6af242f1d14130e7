using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.ConcernReports;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.ConcernReports.Intake;

/// <summary>The hand-over receipt: the report stands in the board's own system; the whole file can be fetched for it.</summary>
public sealed class EnterModel(Db db, Viewer viewer, Clock clock) : IntakePage(db, viewer, clock)
{
    [BindProperty] public EntryForm Form { get; set; } = new();

    protected override ConcernCommand? Does => ConcernCommand.EnterInSystem;

    protected override Task<bool> LoadMore()
    {
        if (IsGet) (Form.Reference, Form.On) = (Report.Entry?.Reference, Report.Entry?.On ?? Today);
        return Task.FromResult(true);
    }

    public Task<IActionResult> OnPostAsync() => Do(() => Report.EnterInSystem(Viewer.Actor, new SystemEntry(Form.Reference!.Trim(), Form.On!.Value), Today));

    /// <summary>The documented file; that it was taken out is kept.</summary>
    public async Task<IActionResult> OnPostExportAsync()
    {
        if (!await Load()) return NotFound();
        if (!ShowsNow) return SeeOther(Address);
        var export = Report.Export(Viewer.Actor);
        await Db.Concern(Viewer, Number, ConcernParty.Intake, What, AccessAct.Export);
        await Db.Save(Viewer);
        return File(ConcernExportFile.Bytes(export), "application/json", $"{Report.Number}.json");
    }
}

/// <summary>Where the report stands in the board's own system.</summary>
public sealed class EntryForm
{
    [Required(ErrorMessage = "Skriv beteckningen i verksamhetssystemet."), StringLength(100)] public string? Reference { get; set; }
    [Required(ErrorMessage = "Skriv dagen.")] public DateOnly? On { get; set; }
}
