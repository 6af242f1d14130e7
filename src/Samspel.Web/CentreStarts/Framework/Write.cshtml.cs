using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.CentreStarts;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.CentreStarts.Framework;

/// <summary>Writes in the draft; what it said before stays as a version.</summary>
public sealed class WriteModel(Db db, Viewer viewer, Clock clock) : FrameworkPage(db, viewer, clock)
{
    [BindProperty] public FrameworkForm Form { get; set; } = new();
    public override string Heading => "Skriv i ramdokumentet";
    protected override FrameworkCommand Does => FrameworkCommand.Write;
    protected override object? Edited => Document.Content;
    protected override IReadOnlyList<(string Label, string Text)> EditedInWords => [("Namn", Document.Title), .. Document.Content.Sections.Select(s => (s.Heading, s.Text))];

    protected override Task<bool> LoadMore()
    {
        if (IsGet) Form = FrameworkForm.Of(Document.Content);
        return Task.FromResult(true);
    }

    public Task<IActionResult> OnPostAsync() => Act(() => Document.Write(By, Form.Content(), Today));
}
