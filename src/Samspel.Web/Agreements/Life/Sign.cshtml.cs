using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.Agreements;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Agreements.Life;

public sealed class SignForm
{
    [Required(ErrorMessage = "Välj vem som skrev under.")] public SignatoryOffice? Office { get; set; }
    public KnownDateForm On { get; set; } = new();
    [StringLength(150)] public string? Name { get; set; }
}

/// <summary>Registers a signature by whoever held one of the four offices that day (underskrift).</summary>
public sealed class SignModel(Db db, Viewer viewer, Clock clock) : AgreementPage(db, viewer, clock)
{
    [BindProperty] public SignForm Form { get; set; } = new();

    /// <summary>Offices that have not signed, or whose day is still unknown.</summary>
    public IReadOnlyList<Choice> Offices => [.. Enum.GetValues<SignatoryOffice>().Where(o => Agreement.Signatures.FirstOrDefault(s => s.Office == o) is not { On.IsKnown: true })
        .Select(o => new Choice(o.ToString(), Capital(o.Word())))];

    public override string Heading => "Underskrift";
    public override string Address => base.Address + "#underskrifter";
    public override string? NotNow => base.NotNow ?? (Refusal is null && Conflict is null && Offices.Count == 0 ? "Alla fyra underskrifter är registrerade." : null);
    protected override AgreementCommand Does => AgreementCommand.Sign;
    protected override object? Edited => Agreement.Signatures;
    protected override IReadOnlyList<(string Label, string Text)> EditedInWords => [.. Agreement.Signatures.Select(s => (Capital(s.Office.Word()), $"undertecknade {s.On}"))];

    public Task<IActionResult> OnPostAsync() => Act(() => Agreement.Sign(Actor, new(Form.Office!.Value, Form.On.Value, Form.Name?.Trim()), Today));

    internal static string Capital(string text) => char.ToUpper(text[0], SwedishDate.Culture) + text[1..];
}
