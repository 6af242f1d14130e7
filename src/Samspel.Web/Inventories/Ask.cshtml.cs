using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.Inventories;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Inventories;

/// <summary>Chooses which centres are asked. Who answers is taken from the register when this is saved.</summary>
public sealed class AskModel(Db db, Viewer viewer, Clock clock) : RoundPage(db, viewer, clock)
{
    IReadOnlyList<CentreToAsk> centres = [];

    [BindProperty] public AskForm Form { get; set; } = new();
    public override string Heading => "Vilka ska svara?";
    protected override RoundCommand? Does => RoundCommand.Ask;
    protected override object? Edited => Round.Asked;
    protected override IReadOnlyList<(string Label, string Text)> EditedInWords => [("Ska svara", Round.Asked.Count == 0 ? "Ingen" : string.Join(", ", Round.Asked.Select(a => a.Name)))];

    /// <summary>Centres that nobody answers for, and so cannot be asked.</summary>
    public IReadOnlyList<CentreToAsk> WithoutCoordinator => [.. centres.Where(c => c.Coordinator is null)];
    public IReadOnlyList<Choice> Choices => [.. centres.Where(c => c.Coordinator is not null).Select(c => new Choice($"{c.Id}", c.Name, c.Answers, NameOf(c.MunicipalityCode)))];

    protected override async Task<bool> LoadMore()
    {
        centres = await Db.CentresToAsk();
        if (IsGet) Form.Centres = Round.Asked.Count > 0 || Round.State != RoundState.Prepared ? [.. Round.Asked.Select(a => a.Centre.Value)] : [.. centres.Where(c => c.Coordinator is not null).Select(c => c.Id.Value)];
        return true;
    }

    public Task<IActionResult> OnPostAsync() => Act(() =>
    {
        // One that has closed meanwhile is still asked if it was.
        var closed = Round.Asked.Where(a => Form.Centres.Contains(a.Centre.Value) && centres.All(c => c.Id != a.Centre));
        Round.Ask(By!, [.. centres.Where(c => c.Coordinator is not null && Form.Centres.Contains(c.Id.Value)).Select(c => new AskedCentre(c.Id, c.Name, c.MunicipalityCode, c.Coordinator!)), .. closed]);
    });
}
