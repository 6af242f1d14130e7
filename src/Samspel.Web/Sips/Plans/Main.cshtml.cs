using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.Parties;
using Samspel.Domain.Sips;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Sips.Plans;

public sealed class MainForm
{
    [Required(ErrorMessage = "Välj kommunen eller regionen.")] public Principal? Principal { get; set; }
    [Required(ErrorMessage = "Skriv vilken enhet det är."), StringLength(200)] public string Unit { get; set; } = "";
    [Required(ErrorMessage = "Skriv vem det är."), StringLength(200)] public string Person { get; set; } = "";
}

/// <summary>Who answers for the plan as a whole (huvudansvar), the law's fourth point.</summary>
public sealed class MainModel(Db db, Viewer viewer, Clock clock) : SipPage(db, viewer, clock)
{
    public static readonly IReadOnlyList<Choice> Principals = [new(nameof(Principal.Municipality), "Kommunen"), new(nameof(Principal.Region), "Regionen")];

    [BindProperty] public MainForm Form { get; set; } = new();

    protected override string What => "sip/plan/huvudansvar";
    protected override SipCommand? Does => SipCommand.EditPlan;
    protected override object? Edited => Sip.Plan.Main;
    protected override IReadOnlyList<ChangedBy> EditedBy => [ChangedBy.Any<SipMainResponsibleSet>()];
    protected override IReadOnlyList<(string Label, string Text)> EditedInWords => [("Huvudansvarig", Sip.Plan.Main.Words())];

    protected override Task<bool> LoadMore()
    {
        if (IsGet)
            Form = Sip.Plan.Main is { } main ? new MainForm { Principal = main.Principal, Unit = main.Unit, Person = main.Person }
                : new MainForm { Principal = Sip.Owner.Principal is Principal.Other ? null : Sip.Owner.Principal, Unit = Sip.Owner.Name, Person = Carrier ?? "" };
        return Task.FromResult(true);
    }

    public Task<IActionResult> OnPostAsync() => Act(() => Sip.SetMainResponsible(Actor, new MainResponsible(Form.Principal!.Value, Form.Unit.Trim(), Form.Person.Trim()), Today), $"{Address}/plan");
}
