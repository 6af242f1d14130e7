using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.Agreements;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Agreements.Life;

public sealed class RevisionDoneForm
{
    public KnownDateForm On { get; set; } = new();
    [Required(ErrorMessage = "Skriv var utvärderingen finns."), StringLength(1000)] public string? Evaluation { get; set; }
}

/// <summary>Evaluation and revision are finished (slutförd); the next is due three years on.</summary>
public sealed class RevisionDoneModel(Db db, Viewer viewer, Clock clock) : AgreementPage(db, viewer, clock)
{
    [BindProperty] public RevisionDoneForm Form { get; set; } = new();

    public override string Heading => "Slutför utvärdering och revidering";
    public override string? NotNow => base.NotNow ?? (Refusal is null && Conflict is null && Agreement.Revision.Status != RevisionStatus.Begun ? AgreementRules.RevisionHasBegun.Message : null);
    protected override AgreementCommand Does => AgreementCommand.CompleteRevision;
    protected override object? Edited => Agreement.Revision;
    protected override IReadOnlyList<(string Label, string Text)> EditedInWords => [("Läge", Agreement.Revision.Status.Word()), ("Utvärdering", Agreement.Revision.Evaluation ?? "inte registrerad")];

    public Task<IActionResult> OnPostAsync() => Act(() => Agreement.CompleteRevision(Actor, Form.On.Value, Form.Evaluation!.Trim(), Today));
}
