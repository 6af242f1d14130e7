using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.CentreStarts;
using Samspel.Domain.LocalAgreements;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.CentreStarts;

/// <summary>Links the cooperation agreement (samverkansavtal) to the way: one about a family centre, between this municipality and the region.</summary>
public sealed class LinkModel(Db db, Viewer viewer, Clock clock) : StartPage(db, viewer, clock)
{
    [BindProperty] public LinkForm Form { get; set; } = new();
    public IReadOnlyList<Choice> Agreements { get; private set; } = [];
    public override string Heading => "Koppla samverkansavtalet";
    protected override StartCommand Does => StartCommand.LinkAgreement;
    protected override StartStep? Step => StartStep.Agreement;

    protected override async Task<bool> LoadMore()
    {
        Agreements = [.. (await Db.LocalAgreements(Viewer, Kommun)).Where(a => a.Kind == LocalAgreementKind.FamilyCentre && a.Brief.State is not (LocalState.Abandoned or LocalState.Ended or LocalState.Replaced))
            .Select(a => new Choice($"{a.Number}", $"{a.Brief.Title} ({a.Brief.State.Word().ToLowerInvariant()})"))];
        return true;
    }

    protected override Task CheckForm()
    {
        if (Form.Agreement is { } number && Agreements.All(a => a.Value != $"{number}")) ModelState.AddModelError("Form.Agreement", "Välj ett av avtalen.");
        return Task.CompletedTask;
    }

    public Task<IActionResult> OnPostAsync() => Act(async () => Start.LinkAgreement(By, (await Db.LocalAgreementNumber(Kommun, Form.Agreement!.Value))!, Today));
}
