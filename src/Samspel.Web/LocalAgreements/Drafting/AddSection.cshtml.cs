using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.LocalAgreements;
using Samspel.Web.LocalAgreements.Process;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.LocalAgreements.Drafting;

public sealed class AddSectionForm
{
    [Required(ErrorMessage = "Skriv rubriken."), StringLength(200)] public string? Heading { get; set; }
    [Required(ErrorMessage = "Välj del av mallen.")] public int? Block { get; set; }
    [StringLength(4000)] public string? Questions { get; set; }
}

/// <summary>A heading of one's own beside the template's, with its questions.</summary>
public sealed class AddSectionModel(Db db, Viewer viewer, Clock clock) : LocalPage(db, viewer, clock)
{
    IReadOnlyList<string> Parts => Agreement.Kind == LocalAgreementKind.FamilyCentre ? FamilyCentreTemplate.Blocks : LocalTemplate.Blocks;
    public IReadOnlyList<Choice> Blocks => [.. Parts.Select((b, i) => new Choice($"{i}", b))];

    [BindProperty] public AddSectionForm Form { get; set; } = new();

    protected override LocalCommand? Does => LocalCommand.Write;
    protected override bool OfTheTemplate => true;

    protected override Task<bool> LoadMore()
    {
        if (IsGet && Parts.Count == 1) Form.Block = 0;
        return Task.FromResult(true);
    }

    protected override void CheckForm()
    {
        if (Form.Block < 0 || Form.Block >= Parts.Count) ModelState.AddModelError("Form.Block", "Välj del av mallen.");
    }

    public Task<IActionResult> OnPostAsync() => Act(() => Agreement.AddSection(By, Parts[Form.Block!.Value], Form.Heading!, [.. PartyUnits.Lines(Form.Questions)]));
}
