using System.ComponentModel.DataAnnotations;
using Samspel.Domain;
using Samspel.Domain.Placements;
using Samspel.Domain.Sips;
using Samspel.Web.Platform.Layout;
using Samspel.Web.Sips;

namespace Samspel.Web.Placements;

/// <summary>The decision to place as it is typed, with barnets bästa.</summary>
public sealed class DecisionForm
{
    [Required(ErrorMessage = "Välj boendeform.")]
    public PlacementForm? Form { get; set; }

    [Required(ErrorMessage = "Välj vad placeringen vilar på.")]
    public LegalBase? LegalBase { get; set; }

    [Required(ErrorMessage = "Skriv första dagen.")]
    public DateOnly? From { get; set; }

    public DateOnly? Until { get; set; }

    [Required(ErrorMessage = "Skriv vem som har beslutat."), StringLength(200)]
    public string DecidedBy { get; set; } = "";

    [Required(ErrorMessage = "Skriv vilken dag beslutet fattades.")]
    public DateOnly? DecidedOn { get; set; }

    [StringLength(2000)]
    public string? SpecialReasons { get; set; }

    public BestInterestsForm Best { get; set; } = new();

    public PlacementDecision ToDecision() => new(Form!.Value, LegalBase!.Value, Best.ToContent(), From!.Value, Until, DecidedBy.Trim(), DecidedOn!.Value, PlacementChoices.Blank(SpecialReasons));

    /// <summary>On what it rests, and since when, if it came to rest on something else during the stay.</summary>
    public static string RestsOn(PlacementDecision d) => d.Changed is not { } change ? d.LegalBase.Word()
        : $"{d.LegalBase.Word()} från {SwedishDate.Short(change.From)}, tidigare {change.Before.InText()}. Beslutat av {change.DecidedBy}, {SwedishDate.Short(change.DecidedOn)}";

    public static DecisionForm Of(PlacementDecision d) => new()
    {
        Form = d.Form, LegalBase = d.LegalBase, From = d.From, Until = d.Until, DecidedBy = d.DecidedBy, DecidedOn = d.DecidedOn, SpecialReasons = d.SpecialReasons, Best = BestInterestsForm.Of(d.BestInterests),
    };

    public static IReadOnlyList<(string Label, string Text)> InWords(PlacementDecision d) =>
    [
        ("Boendeform", d.Form.Word()), ("Vilar på", RestsOn(d)), ("Första dagen", SwedishDate.Short(d.From)), ("Planerad sista dag", d.Until is { } until ? SwedishDate.Short(until) : "Inte bestämd"),
        ("Beslutat av", $"{d.DecidedBy}, {SwedishDate.Short(d.DecidedOn)}"), .. d.SpecialReasons is { } why ? new[] { ("Särskilda skäl", why) } : [], .. BestInterestsForm.InWords(d.BestInterests),
    ];
}

/// <summary>An acute placement as it is typed on a Friday night: no more than the law and the chain need at once.</summary>
public sealed class AcuteForm
{
    [Required(ErrorMessage = "Välj boendeform.")]
    public PlacementForm? Form { get; set; }

    [Required(ErrorMessage = "Välj vad placeringen vilar på.")]
    public LegalBase? LegalBase { get; set; }

    [Required(ErrorMessage = "Skriv vilken dag barnet placerades.")]
    public DateOnly? On { get; set; }

    [Required(ErrorMessage = "Skriv klockslaget.")]
    public TimeOnly? At { get; set; }

    [Required(ErrorMessage = "Skriv varför placeringen inte kunde planeras."), StringLength(4000)]
    public string Why { get; set; } = "";

    [Required(ErrorMessage = "Skriv vem som har beslutat."), StringLength(200)]
    public string DecidedBy { get; set; } = "";

    [StringLength(2000)]
    public string? SpecialReasons { get; set; }

    public BestInterestsForm Best { get; set; } = new();

    [Required(ErrorMessage = "Välj skolform.")]
    public SchoolForm? School { get; set; }

    [Required(ErrorMessage = "Välj regionens enhet.")]
    public UnitId? Regional { get; set; }

    public PlacementDecision ToDecision() => new(Form!.Value, LegalBase!.Value, Best.ToContent(), On!.Value, null, DecidedBy.Trim(), On!.Value, PlacementChoices.Blank(SpecialReasons));
}

/// <summary>A care contact as it is typed; an empty kind takes the row away.</summary>
public sealed class ContactRow
{
    public int Number { get; set; }
    public CareKind? Kind { get; set; }

    [StringLength(120)]
    public string? What { get; set; }

    public UnitId? Unit { get; set; }
}

/// <summary>What is known about school and care, as it is typed.</summary>
public sealed class BasisForm : IValidatableObject
{
    [Required(ErrorMessage = "Välj skolform.")]
    public SchoolForm? School { get; set; }

    public DateOnly? ChangesSchoolOn { get; set; }
    public bool SelfCare { get; set; }
    public bool SeeksAsylum { get; set; }

