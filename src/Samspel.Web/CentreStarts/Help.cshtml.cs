using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.CentreStarts;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.CentreStarts;

/// <summary>The county offers a municipality help on its way (erbjuden hjälp).</summary>
public sealed class HelpModel(Db db, Viewer viewer, Clock clock) : StartPage(db, viewer, clock)
{
    [BindProperty] public HelpForm Form { get; set; } = new();
    public override string Heading => "Erbjud hjälp";
    protected override StartCommand Does => StartCommand.OfferHelp;

    public Task<IActionResult> OnPostAsync() => Act(() => { Start.OfferHelp(By, Form.What!, Today); });
}
