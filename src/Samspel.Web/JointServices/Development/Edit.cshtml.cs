using Microsoft.AspNetCore.Mvc;
using Samspel.Web.Administration;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.JointServices.Development;

/// <summary>Changes what is said of development work.</summary>
public sealed class EditModel(Db db, Viewer viewer, Clock clock) : DevelopmentPage(db, viewer, clock)
{
    [BindProperty] public DevelopmentForm Form { get; set; } = new();

    protected override Task<bool> LoadMore()
    {
        if (IsGet) Form = DevelopmentForm.Of(Work);
        return Task.FromResult(true);
    }

    public Task<IActionResult> OnPostAsync() => Act(() =>
    {
        this.MustBeAsSeen("Form.Seen", Form.Seen, Work);
        Work.Revise(By!, Form.Content(), Today);
    }, () => MustBeMunicipalities("Form.Where", Form.Where));
}
