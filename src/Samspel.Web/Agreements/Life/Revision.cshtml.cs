using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.Agreements;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Agreements.Life;

public sealed class RevisionForm
{
    public static readonly IReadOnlyList<Choice> Statuses =
    [
        new(nameof(RevisionStatus.Begun), "Ja, den har påbörjats", "Länschefsnätverket har gett uppdrag om utvärdering och revidering."),
        new(nameof(RevisionStatus.NotBegun), "Nej, den har inte påbörjats"),
        new(nameof(RevisionStatus.Unknown), "Det är okänt", "Samspel påstår då ingenting om förlängning."),
    ];

    [Required(ErrorMessage = "Välj vad som är känt.")] public RevisionStatus? Status { get; set; }
    public DateOnly? BegunOn { get; set; }
    [StringLength(300)] public string? Assignment { get; set; }
    [StringLength(1000)] public string? Why { get; set; }

    public RevisionRecord Record(DateOnly today) => new(Status!.Value, new(Status == RevisionStatus.Begun ? BegunOn : null), Status == RevisionStatus.Begun ? Assignment?.Trim() : null, today);

    public static RevisionForm Of(RevisionRecord r) => new() { Status = r.Status == RevisionStatus.Completed ? null : r.Status, BegunOn = r.BegunOn.Day, Assignment = r.Assignment };
}

/// <summary>Registers whether evaluation and revision have begun: yes, no, or that nobody knows (utvärdering och revidering).</summary>
public sealed class RevisionModel(Db db, Viewer viewer, Clock clock) : AgreementPage(db, viewer, clock)
{
    [BindProperty] public RevisionForm Form { get; set; } = new();

    public override string Heading => "Utvärdering och revidering";
    protected override AgreementCommand Does => AgreementCommand.RecordRevision;
    protected override object? Edited => Agreement.Revision;
    protected override IReadOnlyList<(string Label, string Text)> EditedInWords =>
        [("Läge", Agreement.Revision.Status.Word()), ("Påbörjades", Agreement.Revision.HasBegun ? Agreement.Revision.BegunOn.ToString() : "inte registrerat"), ("Uppdrag", Agreement.Revision.Assignment ?? "inte registrerat")];

    protected override Task<bool> LoadMore()
    {
        if (IsGet) Form = RevisionForm.Of(Agreement.Revision);
        return Task.FromResult(true);
    }

    public Task<IActionResult> OnPostAsync() => Act(() =>
    {
        var said = Form.Record(Today);
        Agreement.RecordRevision(Actor, said.Status, said.BegunOn, said.Assignment, Today, Form.Why);
    });
}
