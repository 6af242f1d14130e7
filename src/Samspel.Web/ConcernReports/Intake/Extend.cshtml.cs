using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.ConcernReports;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.ConcernReports.Intake;

/// <summary>More time to decide, for exceptional reasons.</summary>
public sealed class ExtendModel(Db db, Viewer viewer, Clock clock) : IntakePage(db, viewer, clock)
{
    [BindProperty] public UntilForm Form { get; set; } = new();

    protected override ConcernCommand? Does => ConcernCommand.Extend;

    protected override Task<bool> LoadMore()
    {
        if (IsGet) Form.On = Today;
        return Task.FromResult(true);
    }

    public Task<IActionResult> OnPostAsync() => Do(() => Report.Extend(Viewer.Actor, Form.Why!, Form.Until!.Value, Form.On!.Value, Today));
}

/// <summary>A new last day with its reasons.</summary>
public sealed class UntilForm
{
    [Required(ErrorMessage = "Skriv den nya sista dagen.")] public DateOnly? Until { get; set; }
    [Required(ErrorMessage = "Skriv vilken dag tiden förlängdes.")] public DateOnly? On { get; set; }
    [Required(ErrorMessage = "Skriv skälen."), StringLength(4000)] public string? Why { get; set; }
}