    [MaxLength(20, ErrorMessage = "Skriv högst 20 vårdkontakter.")]
    public List<ContactRow> Contacts { get; set; } = [];

    /// <param name="before">The contacts as they were: numbers, and who follows up, stay.</param>
    /// <param name="used">The highest number ever used.</param>
    public ChainBasis ToBasis(ChainBasis before, int used, IReadOnlyDictionary<UnitId, UnitRef> units)
    {
        List<CareContact> contacts = [];
        foreach (var row in Contacts.Where(r => r.Kind is not null))
        {
            var old = before.Contact(row.Number);
            var unit = row.Unit is not { } id ? null : old?.Unit?.Id == id ? old.Unit : units.GetValueOrDefault(id);
            contacts.Add(new CareContact(old?.Number ?? ++used, row.Kind!.Value, PlacementChoices.Blank(row.What), unit, old?.FollowsUp, old?.NamedBy));
        }
        return new ChainBasis(School!.Value, ChangesSchoolOn, contacts, SelfCare, SeeksAsylum);
    }

    public static BasisForm Of(ChainBasis b)
    {
        var form = new BasisForm { School = b.School, ChangesSchoolOn = b.ChangesSchoolOn, SelfCare = b.SelfCare, SeeksAsylum = b.SeeksAsylum };
        form.Contacts.AddRange(b.Contacts.Select(c => new ContactRow { Number = c.Number, Kind = c.Kind, What = c.What, Unit = c.Unit?.Id }));
        return form.WithEmptyRows();
    }

    /// <summary>Two empty rows for more.</summary>
    public BasisForm WithEmptyRows()
    {
        while (Contacts.Count(c => c.Kind is null) < 2 && Contacts.Count < 20) Contacts.Add(new ContactRow());
        return this;
    }

    public static IReadOnlyList<(string Label, string Text)> InWords(ChainBasis b) =>
    [
        ("Skola", b.School.Word() + (b.ChangesSchoolOn is { } on ? $", byter skola {SwedishDate.Short(on)}" : "")),
        ("Vårdkontakter", b.Contacts.Count == 0 ? "Inga kända" : string.Join("\n", b.Contacts.Select(c => (c.What ?? c.Kind.Word()) + (c.Unit is null ? "" : $", {c.Unit.Name}")))),
        ("Läkemedel som egenvård", b.SelfCare ? "Ja" : "Nej"), ("Söker asyl", b.SeeksAsylum ? "Ja" : "Nej"),
    ];

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (ChangesSchoolOn is not null && School == SchoolForm.None) yield return new ValidationResult("Välj vilken skolform barnet byter till.", [nameof(School)]);
        for (var i = 0; i < Contacts.Count; i++)
            if (Contacts[i] is { Kind: CareKind.Other } row && string.IsNullOrWhiteSpace(row.What))
                yield return new ValidationResult("Skriv vilken vårdgivare det är.", [$"Contacts[{i}].{nameof(ContactRow.What)}"]);
    }
}

public sealed class ReasonForm
{
    [Required(ErrorMessage = "Skriv varför."), StringLength(4000)]
    public string Reason { get; set; } = "";
}

public sealed class OnDayForm
{
    [Required(ErrorMessage = "Skriv vilken dag.")]
    public DateOnly? On { get; set; }
}

/// <summary>What one chooses among on the pages of a placement.</summary>
public static class PlacementChoices
{
    public static IReadOnlyList<Choice> Forms { get; } = [.. Enum.GetValues<PlacementForm>().Select(f => new Choice(f.ToString(), f.Word(), f switch
    {
        PlacementForm.SupportedLiving => "För unga 16–20 år. Den som är 16 eller 17 bara av särskilda skäl.",
        PlacementForm.ProtectedLiving => "Räknas i lagen som placering sedan 2024-04-01, men saknas i överenskommelsen.",
        _ => null,
    }))];

    public static IReadOnlyList<Choice> LegalBases { get; } = [.. Enum.GetValues<LegalBase>().Select(b => new Choice(b.ToString(), b.Word()))];
    public static IReadOnlyList<Choice> Schools { get; } = [.. Enum.GetValues<SchoolForm>().Select(s => new Choice(s.ToString(), s.Word()))];
    public static IReadOnlyList<Choice> CareKinds { get; } = [.. Enum.GetValues<CareKind>().Select(k => new Choice(k.ToString(), k.Word()))];
    public static IReadOnlyList<Choice> Streams { get; } = [.. Enum.GetValues<FollowUpStream>().Select(s => new Choice(s.ToString(), s.Word()))];
    public static IReadOnlyList<Choice> Endings { get; } = [.. Enum.GetValues<EndsIn>().Select(e => new Choice(e.ToString(), e.Word()))];
    public static IReadOnlyList<Choice> SipEndings { get; } = [.. Enum.GetValues<SipAtEnding>().Select(s => new Choice(s.ToString(), s.Word()))];

    public static IReadOnlyList<Choice> AskedHows { get; } = [.. Enum.GetValues<AskedHow>().Select(h => new Choice(h.ToString(), h.Word()))];

    internal static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
