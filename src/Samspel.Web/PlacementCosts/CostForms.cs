using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Samspel.Domain.Disclosures;
using Samspel.Domain.Parties;
using Samspel.Domain.PlacementCosts;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.PlacementCosts;

/// <summary>An item the principals share as they agree; left empty it is none.</summary>
public sealed class OtherItemForm
{
    [StringLength(500)] public string? What { get; set; }
    [StringLength(5)] public string? Percent { get; set; }
    [StringLength(1000)] public string? Agreed { get; set; }

    public bool IsEmpty() => string.IsNullOrWhiteSpace(What) && string.IsNullOrWhiteSpace(Percent) && string.IsNullOrWhiteSpace(Agreed);
    internal int? Share() => int.TryParse((Percent ?? "").Trim().TrimEnd('%').Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var share) && share <= 100 ? share : null;
}

/// <summary>The written split: for what the agreement settles a line for each item, and what is shared otherwise row by row.</summary>
public sealed class SplitForm : IValidatableObject
{
    /// <summary>Empty rows to fill in.</summary>
    public const int Spare = 2;

    [Required(ErrorMessage = "Ange vilken dag fördelningen gäller från.")] public DateOnly? From { get; set; }
    [Required(ErrorMessage = "Skriv minst en post för boendet."), StringLength(2000)] public string? Housing { get; set; }
    [Required(ErrorMessage = "Skriv minst en post för sociala insatser."), StringLength(2000)] public string? SocialSupport { get; set; }
    [Required(ErrorMessage = "Skriv minst en post för hälso- och sjukvård."), StringLength(2000)] public string? HealthCare { get; set; }
    [StringLength(2000)] public string? HealthExamination { get; set; }
    [StringLength(2000)] public string? AsylumExamination { get; set; }
    [StringLength(2000)] public string? LvuExamination { get; set; }
    [MaxLength(40)] public List<OtherItemForm> Others { get; set; } = [];
    [StringLength(2000)] public string? Note { get; set; }

    public static SplitForm Of(CostSplit? split, DateOnly from) => new()
    {
        From = split?.From ?? from, Note = split?.Note,
        Housing = Lines(split, CostKind.Housing), SocialSupport = Lines(split, CostKind.SocialSupport), HealthCare = Lines(split, CostKind.HealthCare),
        HealthExamination = Lines(split, CostKind.HealthExamination), AsylumExamination = Lines(split, CostKind.AsylumExamination), LvuExamination = Lines(split, CostKind.LvuExamination),
        Others =
        [
            .. (split?.Items ?? []).Where(i => i.Kind == CostKind.Other).Select(i => new OtherItemForm { What = i.What, Percent = i.MunicipalPercent.ToString(CultureInfo.InvariantCulture), Agreed = i.Agreed }),
            .. Enumerable.Range(0, Spare).Select(_ => new OtherItemForm()),
        ],
    };

    public CostSplit ToSplit()
    {
        var settled = new[] { (CostKind.Housing, Housing), (CostKind.SocialSupport, SocialSupport), (CostKind.HealthCare, HealthCare), (CostKind.HealthExamination, HealthExamination), (CostKind.AsylumExamination, AsylumExamination), (CostKind.LvuExamination, LvuExamination) }
            .SelectMany(k => (k.Item2 ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(what => CostItem.Of(0, k.Item1, what)));
        var others = Others.Where(o => !o.IsEmpty()).Select(o => new CostItem(0, CostKind.Other, o.What!.Trim(), o.Share()!.Value, o.Agreed!.Trim()));
        return new CostSplit(From!.Value, [.. settled.Concat(others).Select((item, i) => item with { Number = i + 1 })], string.IsNullOrWhiteSpace(Note) ? null : Note.Trim());
    }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) => Others.SelectMany((other, i) => other.IsEmpty() ? [] : Check(other, $"{nameof(Others)}[{i}]."));

    static IEnumerable<ValidationResult> Check(OtherItemForm other, string at)
    {
        if (string.IsNullOrWhiteSpace(other.What)) yield return new("Skriv vad posten avser.", [at + nameof(OtherItemForm.What)]);
        if (other.Share() is null) yield return new("Skriv kommunens del som ett helt tal mellan 0 och 100.", [at + nameof(OtherItemForm.Percent)]);
        if (string.IsNullOrWhiteSpace(other.Agreed)) yield return new("Skriv vad ni har kommit överens om.", [at + nameof(OtherItemForm.Agreed)]);
    }

