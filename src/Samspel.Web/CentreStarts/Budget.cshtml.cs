using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.CentreStarts;
using Samspel.Domain.Parties;
using Samspel.Web.LocalAgreements;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.CentreStarts;

/// <summary>Writes down one's own side's budget frame (budgetram).</summary>
public sealed class BudgetModel(Db db, Viewer viewer, Clock clock) : StartPage(db, viewer, clock)
{
    [BindProperty] public BudgetForm Form { get; set; } = new();
    public override string Heading => $"{LocalWords.Side(By.Side)}s budgetram";
    protected override StartCommand Does => StartCommand.StateBudget;
    protected override StartStep? Step => By.Side == Principal.Region ? StartStep.BudgetOfRegion : StartStep.BudgetOfMunicipality;

    public Task<IActionResult> OnPostAsync() => Act(() => Start.StateBudget(By, new BudgetFrame(By.Side, Form.What!.Trim(), Form.On!.Value, Form.Source!.Trim()), Today));
}
