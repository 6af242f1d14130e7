using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.CentreStarts;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.CentreStarts;

/// <summary>Writes down what is known beforehand (förutsättningar): will, needs, how the open preschool came about, figures by hand.</summary>
public sealed class PictureModel(Db db, Viewer viewer, Clock clock) : StartPage(db, viewer, clock)
{
    [BindProperty] public PictureForm Form { get; set; } = new();
    public static readonly IReadOnlyList<Choice> YesNo = [new("Ja", "Ja"), new("Nej", "Nej"), new("Okant", "Okänt")];
    public override string Heading => "Förutsättningar";
    protected override StartCommand Does => StartCommand.Describe;
    protected override object? Edited => Start.Picture;
    protected override IReadOnlyList<(string Label, string Text)> EditedInWords => [.. StartLook.Picture(Start.Picture).Select(p => (p.Label, p.Text ?? "Okänt"))];

    protected override Task<bool> LoadMore()
    {
        if (IsGet) Form = PictureForm.Of(Start.Picture);
        return Task.FromResult(true);
    }

    public Task<IActionResult> OnPostAsync() => Act(() => Start.Describe(By, Form.Picture(), Today));
}
