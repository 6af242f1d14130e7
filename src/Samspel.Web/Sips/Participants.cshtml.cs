using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.Sips;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Sips;

/// <summary>One who takes part, as typed; a row without a name is left out.</summary>
public sealed class ParticipantRow : IValidatableObject
{
    [StringLength(200)] public string? Who { get; set; }
    [StringLength(200)] public string? Part { get; set; }
    public UnitId? Unit { get; set; }
    [StringLength(200)] public string? Contact { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (string.IsNullOrWhiteSpace(Who) && (Unit is not null || !string.IsNullOrWhiteSpace(Part) || !string.IsNullOrWhiteSpace(Contact)))
            yield return new ValidationResult("Skriv vem det är, eller töm raden.", [nameof(Who)]);
    }
}

public sealed class ParticipantsForm
{
    public List<ParticipantRow> Rows { get; set; } = [];
}

/// <summary>The people who take part in the SIP, by word: the child, the guardians, a contact at each unit.</summary>
public sealed class ParticipantsModel(Db db, Viewer viewer, Clock clock) : SipPage(db, viewer, clock)
{
    const int Empty = 3, Most = 40;

    [BindProperty] public ParticipantsForm Form { get; set; } = new();

    public IReadOnlyList<Choice> Units { get; private set; } = [];

    protected override string What => "sip/deltagare";
    protected override SipCommand? Does => SipCommand.ReviseParticipants;
    protected override object Edited => Sip.Participants;
    protected override IReadOnlyList<ChangedBy> EditedBy => [ChangedBy.Any<SipParticipantsRevised>()];
    protected override IReadOnlyList<(string Label, string Text)> EditedInWords => [.. Sip.Participants.Select(p => (p.Who, string.Join(", ", new[] { p.Part, p.Unit?.Name, p.Contact }.OfType<string>())))];

    protected override async Task<bool> LoadMore()
    {
        var names = await Db.UnitNames([Sip.Unit, .. Consent?.Scope.Recipients.Select(r => r.Unit) ?? [], .. Sip.Participants.Select(p => p.Unit?.Id).OfType<UnitId>()]);
        Units = [.. names.Values.OrderBy(u => u.Name).Select(u => new Choice(u.Id.ToString(), u.Name))];
        if (IsGet) Form.Rows = [.. Sip.Participants.Select(p => new ParticipantRow { Who = p.Who, Part = p.Part, Unit = p.Unit?.Id, Contact = p.Contact }), .. Enumerable.Range(0, Empty).Select(_ => new ParticipantRow())];
        return true;
    }

    protected override void CheckForm()
    {
        if (Form.Rows.Count > Most) ModelState.AddModelError("", $"En SIP har högst {Most} deltagare.");
        for (var i = 0; i < Form.Rows.Count; i++)
            if (Form.Rows[i].Unit is { } unit && Units.All(u => u.Value != unit.ToString())) ModelState.AddModelError($"Form.Rows[{i}].Unit", "Välj en enhet som samtycket omfattar.");
    }

    public Task<IActionResult> OnPostAsync() => Act(async () =>
    {
        List<Participant> people = [];
        foreach (var row in Form.Rows.Where(r => !string.IsNullOrWhiteSpace(r.Who)))
            people.Add(new Participant(row.Who!.Trim(), Tidy(row.Part), row.Unit is { } unit ? Sip.Participants.FirstOrDefault(p => p.Unit?.Id == unit)?.Unit ?? await Db.UnitRef(unit) : null, Tidy(row.Contact)));
        Sip.ReviseParticipants(Actor, people, Today);
    });

    static string? Tidy(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
