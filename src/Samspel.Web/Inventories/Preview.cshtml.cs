using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.FamilyCentres;
using Samspel.Domain.Inventories;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Inventories;

/// <summary>What a file would change, answer by answer (förhandsgranskning): confirm it and it is saved, or throw it away.</summary>
public sealed class PreviewModel(Db db, Viewer viewer, Clock clock) : RoundPage(db, viewer, clock)
{
    [FromRoute] public Guid Upload { get; set; }

    InventoryUpload upload = null!;
    public FileReading Reading { get; private set; } = null!;
    public IReadOnlyList<(AskedCentre Asked, Criterion Criterion, Answer? Before, Answer Now)> Changed { get; private set; } = [];
    public override string Heading => "Granska filen";
    public override IReadOnlyList<Crumb> Above => [.. base.Above, new("Svara med fil", $"{RoundAddress}/fil")];
    protected override RoundCommand? Does => RoundCommand.Save;

    /// <summary>What the file is held against: if it changes after it was shown, nothing is written over unseen.</summary>
    protected override object? Edited => Reading.Answers.Select(a => Round.FormOf(a.Centre).Answers).ToList();
    public override (string Heading, string Words) Mine => ("Din fil", "Nedan ser du vad den ändrar nu. Bekräfta igen om det ska gälla.");
    protected override IReadOnlyList<(string Label, string Text)> EditedInWords => [.. Changed.Select(c => ($"{c.Asked.Name}: {c.Criterion.Question}", c.Before is null ? "inget svar" : RoundWords.Words(c.Before, c.Criterion)))];

    protected override async Task<bool> LoadMore()
    {
        if (await Db.InventoryUpload(Viewer, Round.Id, Upload) is not { } found) return false;
        upload = found;
        Reading = InventoryFile.Read(Round, upload.Cells, centre => PartyOf(centre) != RoundParty.None);
        Changed = [.. from line in Reading.Answers
                      let asked = Round.Asked.First(a => a.Centre == line.Centre)
                      from answer in line.Answers
                      let before = Round.FormOf(line.Centre).Answers.FirstOrDefault(a => a.Key == answer.Key)?.Answer
                      where before != answer.Answer
                      select (asked, Round.Catalogue.Find(answer.Key)!, before, answer.Answer)];
        return true;
    }

    public Task<IActionResult> OnPostAsync() => Act(() =>
    {
        Round.SaveFile(By!, Reading, Today);
        Db.Remove(Viewer, upload);
    });

    public async Task<IActionResult> OnPostDiscardAsync()
    {
        if (!await Load()) return NotFound();
        Db.Remove(Viewer, upload);
        await Db.Save(Viewer);
        return SeeOther($"{RoundAddress}/fil");
    }
}
