using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.CentreStarts;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.CentreStarts.Framework;

/// <summary>Takes the document back to draft, or gives the work up, with a reason.</summary>
public sealed class TurnModel(Db db, Viewer viewer, Clock clock) : FrameworkPage(db, viewer, clock)
{
    public const string Draft = "utkast", Dropped = "nedlagt";

    [FromRoute] public string Till { get; set; } = "";
    [BindProperty] public WhyForm Form { get; set; } = new();
    public bool ToDraft => Till == Draft;
    public override string Heading => ToDraft ? "Ta tillbaka till utkast" : "Lägg ner arbetet";
    protected override FrameworkCommand Does => ToDraft ? FrameworkCommand.SendBack : FrameworkCommand.Drop;

    protected override Task<bool> LoadMore() => Task.FromResult(Till is Draft or Dropped);

    public Task<IActionResult> OnPostAsync() => Act(() =>
    {
        if (ToDraft) Document.SendBack(By, Form.Reason!, Today);
        else Document.Drop(By, Form.Reason!, Today);
    });
}
