using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.Placements;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Placements;

public sealed class NameForm
{
    [Required(ErrorMessage = "Skriv namnet på den som ansvarar."), StringLength(200)]
    public string Name { get; set; } = "";
}

/// <summary>Names who answers for the follow-up of a care contact (6.4).</summary>
public sealed class NameFollowUpModel(Db db, Viewer viewer, Clock clock) : PlacementPage(db, viewer, clock)
{
    [BindProperty] public NameForm Form { get; set; } = new();

    public override string Heading => "Ansvarig för uppföljningen";
    protected override string What => "placering/ansvarig";
    protected override PlacementCommand? Does => PlacementCommand.NameFollowUp;

    [FromRoute] public int Id { get; set; }
    public CareContact Contact { get; private set; } = null!;

    protected override object? Edited => new { Contact.FollowsUp };
    protected override IReadOnlyList<(string Label, string Text)> EditedInWords => [("Ansvarig", Contact.FollowsUp ?? "Ingen")];
    protected override bool Changes(FactRow fact) => fact.Kind is nameof(CareFollowUpNamed) or nameof(ChainBasisRevised);

    protected override Task<bool> LoadMore()
    {
        if (Placement.Basis.Contact(Id) is not { } contact) return Task.FromResult(false);
        Contact = contact;
        if (IsGet) Form.Name = contact.FollowsUp ?? "";
        return Task.FromResult(true);
    }

    public Task<IActionResult> OnPostAsync() => Act(() => Placement.NameFollowUp(Actor, Id, Form.Name, Today));
}
