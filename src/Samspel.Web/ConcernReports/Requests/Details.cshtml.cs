using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.ConcernReports;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Sips.Attachments;

namespace Samspel.Web.ConcernReports.Requests;

/// <summary>A request for information: the asked unit answers, the board's intake reads or takes it back.</summary>
[RequestSizeLimit(AttachmentFile.MostReceived), RequestFormLimits(MultipartBodyLengthLimit = AttachmentFile.MostReceived, MemoryBufferThreshold = AttachmentFile.MostBytes)]
public sealed class DetailsModel(Db db, Viewer viewer, Clock clock) : FormPage
{
    [FromRoute] public string Number { get; set; } = "";
    [BindProperty] public GiveForm Form { get; set; } = new();

    public InformationRequest Asked { get; private set; } = null!;
    public bool IsAsking => Asked.IsAsking(viewer.Actor);
    public string Address => $"/oro/uppgifter/{Number}";
    SwedishTime Now => SwedishTime.Of(Clock.Local(clock.Now));

    public bool Can(RequestCommand command) => Asked.Can(command, viewer.Actor);

    public override async Task<bool> Load()
    {
        if (await db.InformationRequest(viewer, Number) is not { } request) return false;
        Asked = request;
        return true;
    }

    internal override RefusalLine? LoggedAs(RuleBroken refusal) => new("oro/uppgifter", refusal.Rule.Id, Asked.Compartment, Asked.Number.ToString());

    public Task<IActionResult> OnPostAsync() => Act(async () =>
    {
        var attachment = Form.File is { } file ? await ConcernFiles.Keep(db, viewer, file, Form.FileTitle, clock.Now, ModelState) : null;
        if (ModelState.IsValid) Asked.Give(viewer.Actor, Form.Text?.Trim() ?? "", attachment is null ? [] : [attachment], Now);
    });

    public Task<IActionResult> OnPostNothingAsync() => Act(() => { Asked.GiveNothing(viewer.Actor, Now); return Task.CompletedTask; });
    public Task<IActionResult> OnPostReadAsync() => Act(() => { Asked.ReadAnswer(viewer.Actor, Now); return Task.CompletedTask; });
    public Task<IActionResult> OnPostWithdrawAsync() => Act(() => { Asked.Withdraw(viewer.Actor); return Task.CompletedTask; });

    async Task<IActionResult> Act(Func<Task> act)
    {
        if (!await Load()) return NotFound();
        if (!ModelState.IsValid) return Page();
        await act();
        if (!ModelState.IsValid) return Page();
        await db.Save(viewer);
        return SeeOther(Address);
    }
}

public sealed class GiveForm
{
    [StringLength(2_000_000)] public string? Text { get; set; }
    public IFormFile? File { get; set; }
    [StringLength(120)] public string? FileTitle { get; set; }
}
