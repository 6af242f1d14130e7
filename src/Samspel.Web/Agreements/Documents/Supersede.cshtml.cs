using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.Agreements;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Agreements.Documents;

public sealed class SupersedeForm
{
    [Required(ErrorMessage = "Välj vilket dokument som kommer i stället.")] public RelatedDocumentId? Next { get; set; }
}

/// <summary>A document is replaced by another of the same kind and owner (ersätt).</summary>
public sealed class SupersedeModel(Db db, Viewer viewer, Clock clock) : DocumentPage(db, viewer, clock)
{
    [BindProperty] public SupersedeForm Form { get; set; } = new();
    public IReadOnlyList<Choice> Others { get; private set; } = [];
    public override string Heading => "Ersätt dokumentet";

    protected override async Task<bool> LoadMore()
    {
        Others = [.. (await Db.DocumentsLike(Viewer, Document)).Select(d => new Choice(d.Id.ToString(), $"{d.Title}, {DocumentLook.Period(d.Content)}"))];
        return true;
    }

    public Task<IActionResult> OnPostAsync() => Change(async () =>
        Document.SupersedeBy(Actor, Viewer.PartyCode, await Db.Document(Viewer, Form.Next!.Value) ?? throw DocumentRules.SupersededByItsLike.Broken(DocumentRules.SupersededByItsLike.Message), Today));
}
