using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.JointServices;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.JointServices.Development;

/// <summary>Says that another municipality takes it up, and how it is adapted there: by those who lead it, or by the municipality's own coordinator.</summary>
public sealed class SpreadModel(Db db, Viewer viewer, Clock clock) : DevelopmentPage(db, viewer, clock)
{
    [BindProperty] public SpreadForm Form { get; set; } = new();

    protected override bool IsOpen => MayEdit || Municipalities.Any(m => By is not null && Samspel.Domain.LocalAgreements.LocalAgreement.MayLead(By, m.Value));

    protected override Task<bool> LoadMore()
    {
        if (IsGet) (Form.On, Form.Municipality) = (Today, MaySpreadTo is [var only] ? only.Value : null);
        return Task.FromResult(true);
    }

    public Task<IActionResult> OnPostAsync() => Act(() => Work.SpreadTo(By!, new DevelopmentSpread(Form.Municipality!, Form.On!.Value, Form.Adaptation!.Trim()), Today), () =>
    {
        if (Form.Municipality is { } code) MustBeMunicipalities("Form.Municipality", [code]);
    });
}
