using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.Agreements;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Agreements.Documents;

/// <summary>A page that does one thing with one document. For another organisation's coordinator it is not there.</summary>
public abstract class DocumentPage(Db db, Viewer viewer, Clock clock) : ActPage(db, viewer, clock)
{
    public const string Root = "/overenskommelsen/dokument";

    [BindProperty(SupportsGet = true)] public RelatedDocumentId Id { get; set; }
    public RelatedDocument Document { get; private set; } = null!;

    public override string Address => $"{Root}/{Id}";
    public override string? Lead => Document.Title;
    public override IReadOnlyList<Crumb> Above => [new("Överenskommelsen", "/overenskommelsen"), new("Dokument", Root), new(Document.Title, Address)];
    protected override Guid Subject => Id.Value;

    /// <summary>Whether the viewer keeps the document in order.</summary>
    public bool Manages => RelatedDocument.MayManage(Actor, Viewer.PartyCode, Document.PartyCode);

    /// <summary>Reading is for all; a page that changes is for those who keep it.</summary>
    protected virtual bool OnlyReads => false;

    public override string? NotNow => Refusal is null && Conflict is null && !Document.IsInUse ? DocumentRules.IsInUse.Message : null;

    public sealed override async Task<bool> Load()
    {
        if (await Db.Document(Viewer, Id) is not { } document) return false;
        Document = document;
        return (OnlyReads || Manages) && await LoadMore();
    }

    /// <summary>What this page shows besides the document. Fill the form only when <see cref="FormPage.IsGet"/>.</summary>
    protected virtual Task<bool> LoadMore() => Task.FromResult(true);

    /// <summary>Does it, and holds the party's register of routines against what then stands.</summary>
    protected Task<IActionResult> Change(Func<Task> act) => Act(async () =>
    {
        await act();
        await Db.LookThroughRoutines(Document.PartyCode);
    });

    protected Task<IActionResult> Change(Action act) => Change(() => { act(); return Task.CompletedTask; });
}
