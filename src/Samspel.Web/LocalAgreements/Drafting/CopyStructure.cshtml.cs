using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.LocalAgreements;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.LocalAgreements.Drafting;

public sealed class CopyStructureForm
{
    [Required(ErrorMessage = "Välj en överenskommelse."), StringLength(20)] public string? From { get; set; }
}

/// <summary>Takes over another agreement's own headings and questions, never its answers.</summary>
public sealed class CopyStructureModel(Db db, Viewer viewer, Clock clock) : LocalPage(db, viewer, clock)
{
    [BindProperty] public CopyStructureForm Form { get; set; } = new();

    protected override LocalCommand? Does => LocalCommand.CopyStructure;

    protected override bool OfTheTemplate => true;
    public IReadOnlyList<Choice> Published { get; private set; } = [];

    protected override async Task<bool> LoadMore()
    {
        var names = (await Db.Parties()).ToDictionary(p => p.Code, p => p.Name);
        Published = [.. (await Db.LocalAgreementsInCounty(Viewer)).Where(l => l.Brief.IsInForceOn(Today) && l.Brief.Id != Agreement.Id).Select(l => new Choice($"{l.Brief.MunicipalityCode}/{l.Number}", l.Brief.Title, names[l.Brief.MunicipalityCode]))];
        return true;
    }

    public Task<IActionResult> OnPostAsync() => Act(async () =>
    {
        LocalAgreementRules.CopiesFromPublished.Require(Published.Any(p => p.Value == Form.From));
        var (code, number) = Form.From!.Split('/') is [var c, var n] ? (c, int.Parse(n, System.Globalization.CultureInfo.InvariantCulture)) : default;
        Agreement.CopyStructure(By, (await Db.LocalAgreementNumber(code, number))!, Today);
    });
}
