using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.ConcernReports;
using Samspel.Web.ConcernReports.Intake;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.ConcernReports.Adults;

/// <summary>An LVM report at the unit for adults: received, sent on, handed over to the board's own system.</summary>
public sealed class DetailsModel(Db db, Viewer viewer, Clock clock) : FormPage
{
    [FromRoute] public string Number { get; set; } = "";
    [BindProperty] public EntryForm Entry { get; set; } = new();
    [BindProperty] public ForwardForm Form { get; set; } = new();

    public SubstanceReport Report { get; private set; } = null!;
    public IReadOnlyList<Choice> Boards { get; private set; } = [];
    public string Address => $"/oro/vuxna/{Number}";
    SwedishTime Now => SwedishTime.Of(Clock.Local(clock.Now));

    public bool Can(SubstanceCommand command) => Report.Can(command, viewer.Actor);

    public override async Task<bool> Load()
    {
        if (await db.SubstanceReport(viewer, Number, asIntake: true) is not { } report) return false;
        Report = report;
        Boards = [.. (await db.ConcernBoards()).Where(b => b.ForAdults is not null && b.MunicipalityCode != report.Board.MunicipalityCode).Select(b => new Choice(b.MunicipalityCode, b.Content.Name))];
        if (IsGet) (Entry.Reference, Entry.On) = (report.Entry?.Reference, report.Entry?.On ?? clock.Today);
        return true;
    }

    public Task<IActionResult> OnPostReceiveAsync() => Act(null, () => { Report.Receive(viewer.Actor, Now); return Task.CompletedTask; });

    public Task<IActionResult> OnPostEnterAsync() => Act("Entry", () => { Report.EnterInSystem(viewer.Actor, new SystemEntry(Entry.Reference!.Trim(), Entry.On!.Value), clock.Today); return Task.CompletedTask; });

    public Task<IActionResult> OnPostForwardAsync() => Act("Form", async () => Report.Forward(viewer.Actor, (await db.ConcernBoard(Form.Board))?.ForAdults ?? throw SubstanceRules.BoardTakesThem.Broken(SubstanceRules.BoardTakesThem.Message), Form.Why!, Now), "/oro/vuxna");

    /// <summary>Each form of the page is checked by itself.</summary>
    async Task<IActionResult> Act(string? form, Func<Task> act, string? then = null)
    {
        foreach (var key in ModelState.Keys.Where(k => form is null || !k.StartsWith(form + ".", StringComparison.Ordinal)).ToList()) ModelState.Remove(key);
        if (!await Load()) return NotFound();
        if (!ModelState.IsValid) return Page();
        await act();
        await db.Save(viewer);
        return SeeOther(then ?? Address);
    }
}
