using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.Agreements;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Agreements.Life;

public sealed class SuccessorForm
{
    [Required(ErrorMessage = "Välj vilken överenskommelse som kommer efter.")] public CountyAgreementId? Next { get; set; }
}

/// <summary>Names the agreement that comes after; this one is replaced the day that one begins to apply (efterföljare).</summary>
public sealed class SuccessorModel(Db db, Viewer viewer, Clock clock) : AgreementPage(db, viewer, clock)
{
    [BindProperty] public SuccessorForm Form { get; set; } = new();
    public IReadOnlyList<Choice> Others { get; private set; } = [];

    public override string Heading => "Ny överenskommelse";
    public override string? NotNow => base.NotNow ?? (Refusal is null && Conflict is null && Agreement.Successor is { } s ? $"{s.Dnr} är redan angiven som efterföljare, från {s.From:yyyy-MM-dd}." : null);
    protected override AgreementCommand Does => AgreementCommand.NameSuccessor;
    protected override object? Edited => Agreement.Successor;
    protected override IReadOnlyList<(string Label, string Text)> EditedInWords => [("Efterföljare", Agreement.Successor?.Dnr ?? "ingen")];

    protected override async Task<bool> LoadMore()
    {
        Others = [.. (await Db.CountyAgreements()).Where(a => a.Id != Id).Select(a => new Choice(a.Id.ToString(), $"{a.Dnr}, {a.StateOn(Today).Word().ToLowerInvariant()}"))];
        return true;
    }

    public Task<IActionResult> OnPostAsync() => Act(async () =>
        Agreement.NameSuccessor(Actor, await Db.CountyAgreement(Viewer, Form.Next!.Value) ?? throw AgreementRules.SuccessorIsConcluded.Broken(AgreementRules.SuccessorIsConcluded.Message), Today));
}
