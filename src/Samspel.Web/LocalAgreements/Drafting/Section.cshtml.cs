using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.LocalAgreements;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.LocalAgreements.Drafting;

public sealed class SectionForm
{
    [StringLength(50_000)] public string? Text { get; set; }
    public List<int> Answered { get; set; } = [];

    /// <summary>The version the writer saw.</summary>
    public int BasedOn { get; set; }
}

/// <summary>
/// Writes one section with its guiding questions beside. Two who write in different sections never meet; of two in the same section the
/// second is shown both texts.
/// </summary>
public sealed class SectionModel(Db db, Viewer viewer, Clock clock) : LocalPage(db, viewer, clock)
{
    [FromRoute] public string Key { get; set; } = "";
    [FromQuery(Name = "forslag")] public int? From { get; set; }
    [BindProperty] public SectionForm Form { get; set; } = new();

    public DraftSection Section { get; private set; } = null!;
    public int OpenComments => Agreement.Comments.Count(c => c.Section == Key && c.IsOpen);
    public string SectionAddress => $"{Address}/avsnitt/{Key}";

    /// <summary>A suggestion that was accepted after the section had been changed.</summary>
    public DraftComment? Suggested => Agreement.Comments.FirstOrDefault(c => c.Id == From && c.Section == Key && c.Suggestion is not null);

    protected override LocalCommand? Does => LocalCommand.Write;

    protected override Task<bool> LoadMore()
    {
        if (Agreement.Section(Key) is not { } section) return Task.FromResult(false);
        Section = section;
        if (IsGet) Form = new SectionForm { Text = section.Text, Answered = [.. section.Latest?.Answered ?? []], BasedOn = section.Version };
        return Task.FromResult(true);
    }

    public Task<IActionResult> OnPostAsync() => Act(() =>
    {
        if (Agreement.ConflictOf(Key, Form.Text ?? "", Form.BasedOn) is not { } conflict || conflict.Theirs.Text == (Form.Text ?? "").Trim())
        {
            Agreement.Write(By, Key, Form.Text ?? "", Form.Answered, Section.Version, Now);
            return;
        }
        Tell(new Conflict(conflict.Theirs.ByName, conflict.Theirs.At, [("Texten nu", conflict.Theirs.Text), ("Sida", LocalWords.Side(conflict.Theirs.Side)), ("Version", $"{conflict.Theirs.Number}")]));
        // The next try is against the text that is shown now.
        ModelState.SetModelValue("Form.BasedOn", conflict.Theirs.Number, $"{conflict.Theirs.Number}");
    });
}
