using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Samspel.Domain.FamilyCentres;
using Samspel.Domain.Inventories;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Inventories;

/// <summary>
/// A centre's answers: saved at any time, what can be read of them even when something else is wrong; handed in when every question is
/// answered, if only with unknown. Beside each question stands what was answered the last time.
/// </summary>
public sealed class AnswersModel(Db db, Viewer viewer, Clock clock) : AnswerPage(db, viewer, clock)
{
    InventoryRound? before;
    FamilyCentre? centre;

    [BindProperty] public AnswersForm Form { get; set; } = new();
    public override string Heading => $"Svar från {Asked.Name}";
    public override string? Lead => $"{Round.Name}, {NameOf(Asked.MunicipalityCode)}";
    protected override object? Edited => Given.Answers;

    /// <summary>Only what differs from what is typed.</summary>
    protected override IReadOnlyList<(string Label, string Text)> EditedInWords =>
        [.. Round.Catalogue.Criteria.Zip(Form.Answers, (c, typed) => (c, typed.Read(c).Answer, Now: Given.Answers.FirstOrDefault(a => a.Key == c.Key)?.Answer)).Where(x => x.Answer != x.Now).Select(x => (x.c.Question, x.Now is null ? "inget svar" : RoundWords.Words(x.Now, x.c)))];

    /// <summary>The form is shown to those who answer, while they can.</summary>
    public bool MayAnswer => Can(RoundCommand.Save, CentreId) && Given.IsOpen;
    public IReadOnlyList<RoundCorrection> Corrections => [.. Round.Corrections.Where(c => c.Centre == CentreId)];

    /// <summary>What was answered the last time, and what the register says when that is something else.</summary>
    public string? Beside(Criterion criterion)
    {
        var last = before is not null && before.Asked.Any(a => a.Centre == CentreId) && before.Catalogue.Find(criterion.Key) is not null ? before.AnswerOf(CentreId, criterion.Key) : null;
        var register = centre?.ValueOn(criterion.Key, Today) is { Answer.IsKnown: true } value && value.Answer != last ? value : null;
        string?[] told = [last is null ? null : $"{before!.Name}: {RoundWords.Words(last, criterion)}.", register is null ? null : $"Registret {register.On:yyyy-MM-dd}: {RoundWords.Words(register.Answer, criterion)}."];
        return string.Join(' ', told.OfType<string>()) is { Length: > 0 } words ? words : null;
    }

    protected override async Task<bool> LoadAnswers()
    {
        if (Round.State is RoundState.Prepared or RoundState.Cancelled || !IsGet && PartyOf(CentreId) == RoundParty.None) return false;
        if (Round.State == RoundState.Open) (before, centre) = (await Db.RoundBefore(Round), await Db.CentreInRound(CentreId));
        AnswerInput Shown(Criterion c) => Given.Answers.FirstOrDefault(a => a.Key == c.Key) is { } given ? AnswerInput.Of(c, given.Answer, given.Comment) : new();
        if (IsGet) Form.Answers = [.. Round.Catalogue.Criteria.Select(Shown)];
        while (Form.Answers.Count < Round.Catalogue.Criteria.Count) Form.Answers.Add(Shown(Round.Catalogue.Criteria[Form.Answers.Count]));
        return true;
    }

    public Task<IActionResult> OnPostAsync() => Kept(sendIn: false);
    public Task<IActionResult> OnPostSendInAsync() => Kept(sendIn: true);

    /// <summary>Somebody may save another centre's answers at the same moment: then the round is read anew and this is tried once more.</summary>
    async Task<IActionResult> Kept(bool sendIn)
    {
        try
        {
            return await Once(sendIn);
        }
        catch (DbUpdateConcurrencyException)
        {
            await Db.Rollback();
            return await Once(sendIn);
        }
    }

    async Task<IActionResult> Once(bool sendIn)
    {
        if (!await Load()) return NotFound();
        if (await ChangedByAnother()) return Again();
        List<RoundAnswer> answers = [];
        List<string> emptied = [];
        for (var i = 0; i < Round.Catalogue.Criteria.Count; i++)
        {
            var (criterion, input) = (Round.Catalogue.Criteria[i], Form.Answers[i]);
            var (answer, fault) = input.Read(criterion);
            if (fault is not null) ModelState.AddModelError($"Form.Answers[{i}].Value", $"{criterion.Question} {fault}");
            else if (answer is not null && ModelState.GetFieldValidationState($"Form.Answers[{i}].Comment") != Microsoft.AspNetCore.Mvc.ModelBinding.ModelValidationState.Invalid) answers.Add(new RoundAnswer(criterion.Key, answer, input.Comment));
            else if (answer is null) emptied.Add(criterion.Key);
        }
        Round.Save(By!, CentreId, answers, Today, emptied);
        if (ModelState.IsValid && sendIn) Round.SendIn(By!, CentreId, Today);
        await Db.Save(Viewer);
        return ModelState.IsValid ? SeeOther(sendIn ? RoundAddress : Address) : Page();
    }
}
