using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.Agreements;
using Samspel.Web.Agreements.Life;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Agreements.Amendments;

/// <summary>Changes a proposal that is not decided (ändra förslaget).</summary>
public sealed class ReviseModel(Db db, Viewer viewer, Clock clock) : AmendmentPage(db, viewer, clock)
{
    [BindProperty] public AmendmentForm Form { get; set; } = new();

    public override string Heading => "Ändra förslaget";
    protected override AmendmentCommand Does => AmendmentCommand.Revise;
    protected override object? Edited => Amendment.Content;
    protected override IReadOnlyList<(string Label, string Text)> EditedInWords =>
    [
        ("Namn", Amendment.Title), .. Amendment.Content.Changes.Select(c => ($"Avsnitt {c.Section}", $"{c.Before ?? "inget"} → {c.After ?? "inget"}")), ("Varför", Amendment.Content.Why), ("Bedömning", Amendment.Content.Assessment),
    ];

    protected override Task<bool> LoadMore()
    {
        if (IsGet) Form = AmendmentForm.Of(Amendment.Content);
        return Task.FromResult(true);
    }

    public Task<IActionResult> OnPostAsync() => Act(() => Amendment.Revise(Actor, Form.ToContent(), Today));
}

/// <summary>Länschefsnätverket decides the amendment (besluta).</summary>
public sealed class DecideModel(Db db, Viewer viewer, Clock clock) : AmendmentPage(db, viewer, clock)
{
    [BindProperty] public DecisionForm Form { get; set; } = new();

    public override string Heading => "Länschefsnätverkets beslut";
    protected override AmendmentCommand Does => AmendmentCommand.Decide;
    protected override object? Edited => Amendment.Content;
    protected override IReadOnlyList<(string Label, string Text)> EditedInWords => [("Förslaget", Amendment.Title), ("Varför", Amendment.Content.Why), ("Bedömning", Amendment.Content.Assessment)];

    public Task<IActionResult> OnPostAsync() => Act(async () => Amendment.Decide(Actor, await Agreement(), Form.ToDecision(), Today));
}

/// <summary>Länschefsnätverket does not adopt the amendment (avslå).</summary>
public sealed class DeclineModel(Db db, Viewer viewer, Clock clock) : AmendmentPage(db, viewer, clock)
{
    [BindProperty] public DecisionForm Form { get; set; } = new();

    public override string Heading => "Ändringen antas inte";
    protected override AmendmentCommand Does => AmendmentCommand.Decline;

    public Task<IActionResult> OnPostAsync() => Act(() => Amendment.Decline(Actor, Form.ToDecision(), Today));
}

public sealed class RouteForm
{
    [Required(ErrorMessage = "Skriv varför."), StringLength(2000)] public string? Why { get; set; }
}

/// <summary>What touches purpose or goals goes to revision instead (hänvisa till revidering).</summary>
public sealed class RouteModel(Db db, Viewer viewer, Clock clock) : AmendmentPage(db, viewer, clock)
{
    [BindProperty] public RouteForm Form { get; set; } = new();

    public override string Heading => "Hänvisa till revidering";
    protected override AmendmentCommand Does => AmendmentCommand.RouteToRevision;

    public Task<IActionResult> OnPostAsync() => Act(() => Amendment.RouteToRevision(Actor, Form.Why!.Trim(), Today));
}

public sealed class InformForm
{
    public KnownDateForm On { get; set; } = new();
    [Required(ErrorMessage = "Skriv hur Välfärdsrådet informerades."), StringLength(300)] public string? How { get; set; }
}

/// <summary>Välfärdsrådet is informed of the amendment (informera).</summary>
public sealed class InformModel(Db db, Viewer viewer, Clock clock) : AmendmentPage(db, viewer, clock)
{
    [BindProperty] public InformForm Form { get; set; } = new();

    public override string Heading => "Välfärdsrådet informeras";
    protected override AmendmentCommand Does => AmendmentCommand.Inform;

    public Task<IActionResult> OnPostAsync() => Act(() => Amendment.Inform(Actor, Form.On.Value, Form.How!.Trim(), Today));
}

public sealed class ReceiptForm
{
    public KnownDateForm On { get; set; } = new();
    [Required(ErrorMessage = "Skriv vem i Välfärdsrådet som har tagit emot informationen, med uppdrag och inte namn."), StringLength(200)] public string? By { get; set; }
}

/// <summary>Välfärdsrådet has received the information (kvitto).</summary>
public sealed class ReceiptModel(Db db, Viewer viewer, Clock clock) : AmendmentPage(db, viewer, clock)
{
    [BindProperty] public ReceiptForm Form { get; set; } = new();

    public override string Heading => "Kvitto från Välfärdsrådet";
    protected override AmendmentCommand Does => AmendmentCommand.ConfirmReceipt;

    public Task<IActionResult> OnPostAsync() => Act(() => Amendment.ConfirmReceipt(Actor, Form.On.Value, Form.By!.Trim(), Today));
}
