using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.CentreStarts;
using Samspel.Domain.Parties;
using Samspel.Web.LocalAgreements;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.CentreStarts;

/// <summary>Writes down one's own side's political decision (beslut).</summary>
public sealed class DecideModel(Db db, Viewer viewer, Clock clock) : StartPage(db, viewer, clock)
{
    [BindProperty] public StartDecisionForm Form { get; set; } = new();
    public override string Heading => $"{LocalWords.Side(By.Side)}s beslut";
    public string? Frame => Start.Budgets.LastOrDefault(b => b.Side == By.Side)?.What;
    protected override StartCommand Does => StartCommand.Decide;
    protected override StartStep? Step => By.Side == Principal.Region ? StartStep.DecisionOfRegion : StartStep.DecisionOfMunicipality;

    public Task<IActionResult> OnPostAsync() => Act(() => Start.Decide(By, Form.Body!, Form.On!.Value, Form.Dnr!, Today));
}
