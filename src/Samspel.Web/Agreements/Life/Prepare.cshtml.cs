using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.Agreements;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Agreements.Life;

/// <summary>Registers Länschefsnätverket's approval of the draft (beredning), or the day of it once it is known.</summary>
public sealed class PrepareModel(Db db, Viewer viewer, Clock clock) : AgreementPage(db, viewer, clock)
{
    [BindProperty] public DecisionForm Form { get; set; } = new();

    public override string Heading => "Länschefsnätverkets godkännande";
    protected override AgreementCommand Does => AgreementCommand.Prepare;
    protected override object? Edited => Agreement.Preparation;
    protected override IReadOnlyList<(string Label, string Text)> EditedInWords => DecisionForm.Words(Agreement.Preparation);

    protected override Task<bool> LoadMore()
    {
        if (IsGet) Form = DecisionForm.Of(Agreement.Preparation);
        return Task.FromResult(true);
    }

    public Task<IActionResult> OnPostAsync() => Act(() => Agreement.Prepare(Actor, Form.ToDecision(), Today));
}
