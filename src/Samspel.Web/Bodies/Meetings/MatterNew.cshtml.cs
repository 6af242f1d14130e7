using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.Bodies;
using Samspel.Domain.Parties;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Bodies.Meetings;

/// <summary>Puts a matter on the agenda, linked to what it is about.</summary>
public sealed class MatterNewModel(Db db, Viewer viewer, Clock clock) : BodyMeetingPage(db, viewer, clock)
{
    [BindProperty] public MatterForm Form { get; set; } = new();
    const string Other = "annat";
    IReadOnlyList<SubjectRef> subjects = [];
    public IReadOnlyList<Choice> Subjects => [new(Other, "Något annat, som jag skriver nedan"), .. subjects.Select(s => new Choice(Key(s), s.Name))];

    static string Key(SubjectRef subject) => $"{subject.Kind}:{subject.Id}";

    protected override async Task<bool> LoadMore()
    {
        subjects = await Db.MatterSubjects(Viewer);
        return true;
    }

    protected override BodyMeetingCommand? Does => BodyMeetingCommand.AddMatter;

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Load()) return NotFound();
        var about = subjects.FirstOrDefault(s => Key(s) == Form.About) ?? (Form.About == Other && !string.IsNullOrWhiteSpace(Form.Other) ? new SubjectRef(SubjectKind.Other, Guid.Empty, Form.Other.Trim()) : null);
        if (Form.About is not null && about is null) ModelState.AddModelError(Form.About == Other ? "Form.Other" : "Form.About", Form.About == Other ? "Skriv vad ärendet gäller." : "Välj vad ärendet gäller.");
        if (Form.Command is not null && (Form.Purpose != MatterPurpose.Decision || about is { Kind: SubjectKind.Other } || BodyWords.Effects(Body.Kind).All(e => e.Value != Form.Command)))
            ModelState.AddModelError("Form.Command", "Ett bifall kan bara leda till något när ärendet är för beslut och gäller något i listan.");
        if (!ModelState.IsValid) return Page();
        Meeting.AddMatter(Body, By, new MatterContent(Form.Title!, about!, Form.Purpose!.Value, Form.Phase!.Value, Form.Proposal?.Trim(), Form.Command));
        return await Saved(Address + "#dagordning");
    }
}
