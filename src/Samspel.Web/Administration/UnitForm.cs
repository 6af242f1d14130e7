using System.ComponentModel.DataAnnotations;
using Samspel.Domain.Parties;

namespace Samspel.Web.Administration;

/// <summary>What is asked about a unit. The kind is asked once, when it is opened.</summary>
public sealed class UnitForm
{
    [Required(ErrorMessage = "Skriv vad enheten heter."), StringLength(150)] public string? Name { get; set; }
    public UnitKind? Kind { get; set; }
    [StringLength(4)] public string? Municipality { get; set; }
    [EmailAddress, StringLength(254)] public string? Email { get; set; }
    [StringLength(40)] public string? Phone { get; set; }
    [StringLength(300)] public string? Address { get; set; }
    [Required(ErrorMessage = "Välj hur enheten deltar.")] public Participation? Participation { get; set; }

    /// <summary>The unit as it stood when the form was shown.</summary>
    public Guid Seen { get; set; }

    public static UnitForm Of(Unit unit) => new()
    {
        Name = unit.Name, Kind = unit.Kind, Municipality = unit.MunicipalityCode, Email = unit.Email, Phone = unit.Phone, Address = unit.Address,
        Participation = unit.Participation, Seen = unit.Version,
    };

    public UnitContent Content(UnitKind kind, string? municipality) => new(Name!.Trim(), kind, municipality, Email?.Trim(), Phone?.Trim(), Address?.Trim(), Participation!.Value);
}
