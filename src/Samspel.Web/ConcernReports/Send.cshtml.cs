using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.ConcernReports;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.ConcernReports;

/// <summary>Looks through the report, chooses the board and sends it. Sent twice is one report.</summary>
public sealed class SendModel(Db db, Viewer viewer, Clock clock) : DraftPage(db, viewer, clock)
{
    [BindProperty] public SendForm Form { get; set; } = new();

    public IReadOnlyList<ConcernBoard> Boards { get; private set; } = [];
    public BoardProposal? Proposal { get; private set; }
    public ConcernBoard? Proposed => Boards.FirstOrDefault(b => b.MunicipalityCode == Proposal?.MunicipalityCode);
    /// <summary>The report as it is read through on the page.</summary>
    public string Seen => Fingerprint.Of(Written);
    public IReadOnlyList<string> Missing => [.. Written.Missing()];
    public IReadOnlyList<Choice> Choices => [.. Boards.Select(b => new Choice(b.MunicipalityCode, b.Content.Name))];

    protected override async Task<bool> LoadMore()
    {
        Boards = await Db.ConcernBoards();
        Proposal = BoardProposal.For(Written.Residence, Written.Stay, Written.Urgency);
        if (IsGet) Form.Board = Proposed?.MunicipalityCode;
        return true;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Load()) return NotFound();
        var already = await Db.SentConcern(Viewer, Draft.Id);
        if (already is not null) return SeeOther($"/oro/anmalan/{already.Number.Short}");
        if (Request.Form["__seen"] != Seen)
        {
            ModelState.AddModelError("", "Utkastet är inte det du läste igenom: det har sparats i ett annat fönster. Läs igenom det som står här nu, och skicka igen.");
            var page = Page();
            page.StatusCode = StatusCodes.Status409Conflict;
            return page;
        }
        if (ModelState.IsValid && Boards.All(b => b.MunicipalityCode != Form.Board)) ModelState.AddModelError("Form.Board", "Välj en nämnd i listan.");
        if (!ModelState.IsValid) return Page();
        // No number is taken for what is not whole.
        if (Missing.Count > 0) throw ConcernRules.IsWhole.Broken($"Skriv {Samspel.Domain.Sips.SipWords.List(Missing)}.");
        var number = CaseNumber.Concern(Today.Year, await Db.NextNumber("ORO", Today.Year));
        var report = ConcernReport.Send(Draft, null, number, Viewer.Actor, Viewer.Name, Form.Title!.Trim(), Boards.Single(b => b.MunicipalityCode == Form.Board), Proposal, Form.Why, SwedishTime.Of(Clock.Local(Now)));
        await Db.Add(Viewer, report);
        if (report.AfterBirthOf is { } before && await Db.SentConcern(Viewer, before) is { Birth: null } earlier) earlier.ReportAfterBirth(Viewer.Actor, report, Today);
        await Db.Save(Viewer);
        return SeeOther($"/oro/anmalan/{number.Short}");
    }
}

public sealed class SendForm
{
    [Required(ErrorMessage = "Välj vilken nämnd som ska få anmälan.")] public string? Board { get; set; }
    [StringLength(2000)] public string? Why { get; set; }
    [Required(ErrorMessage = "Skriv din befattning."), StringLength(150)] public string? Title { get; set; }
    [Range(typeof(bool), "true", "true", ErrorMessage = "Intyga att det är du själv som anmäler.")] public bool ItIsMe { get; set; }
}
