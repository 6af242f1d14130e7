using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.FamilyCentres;
using Samspel.Web.Administration;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.FamilyCentres;

/// <summary>One value of a centre: a new answer with its day, source and certainty, beside all that was answered before.</summary>
public sealed class ValueModel(Db db, Viewer viewer, Clock clock) : CentrePage(db, viewer, clock)
{
    [FromRoute] public string Key { get; set; } = "";
    [BindProperty] public CentreValueForm Form { get; set; } = new();

    public Criterion Criterion { get; private set; } = null!;
    public IReadOnlyList<CentreValue> History { get; private set; } = [];
    public static IReadOnlyList<Choice> Certainties => [.. new[] { Certainty.Stated, Certainty.Estimated, Certainty.Unknown }.Select(c => new Choice($"{c}", c.Word(), c == Certainty.Unknown ? "Ingen vet. Då lämnas svaret tomt." : null))];
    public IReadOnlyList<Choice> Choices => [.. (Criterion.Choices ?? []).Select(c => new Choice(c, c))];
    public static IReadOnlyList<Choice> YesNo => [new("Ja", "Ja"), new("Nej", "Nej")];

    protected override Task<bool> LoadMore()
    {
        if (Catalogue.Find(Key) is not { } criterion) return Task.FromResult(false);
        (Criterion, History) = (criterion, [.. Centre.HistoryOf(Key).Reverse()]);
        if (IsGet) Form = CentreValueForm.Of(Centre.AnswerOn(Key, Today), Today, Centre.Version);
        return Task.FromResult(true);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Load()) return NotFound();
        var (answer, field, fault) = Form.Read(Criterion);
        if (fault is not null) ModelState.AddModelError($"Form.{field}", fault);
        if (!ModelState.IsValid || answer is null) return Page();
        this.MustBeAsSeen("Form.Seen", Form.Seen, Centre);
        Centre.Give(By!, Catalogue, new CentreValue(Key, answer, Form.On!.Value, Form.Source!), Today);
        return await Saved();
    }
}
