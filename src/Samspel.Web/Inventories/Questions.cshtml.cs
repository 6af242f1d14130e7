using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.FamilyCentres;
using Samspel.Domain.Inventories;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Inventories;

/// <summary>The questions of a round: for everybody to read, and while it is prepared for the county to reword, leave out and add to, as a version of its own.</summary>
public sealed class QuestionsModel(Db db, Viewer viewer, Clock clock) : RoundPage(db, viewer, clock)
{
    IReadOnlyList<(CriterionCatalogue Catalogue, IReadOnlyList<InventoryRoundId> Rounds)> versions = [];

    [BindProperty] public QuestionsForm Form { get; set; } = new();
    public override string Heading => "Frågor";
    public override string Address => Request.Method == "POST" ? $"{RoundAddress}/fragor" : RoundAddress;
    public bool MayEdit => Can(RoundCommand.Revise);
    protected override object? Edited => Round.Catalogue;
    protected override IReadOnlyList<(string Label, string Text)> EditedInWords => [("Frågor", $"Version {Round.Catalogue.Version}, {Round.Catalogue.Criteria.Count} frågor"), ("Tillagda eller omformulerade", Reworded)];

    public static IReadOnlyList<Choice> Parts => [.. Enum.GetValues<CentrePart>().Select(p => new Choice($"{p}", p.Word()))];
    public static IReadOnlyList<Choice> Kinds => [.. Enum.GetValues<AnswerKind>().Select(k => new Choice($"{k}", k.Word()))];

    string Reworded => string.Join("; ", Round.Catalogue.Criteria.Where(c => Form.Questions.All(q => q.Text?.Trim() != c.Question)).Select(c => c.Question)) is { Length: > 0 } changed ? changed : "inga";

    protected override async Task<bool> LoadMore()
    {
        if (!IsGet && (PartyOf() != RoundParty.County)) return false;
        versions = await Db.CriterionVersions();
        if (IsGet) Form = QuestionsForm.Of(Round.Catalogue);
        return true;
    }

    protected override Task CheckForm()
    {
        for (var i = 0; i < Form.Questions.Count; i++)
            if (Form.Questions[i] is { Asked: true } question && string.IsNullOrWhiteSpace(question.Text)) ModelState.AddModelError($"Form.Questions[{i}].Text", "Skriv frågan, eller ta bort den.");
        if (string.IsNullOrWhiteSpace(Form.New.Text)) return Task.CompletedTask;
        if (Form.New.Part is null) ModelState.AddModelError("Form.New.Part", "Välj vilken del frågan gäller.");
        if (Form.New.Kind is null) ModelState.AddModelError("Form.New.Kind", "Välj hur frågan besvaras.");
        if (Form.New.ChoiceList is { Count: < 2 }) ModelState.AddModelError("Form.New.Choices", "Skriv minst två alternativ, ett per rad.");
        return Task.CompletedTask;
    }

    public Task<IActionResult> OnPostAsync() => Act(() => Round.Revise(By!, Round.Content with { Catalogue = Next() }, Today));

    /// <summary>The version with these questions: a new one, unless nobody else uses the one that is edited.</summary>
    CriterionCatalogue Next()
    {
        var (now, typed) = (Round.Catalogue, Form.Questions.Where(q => q.Key is not null).DistinctBy(q => q.Key).ToDictionary(q => q.Key!));
        List<Criterion> criteria = [.. now.Criteria.Where(c => typed.GetValueOrDefault(c.Key) is not { Asked: false }).Select(c => c with { Question = typed.GetValueOrDefault(c.Key)?.Text?.Trim() ?? c.Question })];
        if (!string.IsNullOrWhiteSpace(Form.New.Text))
        {
            var taken = versions.SelectMany(v => v.Catalogue.Criteria).Concat(CriterionCatalogues.Autumn2019.Criteria).Select(c => c.Key).ToHashSet();
            criteria.Add(new Criterion(CriterionKeys.New(Form.New.Part!.Value, Form.New.Text, taken), Form.New.Text.Trim(), Form.New.Part.Value, Form.New.Kind!.Value, null, Form.New.ChoiceList));
        }
        if (Form.Name!.Trim() == now.Name && criteria.SequenceEqual(now.Criteria)) return now;
        var mine = now.Version != CriterionCatalogues.Autumn2019.Version && versions.First(v => v.Catalogue.Version == now.Version).Rounds.All(r => r == Round.Id);
        var latest = Math.Max(CriterionCatalogues.Autumn2019.Version, versions.Max(v => v.Catalogue.Version));
        return now.Next(Form.Name, criteria) with { Version = mine ? now.Version : latest + 1 };
    }
}
