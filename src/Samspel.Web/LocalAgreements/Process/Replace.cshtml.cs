using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.LocalAgreements;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.LocalAgreements.Process;

public sealed class ReplaceForm
{
    [Required(ErrorMessage = "Välj vilken som ersätter den.")] public int? Newer { get; set; }
}

/// <summary>Another agreement in force takes its place. No group may be left without one (7.1).</summary>
public sealed class ReplaceModel(Db db, Viewer viewer, Clock clock) : LocalPage(db, viewer, clock)
{
    [BindProperty] public ReplaceForm Form { get; set; } = new();

    protected override LocalCommand? Does => LocalCommand.Replace;

    public IReadOnlyList<Choice> Others { get; private set; } = [];

    protected override async Task<bool> LoadMore()
    {
        Others = [.. (await Db.LocalAgreements(Viewer, Kommun)).Where(l => l.Number != N && l.Kind == Agreement.Kind && l.Brief.State == LocalState.InForce).Select(l => new Choice($"{l.Number}", l.Brief.Title))];
        return true;
    }

    public Task<IActionResult> OnPostAsync() => Act(async () =>
    {
        LocalAgreementRules.ReplacedByOneInForce.Require(Others.Any(o => o.Value == $"{Form.Newer}"));
        var newer = (await Db.LocalAgreementNumber(Kommun, Form.Newer!.Value))!;
        Agreement.ReplaceWith(By, newer, await Db.CoveredBesides(Agreement), Today);
    });
}
