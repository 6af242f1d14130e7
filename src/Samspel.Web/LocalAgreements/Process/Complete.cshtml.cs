using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Samspel.Domain.LocalAgreements;
using Samspel.Domain.Parties;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.LocalAgreements.Process;

/// <summary>Adds what was unknown when an agreement in force was entered: one's own side's decision, signature or diary number.</summary>
public sealed class CompleteModel(Db db, Viewer viewer, Clock clock) : LocalPage(db, viewer, clock)
{
    [BindProperty] public SideForm Form { get; set; } = new();

    protected override LocalCommand? Does => LocalCommand.Complete;
    public override string? NotNow => base.NotNow ?? (Refusal is null && !Missing.Any(m => m) ? "Inga uppgifter saknas för er sida." : null);

    bool[] Missing => [Agreement.EnteredAfterwards && Agreement.Undecided.Contains(By.Side), Agreement.EnteredAfterwards && Agreement.Unsigned.Contains(By.Side), Agreement.EnteredAfterwards && Agreement.Unregistered.Contains(By.Side)];

    /// <summary>Only what is missing is asked for.</summary>
    public ViewDataDictionary Fields
    {
        get
        {
            var view = new ViewDataDictionary(ViewData) { ["Region"] = By.Side == Principal.Region, ["Decision"] = Missing[0], ["Signature"] = Missing[1], ["Registration"] = Missing[2] };
            view.TemplateInfo.HtmlFieldPrefix = nameof(Form);
            return view;
        }
    }

    protected override void CheckForm()
    {
        Form.Check(ModelState, "Form.");
        if (!Form.HasDecision && !Form.HasSignature && !Form.HasRegistration && ModelState.IsValid) ModelState.AddModelError("", "Fyll i minst en uppgift.");
    }

    public Task<IActionResult> OnPostAsync() => Act(() => Agreement.Complete(By, Form.Decision(By.Side), Form.Signature(By.Side), Form.Registration(By.Side), Today));
}
