using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.Bodies;
using Samspel.Domain.Parties;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Bodies.Meetings;

/// <summary>Gives a member or a unit something to do, with a last day.</summary>
public sealed class AssignmentNewModel(Db db, Viewer viewer, Clock clock) : BodyMeetingPage(db, viewer, clock)
{
    [BindProperty] public AssignmentForm Form { get; set; } = new();
    [FromRoute] public int N { get; set; }
    [FromQuery(Name = "alla")] public bool All { get; set; }
    AssigneeChoices choices = null!;
    public Matter Matter { get; private set; } = null!;
    public IReadOnlyList<Choice> Owners => choices.For(All, Form.Owner);

    protected override async Task<bool> LoadMore()
    {
        if (Meeting.Matters.FirstOrDefault(m => m.Number == N) is not { } matter) return false;
        Matter = matter;
        choices = new AssigneeChoices(Body, Meeting.Day, await Db.UnitsOfParties(), await Db.Parties());
        return true;
    }

    protected override BodyMeetingCommand? Does => BodyMeetingCommand.Assign;

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Load()) return NotFound();
        var owner = choices.Find(Form.Owner);
        if (Form.Owner is not null && owner is null) ModelState.AddModelError("Form.Owner", "Välj vem som gör det.");
        if (!ModelState.IsValid) return Page();
        Meeting.Assign(Body, By, new BodyAssignment(0, N, Form.What!.Trim(), owner!.Unit, owner.Person, owner.Name, Form.Due!.Value));
        return await Saved(Address + "#uppdrag");
    }
}
