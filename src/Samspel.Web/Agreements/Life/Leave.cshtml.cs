using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.Agreements;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Agreements.Life;

public sealed class LeaveForm
{
    [Required(ErrorMessage = "Välj vilken part.")] public string? Party { get; set; }
    public KnownDateForm On { get; set; } = new();
    [Required(ErrorMessage = "Skriv partens sista dag.")] public DateOnly? LastDay { get; set; }
    [StringLength(100)] public string? Dnr { get; set; }
}

/// <summary>Registers that a party leaves (utträde); refused unless the county has chosen to read the agreement's silence so.</summary>
public sealed class LeaveModel(Db db, Viewer viewer, Clock clock) : AgreementPage(db, viewer, clock)
{
    [BindProperty] public LeaveForm Form { get; set; } = new();

    public IReadOnlyList<Choice> Parties => [.. Agreement.Parties.Select(p => new Choice(p.Code, p.Name))];
    public override string Heading => "En part lämnar";
    public override string? NotNow => base.NotNow ?? (Refusal is null && Conflict is null && !Agreement.Settings.PartyMayLeave ? AgreementRules.NobodyLeaves.Message : null);
    protected override AgreementCommand Does => AgreementCommand.LetPartyLeave;
    protected override object? Edited => Agreement.Notices;
    protected override IReadOnlyList<(string Label, string Text)> EditedInWords => [.. Agreement.Notices.Select(n => (Agreement.Parties.First(p => p.Code == n.PartyCode).Name, $"lämnar, sista dag {n.LastDay:yyyy-MM-dd}"))];

    public Task<IActionResult> OnPostAsync() => Act(() => Agreement.LetPartyLeave(Actor, new(Form.Party!, Form.On.Value, Form.LastDay!.Value, Form.Dnr?.Trim()), Today));
}
