using System.ComponentModel.DataAnnotations;
using Samspel.Domain;
using Samspel.Domain.LocalAgreements;
using Samspel.Domain.Parties;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.LocalAgreements.Process;

/// <summary>Who leads on each side, and which activities are concerned.</summary>
public sealed class PartiesForm
{
    [Required(ErrorMessage = "Välj vem som ansvarar från kommunen.")] public UnitId? MunicipalityLead { get; set; }
    [Required(ErrorMessage = "Välj vem som ansvarar från regionen.")] public UnitId? RegionLead { get; set; }
    public List<UnitId> Units { get; set; } = [];
    [StringLength(1000)] public string? MoreMunicipal { get; set; }
    [StringLength(1000)] public string? MoreRegional { get; set; }
}

/// <summary>The units that can lead and take part, as choices and back as leads and activities.</summary>
public sealed record PartyUnits(string Municipality, IReadOnlyList<UnitName> Coordinations, IReadOnlyList<UnitName> Others)
{
    public static async Task<PartyUnits> Read(Db db, string municipality) => new(municipality, await db.Coordinations(municipality), await db.UnitsIn(municipality));

    public IReadOnlyList<Choice> Municipal => [.. Coordinations.Concat(Others).Where(u => SideOf(u) == Principal.Municipality).Select(Choice)];
    public IReadOnlyList<Choice> Regional => [.. Coordinations.Concat(Others).Where(u => SideOf(u) == Principal.Region).Select(Choice)];
    public IReadOnlyList<Choice> Concerned => [.. Others.OrderBy(SideOf).ThenBy(u => u.Name, StringComparer.CurrentCulture).Select(u => new Choice(u.Id.ToString(), u.Name, Group: SideOf(u) == Principal.Region ? "Regionens" : "Kommunens"))];

    /// <summary>The coordination that leads on a side unless another is chosen.</summary>
    public UnitId? Usual(Principal side) => Coordinations.Where(u => SideOf(u) == side).Select(u => (UnitId?)u.Id).FirstOrDefault();

    public Lead? LeadOf(UnitId? unit, Principal side) => Coordinations.Concat(Others).FirstOrDefault(u => u.Id == unit && SideOf(u) == side) is { } found ? new Lead(found.Id, found.Name) : null;

    public IReadOnlyList<Activity> Activities(PartiesForm form) =>
    [
        .. Others.Where(u => form.Units.Contains(u.Id)).Select(u => new Activity(u.Name, SideOf(u), u.Id)),
        .. Lines(form.MoreMunicipal).Select(name => new Activity(name, Principal.Municipality)), .. Lines(form.MoreRegional).Select(name => new Activity(name, Principal.Region)),
    ];

    internal static IEnumerable<string> Lines(string? text) => (text ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    Principal SideOf(UnitName unit) => unit.PartyCode == Municipality ? Principal.Municipality : Principal.Region;
    static Choice Choice(UnitName unit) => new(unit.Id.ToString(), unit.Name);
}
