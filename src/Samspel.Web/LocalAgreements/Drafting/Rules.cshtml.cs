using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.LocalAgreements;
using Samspel.Web.LocalAgreements.Process;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.LocalAgreements.Drafting;

/// <summary>The structured answers that drive the product in the municipality from the day the agreement is in force.</summary>
public sealed class RulesModel(Db db, Viewer viewer, Clock clock) : LocalPage(db, viewer, clock)
{
    [BindProperty] public RulesForm Form { get; set; } = new();

    protected override LocalCommand? Does => LocalCommand.AnswerRules;
    protected override bool OfTheRules => true;
    protected override object Edited => Agreement.Rules;
    protected override IReadOnlyList<(string Label, string Text)> EditedInWords => RulesForm.InWords(Agreement.Rules);
    protected override IReadOnlyList<ChangedBy> EditedBy => [ChangedBy.Any<LocalRulesAnswered>()];

    protected override async Task<bool> LoadMore()
    {
        if (IsGet) Form = RulesForm.Of(Agreement.Rules);
        Form.Units = (await PartyUnits.Read(Db, Kommun)).Concerned;
        return true;
    }

    protected override void CheckForm() => Form.Check(ModelState);

    public Task<IActionResult> OnPostAsync() => Act(() => Agreement.AnswerRules(By, Form.ToRules(), Today));
}
