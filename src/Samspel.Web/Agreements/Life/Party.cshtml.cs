using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.Agreements;
using Samspel.Domain.Parties;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Agreements.Life;

public sealed class PartyDecisionForm
{
    public static readonly IReadOnlyList<Choice> Answers = [new(nameof(PartyAnswer.Approved), "Godkände"), new(nameof(PartyAnswer.Refused), "Godkände inte")];

    [Required(ErrorMessage = "Välj om parten godkände.")] public PartyAnswer? Answer { get; set; }
    [Required(ErrorMessage = "Skriv vilket organ som beslutade, till exempel kommunfullmäktige."), StringLength(150)] public string? Body { get; set; }
    public KnownDateForm On { get; set; } = new();
    [StringLength(100)] public string? Dnr { get; set; }
    [StringLength(2000)] public string? Reason { get; set; }

    public PartyDecision Decision(string party) => new(party, Answer!.Value, Body!.Trim(), On.Value, Dnr?.Trim(), Answer == PartyAnswer.Refused ? Reason?.Trim() : null);

    public static PartyDecisionForm Of(PartyDecision? d) => d is null ? new()
        : new() { Answer = d.Answer, Body = d.Body, On = KnownDateForm.Of(d.On), Dnr = d.Dnr, Reason = d.Reason };
}

/// <summary>Registers one party's own decision about the agreement (partens beslut): by the county coordinator, or by the municipality's own coordinator.</summary>
public sealed class PartyModel(Db db, Viewer viewer, Clock clock) : AgreementPage(db, viewer, clock)
{
    [FromRoute] public string Code { get; set; } = "";
    [BindProperty] public PartyDecisionForm Form { get; set; } = new();
    public Party Party { get; private set; } = null!;

    public override string Heading => $"Beslut av {Party.Name}";
    public override string Address => base.Address + "#parterna";
    protected override AgreementCommand Does => AgreementCommand.DecideAsParty;
    protected override object? Edited => Agreement.DecisionOf(Code);
    protected override IReadOnlyList<(string Label, string Text)> EditedInWords => Agreement.DecisionOf(Code) is { } d
        ? [("Beslut", d.Answer.Word()), ("Organ", d.Body), ("Dag", d.On.ToString()), ("Diarienummer", d.Dnr ?? "saknas"), ("Skäl", d.Reason ?? "inget")] : [("Beslut", "inget är registrerat")];

    protected override Task<bool> LoadMore()
    {
        // A municipality's coordinator registers for the own municipality alone; the others' pages are not there.
        if (Agreement.Parties.FirstOrDefault(p => p.Code == Code) is not { } party || Viewer.Role == Role.LocalCoordinator && Viewer.PartyCode != Code) return Task.FromResult(false);
        Party = party;
        if (IsGet) Form = PartyDecisionForm.Of(Agreement.DecisionOf(Code));
        return Task.FromResult(true);
    }

    public Task<IActionResult> OnPostAsync() => Act(() => Agreement.DecideAsParty(Actor, Viewer.PartyCode, Form.Decision(Code), Today));
}
