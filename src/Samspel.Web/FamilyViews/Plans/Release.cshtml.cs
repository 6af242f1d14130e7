using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.FamilyViews;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.FamilyViews.Plans;

public sealed class ReleaseForm
{
    [MinLength(1, ErrorMessage = "Välj minst en person.")] public List<Guid> To { get; set; } = [];
    [Range(typeof(bool), "true", "true", ErrorMessage = "Läs versionen och bekräfta att inget i den är till betydande men för barnet.")] public bool Harmless { get; set; }
}

/// <summary>Shows an established version to chosen persons who have access (visa versionen), read through by the one who does it.</summary>
public sealed class ReleaseModel(Db db, Viewer viewer, Clock clock) : FamilySipPage(db, viewer, clock)
{
    [FromRoute(Name = "version")] public int PlanVersion { get; set; }
    [BindProperty] public ReleaseForm Form { get; set; } = new();

    /// <summary>The version as it is read on Min sida.</summary>
    public FamilyCopy Copy { get; private set; } = null!;
    public IReadOnlyList<Choice> Choices => [.. NotYetShown(PlanVersion).Select(a => new Choice(a.Id.ToString(), FamilyChoices.NameOf(a, Child), a.Capacity))];

    protected override async Task<bool> LoadMore()
    {
        if (!await base.LoadMore() || await Db.Version(Sip, PlanVersion) is not { } version) return false;
        Copy = FamilyCopy.Of(version.Content);
        return true;
    }

    public Task<IActionResult> OnPostAsync() => Act(() =>
    {
        var to = Accesses.Where(a => Form.To.Contains(a.Id.Value)).ToList();
        Db.Add(Viewer, FamilyRelease.Make(FamilyReleaseId.New(), Actor, Sip, PlanVersion, Child, to, Releases, Form.Harmless, Now, Today));
    }, $"{Address}/insyn");
}
