using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.FamilyCentres;
using Samspel.Domain.JointServices;
using Samspel.Web.Administration;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.JointServices;

/// <summary>Answers what the agreement says that the service has: physical and digital, co-located, both principals. Only answers that changed are kept, with day and source.</summary>
public sealed class RequirementsModel(Db db, Viewer viewer, Clock clock) : ServicePage(db, viewer, clock)
{
    [BindProperty] public RequirementsForm Form { get; set; } = new();
    public IReadOnlyList<RequirementResult> Results => Service!.RequirementsOn(Today);

    protected override Task<bool> LoadMore()
    {
        if (IsGet) Form = new RequirementsForm { Answers = Results.ToDictionary(r => r.Requirement.Criterion.Key, r => (string?)ServiceWords.Of(r.Truth)), On = Today, Seen = Service!.Version };
        return Task.FromResult(true);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Load()) return NotFound();
        if (!ModelState.IsValid) return Page();
        this.MustBeAsSeen("Form.Seen", Form.Seen, Service!);
        foreach (var result in Results)
        {
            var key = result.Requirement.Criterion.Key;
            if (Form.Answers.GetValueOrDefault(key) is not { } text || text == ServiceWords.Of(result.Truth)) continue;
            Service!.Give(By!, new CentreValue(key, ServiceWords.Read(text), Form.On!.Value, Form.Source!), Today);
        }
        return await Saved();
    }
}
