using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.Agreements;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Agreements.Life;

/// <summary>Registers Välfärdsrådet's recommendation to the parties (rekommendation), or the day of it once it is known.</summary>
public sealed class RecommendModel(Db db, Viewer viewer, Clock clock) : AgreementPage(db, viewer, clock)
{
    [BindProperty] public DecisionForm Form { get; set; } = new();

    public override string Heading => "Välfärdsrådets rekommendation";
    protected override AgreementCommand Does => AgreementCommand.Recommend;
    protected override object? Edited => Agreement.Recommendation;
    protected override IReadOnlyList<(string Label, string Text)> EditedInWords => DecisionForm.Words(Agreement.Recommendation);

    protected override Task<bool> LoadMore()
    {
        if (IsGet) Form = DecisionForm.Of(Agreement.Recommendation);
        return Task.FromResult(true);
    }

    public Task<IActionResult> OnPostAsync() => Act(() => Agreement.Recommend(Actor, Form.ToDecision(), Today));
}
