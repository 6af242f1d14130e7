using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.ConcernReports.Own;

/// <summary>The reporter fears violence and asks that the own name is kept from the family (OSL 26 kap. 5 §).</summary>
public sealed class SecrecyModel(Db db, Viewer viewer, Clock clock) : OwnPage(db, viewer, clock)
{
    [BindProperty] public SecrecyForm Form { get; set; } = new();

    protected override Task<bool> LoadMore()
    {
        if (IsGet) Form.Why = Report.ReporterSecrecy;
        return Task.FromResult(true);
    }

    public Task<IActionResult> OnPostAsync() => Do(() => Report.FearViolence(Viewer.Actor, Form.Why!, Now));
}

public sealed class SecrecyForm
{
    [Required(ErrorMessage = "Skriv varför du fruktar våld eller annat allvarligt men."), StringLength(20_000)] public string? Why { get; set; }
}
