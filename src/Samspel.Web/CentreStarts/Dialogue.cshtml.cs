using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.CentreStarts;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.CentreStarts;

/// <summary>Writes a meeting into the dialogue log (dialog). The first one is the first step.</summary>
public sealed class DialogueModel(Db db, Viewer viewer, Clock clock) : StartPage(db, viewer, clock)
{
    [BindProperty] public DialogueForm Form { get; set; } = new();
    public override string Heading => "Skriv in en dialog";
    protected override StartCommand Does => StartCommand.LogDialogue;

    protected override Task<bool> LoadMore()
    {
        if (IsGet) Form.On = Today;
        while (Form.Said.Count < DialogueQuestions.All.Count) Form.Said.Add(null);
        return Task.FromResult(true);
    }

    protected override Task CheckForm()
    {
        foreach (var (said, i) in Form.Said.Select((s, i) => (s, i)))
            if (said?.Length > 4000) ModelState.AddModelError($"Form.Said[{i}]", "Skriv högst 4 000 tecken.");
        return Task.CompletedTask;
    }

    public Task<IActionResult> OnPostAsync() => Act(() => { Start.LogDialogue(By, Form.Meeting(), Today); });
}
