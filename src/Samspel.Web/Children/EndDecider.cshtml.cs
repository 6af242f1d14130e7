using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.Children;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Children;

public sealed class EndDeciderForm
{
    [Required(ErrorMessage = "Fyll i sista dagen.")] public DateOnly? LastDay { get; set; }
}

/// <summary>Ends somebody's right to decide for the child (avsluta beslutsfattare) after a day.</summary>
public sealed class EndDeciderModel(Db db, Viewer viewer, Clock clock) : ChildPage(db, viewer, clock)
{
    [FromRoute(Name = "did")] public DeciderId DeciderId { get; set; }
    [BindProperty] public EndDeciderForm Form { get; set; } = new();
    public Decider? Decider => Child.Deciders.SingleOrDefault(d => d.Id == DeciderId);

    protected override Task Fill()
    {
        if (IsGet) Form.LastDay = Today;
        return Task.CompletedTask;
    }

    public override async Task<IActionResult> OnGetAsync() => await Load() && Decider is not null ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Load() || Decider is null) return NotFound();
        if (Form.LastDay < Decider.From) ModelState.AddModelError("Form.LastDay", ChildRules.DeciderHasAPeriod.Message);
        if (!ModelState.IsValid) return Page();
        Child.EndDecider(DeciderId, Form.LastDay!.Value);
        return await SaveAndShowCard();
    }
}