    static string? Lines(CostSplit? split, CostKind kind) => split?.Items.Where(i => i.Kind == kind).Select(i => i.What).ToList() is { Count: > 0 } lines ? string.Join('\n', lines) : null;
}

/// <summary>On what the region's unit is given the material.</summary>
public sealed class ShareForm
{
    [Required(ErrorMessage = "Välj en grund.")] public GroundCode? Ground { get; set; }
    [StringLength(1000)] public string? Note { get; set; }
}

/// <summary>Who approves for a side. The number is that of the draft that was read.</summary>
public sealed class ApproveForm
{
    public int Draft { get; set; }
    [Required(ErrorMessage = "Skriv ditt namn."), StringLength(200)] public string? Name { get; set; }
    [Required(ErrorMessage = "Skriv din befattning."), StringLength(200)] public string? Office { get; set; }
    [Required(ErrorMessage = "Skriv vad behörigheten grundas på."), StringLength(500)] public string? Authority { get; set; }
}

/// <summary>The region's approval as it stands in a document, entered by the municipality.</summary>
public sealed class ApproveOnPaperForm
{
    public int Draft { get; set; }
    [Required(ErrorMessage = "Skriv namnet på den som har godkänt."), StringLength(200)] public string? Name { get; set; }
    [Required(ErrorMessage = "Skriv befattningen."), StringLength(200)] public string? Office { get; set; }
    [Required(ErrorMessage = "Skriv vilken handling godkännandet står i."), StringLength(300)] public string? Document { get; set; }
    [Required(ErrorMessage = "Ange vilken dag.")] public DateOnly? GivenOn { get; set; }
}

public sealed class SendBackForm
{
    public int Draft { get; set; }
    [Required(ErrorMessage = "Skriv varför."), StringLength(2000)] public string? Reason { get; set; }
}

public sealed class RegistrationForm : IValidatableObject
{
    /// <summary>Name or code, as typed.</summary>
    [Required(ErrorMessage = "Ange kommunen."), StringLength(60)] public string? Code { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!string.IsNullOrWhiteSpace(Code) && SwedishMunicipalities.Find(Code) is null) yield return new ValidationResult(MunicipalityField.Unknown, [nameof(Code)]);
    }
}

/// <summary>A cost the other side is to bear; 0 stands for one that is not in the split.</summary>
public sealed class ClaimForm
{
    [Required(ErrorMessage = "Välj vilken post kostnaden hör till.")] public int? Item { get; set; }
    [Required(ErrorMessage = "Skriv vad kostnaden avser."), StringLength(2000)] public string? What { get; set; }
}

public sealed class DisagreementForm
{
    [Required(ErrorMessage = "Skriv vad ni inte är överens om."), StringLength(2000)] public string? About { get; set; }
    [Required(ErrorMessage = "Skriv er ståndpunkt."), StringLength(4000)] public string? View { get; set; }
}

public sealed class ViewForm
{
    [Required(ErrorMessage = "Skriv ståndpunkten."), StringLength(4000)] public string? View { get; set; }

    /// <summary>Which side it is about, asked for where the region's unit takes part on paper.</summary>
    public Principal? Side { get; set; }
}

public sealed class SupportForm
{
    public Principal? Side { get; set; }
    [Required(ErrorMessage = "Skriv hur barnet får sina insatser."), StringLength(4000)] public string? How { get; set; }
}

public sealed class CareForm
{
    [Required(ErrorMessage = "Välj om remiss är möjlig.")] public bool? Possible { get; set; }
    [Required(ErrorMessage = "Ange vilken dag.")] public DateOnly? On { get; set; }
    [Required(ErrorMessage = "Skriv vart remissen har gått, eller varför den inte är möjlig."), StringLength(4000)] public string? Text { get; set; }
}

public sealed class ContractForm
{
    public Principal? Side { get; set; }
    [Required(ErrorMessage = "Skriv med vilket hem avtalet är tecknat."), StringLength(300)] public string? With { get; set; }
    [Required(ErrorMessage = "Skriv avtalets beteckning."), StringLength(200)] public string? Reference { get; set; }
    [Required(ErrorMessage = "Ange vilken dag avtalet tecknades.")] public DateOnly? On { get; set; }
}
