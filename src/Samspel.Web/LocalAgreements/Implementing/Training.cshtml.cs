using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.LocalAgreements;
using Samspel.Domain.Parties;
using Samspel.Web.LocalAgreements.Process;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.LocalAgreements.Implementing;

public sealed class TrainingForm
{
    [Required(ErrorMessage = "Skriv vilken dag den hölls.")] public DateOnly? On { get; set; }
    [Required(ErrorMessage = "Skriv vad den handlade om."), StringLength(200)] public string? Subject { get; set; }
    [StringLength(2000)] public string? Municipal { get; set; }
    [StringLength(2000)] public string? Regional { get; set; }

    /// <summary>One unit on each line with how many came; null when a line cannot be read.</summary>
    public static IReadOnlyList<TrainedUnit>? Read(string? text, Principal side)
    {
        List<TrainedUnit> units = [];
        foreach (var line in PartyUnits.Lines(text))
        {
            var colon = line.LastIndexOf(':');
            if (colon < 1 || !int.TryParse(line[(colon + 1)..].Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var people) || people is < 1 or > 10_000) return null;
            units.Add(new TrainedUnit(null, line[..colon].Trim(), side, people));
        }
        return units;
    }
}

/// <summary>Logs a joint training (gemensam utbildning, 3.6): when, about what, which units came and how many. No names.</summary>
public sealed class TrainingModel(Db db, Viewer viewer, Clock clock) : ImplementationPage(db, viewer, clock)
{
    const string Unreadable = "Skriv varje enhet på en egen rad med kolon och antal, till exempel Socialtjänsten: 8.";

    [BindProperty] public TrainingForm Form { get; set; } = new();

    protected override void CheckForm()
    {
        if (TrainingForm.Read(Form.Municipal, Principal.Municipality) is null) ModelState.AddModelError("Form.Municipal", Unreadable);
        if (TrainingForm.Read(Form.Regional, Principal.Region) is null) ModelState.AddModelError("Form.Regional", Unreadable);
        if (ModelState.IsValid && string.IsNullOrWhiteSpace(Form.Municipal) && string.IsNullOrWhiteSpace(Form.Regional)) ModelState.AddModelError("Form.Municipal", "Skriv minst en enhet som deltog.");
    }

    public Task<IActionResult> OnPostAsync() => Act(() =>
        { Plan.LogTraining(By, Form.On!.Value, Form.Subject!, [.. TrainingForm.Read(Form.Municipal, Principal.Municipality)!, .. TrainingForm.Read(Form.Regional, Principal.Region)!], Today); });
}
