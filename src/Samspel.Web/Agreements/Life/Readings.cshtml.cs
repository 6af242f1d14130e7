using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.Agreements;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Agreements.Life;

public sealed class ReadingsForm
{
    public bool A { get; set; }
    public bool B { get; set; }
    public bool C { get; set; }
    public bool D { get; set; }
    public bool E { get; set; }
    public bool F { get; set; }
    [Required(ErrorMessage = "Skriv varför tolkningen ändras."), StringLength(2000)] public string? Why { get; set; }

    public AgreementSettings ToSettings() => new(A, B, C, D, E, F);

    public static ReadingsForm Of(AgreementSettings s) => new()
    {
        A = s.LastDayCounts, B = s.ExtensionRepeats, C = s.RevisionMustBeginBeforeEnd, D = s.SigningAwaitsApprovals, E = s.ApprovingPartiesSuffice, F = s.PartyMayLeave,
    };
}

/// <summary>Chooses how the agreement is read where its text leaves more than one reading (tolkningsval): the wording beside each choice.</summary>
public sealed class ReadingsModel(Db db, Viewer viewer, Clock clock) : AgreementPage(db, viewer, clock)
{
    [BindProperty] public ReadingsForm Form { get; set; } = new();

    public override string Heading => "Så tolkas överenskommelsen";
    protected override AgreementCommand Does => AgreementCommand.ChooseReading;
    protected override object? Edited => Agreement.Settings;
    protected override IReadOnlyList<(string Label, string Text)> EditedInWords => [.. AgreementAmbiguities.All.Select(a => ($"({a.Letter})", a.Reading(Agreement.Settings)))];

    public static IReadOnlyList<Choice> ChoicesOf(AgreementAmbiguity a)
    {
        var first = a.Choice(AgreementSettings.Default);
        return [new("true", a.WhenYes + (first ? " (förval)" : "")), new("false", a.WhenNo + (first ? "" : " (förval)"))];
    }

    protected override Task<bool> LoadMore()
    {
        if (IsGet) Form = ReadingsForm.Of(Agreement.Settings);
        return Task.FromResult(true);
    }

    public Task<IActionResult> OnPostAsync() => Act(() => Agreement.ChooseReading(Actor, Form.ToSettings(), Form.Why!.Trim(), Today));
}
