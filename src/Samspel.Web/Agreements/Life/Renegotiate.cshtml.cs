using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.Agreements;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Agreements.Life;

/// <summary>Registers Välfärdsrådet's decision that the whole agreement is to be renegotiated (omförhandling).</summary>
public sealed class RenegotiateModel(Db db, Viewer viewer, Clock clock) : AgreementPage(db, viewer, clock)
{
    [BindProperty] public DecisionForm Form { get; set; } = new();

    public override string Heading => "Beslut om omförhandling";
    protected override AgreementCommand Does => AgreementCommand.Renegotiate;
    protected override object? Edited => Agreement.Renegotiation;
    protected override IReadOnlyList<(string Label, string Text)> EditedInWords => DecisionForm.Words(Agreement.Renegotiation);

    protected override Task<bool> LoadMore()
    {
        if (IsGet) Form = DecisionForm.Of(Agreement.Renegotiation);
        return Task.FromResult(true);
    }

    public Task<IActionResult> OnPostAsync() => Act(() => Agreement.Renegotiate(Actor, Form.ToDecision(), Today));
}
