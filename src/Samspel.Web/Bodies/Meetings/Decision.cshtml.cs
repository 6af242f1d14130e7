using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.Bodies;
using Samspel.Domain.Parties;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Bodies.Meetings;

/// <summary>Writes down a decision with who took part and who dissented; an approval moves what it is about.</summary>
public sealed class DecisionModel(Db db, Viewer viewer, Clock clock) : BodyMeetingPage(db, viewer, clock)
{
    [BindProperty] public DecisionForm Form { get; set; } = new();
    [FromRoute] public int N { get; set; }
    public Matter Matter { get; private set; } = null!;
    public IReadOnlyList<Choice> Deciders => [.. Meeting.Deciders.Select(d => new Choice(d.Person.Value.ToString(), $"{d.Name}, plats {d.Seat}{(d.AsSubstitute ? " (ersättare)" : "")}"))];
    public string? Effect => BodyWords.Effects(Body.Kind).FirstOrDefault(e => e.Value == Matter.Content.Command)?.Text is { } text ? char.ToLowerInvariant(text[0]) + text[1..] : null;

    protected override Task<bool> LoadMore()
    {
        if (Meeting.Matters.FirstOrDefault(m => m.Number == N) is not { } matter) return Task.FromResult(false);
        Matter = matter;
        if (IsGet) Form.TookPart = [.. Meeting.Deciders.Select(d => d.Person.Value)];
        return Task.FromResult(true);
    }

    protected override BodyMeetingCommand? Does => BodyMeetingCommand.Decide;

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Load()) return NotFound();
        if (Form.Dissenter is null != string.IsNullOrWhiteSpace(Form.Dissent)) ModelState.AddModelError("Form.Dissent", "Ange både vem som reserverar sig och texten.");
        if (!ModelState.IsValid) return Page();
        IReadOnlyList<Dissent> dissents = Form.Dissenter is { } by ? [new Dissent(new PersonId(by), Form.Dissent!.Trim())] : [];
        var outcome = Meeting.Decide(Body, By, new MatterDecision(N, Form.Result!.Value, Form.Text!, Form.Dnr?.Trim(), [.. Form.TookPart.Select(p => new PersonId(p))], dissents));
        await Db.CarryOut(outcome, Body, By);
        return await Saved(Address + "#dagordning");
    }
}
