using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.LocalAgreements;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.LocalAgreements.Process;

public sealed class CirculateForm
{
    public List<string> To { get; set; } = [];
    [StringLength(1000)] public string? More { get; set; }
    public DateOnly? AnswerBy { get; set; }
}

/// <summary>Notes that the draft has been sent to the activities concerned (remiss). The agreement says bör: it is noted and never required.</summary>
public sealed class CirculateModel(Db db, Viewer viewer, Clock clock) : LocalPage(db, viewer, clock)
{
    [BindProperty] public CirculateForm Form { get; set; } = new();

    protected override LocalCommand? Does => LocalCommand.Circulate;

    public IReadOnlyList<Choice> Concerned => [.. Agreement.Activities.Select(a => new Choice(a.Name, a.Name, Group: LocalWords.Side(a.Side)))];

    public Task<IActionResult> OnPostAsync() => Act(() => Agreement.Circulate(By, [.. Form.To, .. PartyUnits.Lines(Form.More)], Form.AnswerBy, Today));
}
