using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.CentreStarts;
using Samspel.Domain.LocalAgreements;
using Samspel.Web.Agreements;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.CentreStarts.Framework;

/// <summary>A page that does one thing with the framework document: for the county coordinator alone.</summary>
public abstract class FrameworkPage(Db db, Viewer viewer, Clock clock) : ActPage(db, viewer, clock)
{
    public const string Root = "/ramdokument";

    [BindProperty(SupportsGet = true)] public FrameworkDocumentId Id { get; set; }

    public FrameworkDocument Document { get; private set; } = null!;
    public PartyActor By { get; private set; } = null!;

    public override string Address => $"{Root}/{Id}";
    public override string? Lead => Document.Title;
    public override IReadOnlyList<Crumb> Above => [new("Ramdokument", Root), new(Document.Title, Address)];
    protected override Guid Subject => Id.Value;

    /// <summary>What the page's form does.</summary>
    protected abstract FrameworkCommand Does { get; }

    public override string? NotNow => Refusal is null && Conflict is null && FrameworkTransitions.Find(Document.State, Does) is null ? $"Det går inte att {Does.Word()} i läget ”{Document.State.Word()}”." : null;

    public sealed override async Task<bool> Load()
    {
        if (await Db.FrameworkDocument(Viewer, Id) is not { } view) return false;
        (Document, By) = (view.Document, view.By);
        return await LoadMore();
    }

    /// <summary>What this page shows besides the document. Fill the form only when <see cref="FormPage.IsGet"/>.</summary>
    protected virtual Task<bool> LoadMore() => Task.FromResult(true);
}
