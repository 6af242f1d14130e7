using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.LocalAgreements;
using Samspel.Domain.Provision;
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

    /// <summary>The municipality's provision, for the section that tells of it; null when nothing has been entered.</summary>
    public MunicipalProvision? Provision { get; private set; }

    /// <summary>What the section says of the provision is older than the provision.</summary>
    public bool ProvisionHasChanged => Provision is { } provision && ProvisionGaps.IsOutOfDate(Form.Text, provision, Today);

    /// <summary>The provision has just been put into the text, which is not saved yet.</summary>
    public bool Filled { get; private set; }

    protected override LocalCommand? Does => LocalCommand.Write;

    protected override async Task<bool> LoadMore()
    {
        if (Agreement.Section(Key) is not { } section) return false;
        Section = section;
        if (TellsOfProvision) Provision = await Db.Provision(Viewer, Kommun);
        if (IsGet) Form = new SectionForm { Text = section.Text, Answered = [.. section.Latest?.Answered ?? []], BasedOn = section.Version };
        return true;
    }

    public bool TellsOfProvision => Agreement.Kind == LocalAgreementKind.LocalAgreement && Key == LocalTemplate.SupplyKey;

    /// <summary>Puts the provision in words into the text as it is typed, to read through and save.</summary>
    public async Task<IActionResult> OnPostFillAsync()
    {
        if (!await Load() || Provision is not { } provision) return NotFound();
        if (!ModelState.IsValid) return Page();
        Form.Text = ProvisionGaps.PutInto(Form.Text, provision, Today);
        ModelState.SetModelValue("Form.Text", Form.Text, Form.Text);
        Filled = true;
        return Page();
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
