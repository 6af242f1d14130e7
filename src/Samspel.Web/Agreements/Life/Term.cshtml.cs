using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.Agreements;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Agreements.Life;

public sealed class TermForm
{
    public KnownDateForm From { get; set; } = new();
    public KnownDateForm To { get; set; } = new();
    [Range(1, 60, ErrorMessage = "En förlängning anges i hela månader, 1 till 60.")] public int? ExtensionMonths { get; set; }

    public AgreementTerm ToTerm() => new(From.Value, To.Value, ExtensionMonths);

    public static TermForm Of(AgreementTerm term) => new() { From = KnownDateForm.Of(term.From), To = KnownDateForm.Of(term.To), ExtensionMonths = term.ExtensionMonths };
}

/// <summary>Fills in a first or last day that was unknown (giltighetstid).</summary>
public sealed class TermModel(Db db, Viewer viewer, Clock clock) : AgreementPage(db, viewer, clock)
{
    [BindProperty] public TermForm Form { get; set; } = new();

    public override string Heading => "Giltighetstid";
    protected override AgreementCommand Does => AgreementCommand.FillInTerm;
    protected override object? Edited => Agreement.Term;
    protected override IReadOnlyList<(string Label, string Text)> EditedInWords => [("Första dag", Agreement.Term.From.ToString()), ("Sista dag", Agreement.Term.To.ToString())];

    protected override Task<bool> LoadMore()
    {
        if (IsGet) Form = TermForm.Of(Agreement.Term);
        return Task.FromResult(true);
    }

    public Task<IActionResult> OnPostAsync() => Act(() => Agreement.FillInTerm(Actor, Form.ToTerm(), Today));
}
