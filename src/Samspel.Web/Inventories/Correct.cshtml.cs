using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.FamilyCentres;
using Samspel.Domain.Inventories;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Inventories;

/// <summary>Corrects one answer after locking: a new version of the round and a new value in the register, with the reason.</summary>
public sealed class CorrectModel(Db db, Viewer viewer, Clock clock) : AnswerPage(db, viewer, clock)
{
    [FromRoute] public string Key { get; set; } = "";
    [BindProperty] public CorrectForm Form { get; set; } = new();

    public Criterion Criterion { get; private set; } = null!;
    public Answer Before => Round.AnswerOf(CentreId, Key);
    public override string Heading => "Rätta svar";
    protected override RoundCommand? Does => RoundCommand.Correct;
    protected override object? Edited => Before;
    protected override IReadOnlyList<(string Label, string Text)> EditedInWords => [(Criterion.Question, RoundWords.Words(Before, Criterion))];

    protected override Task<bool> LoadAnswers()
    {
        if (Round.Catalogue.Find(Key) is not { } criterion) return Task.FromResult(false);
        Criterion = criterion;
        if (IsGet) Form.After = AnswerInput.Of(criterion, Before);
        return Task.FromResult(true);
    }

    protected override Task CheckForm()
    {
        var (answer, fault) = Form.After.Read(Criterion);
        if (answer is null) ModelState.AddModelError("Form.After.Value", fault ?? "Skriv det rätta svaret, eller ange att det är okänt.");
        return Task.CompletedTask;
    }

    public Task<IActionResult> OnPostAsync() => Act(async () =>
    {
        Round.Correct(By!, CentreId, Key, Form.After.Read(Criterion).Answer!, Form.Reason!, Today);
        await Db.TakeIntoRegister(Round, By!, CentreId);
    });
}
