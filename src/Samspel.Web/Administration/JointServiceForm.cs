using System.ComponentModel.DataAnnotations;
using Samspel.Domain;
using Samspel.Domain.Parties;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Administration;

/// <summary>What is asked about a joint service. Kind and municipality are asked once.</summary>
public sealed class JointServiceForm
{
    [Required(ErrorMessage = "Skriv vad verksamheten heter."), StringLength(150)] public string? Name { get; set; }
    public JointServiceKind? Kind { get; set; }
    [StringLength(4)] public string? Municipality { get; set; }
    public List<UnitId> Units { get; set; } = [];
    public Guid Seen { get; set; }

    /// <summary>The chosen units, as members; one that may not be chosen is left out.</summary>
    public IReadOnlyList<JointMember> Members(IEnumerable<UnitName> offered) => [.. offered.Where(u => Units.Contains(u.Id)).Select(u => new JointMember(u.Id, u.Name))];

    /// <summary>Units that can be part of it: the municipality's own and the region's there.</summary>
    public static IReadOnlyList<Choice> Offer(IEnumerable<UnitName> units)
        => [.. units.OrderBy(u => u.Kind.Principal()).ThenBy(u => u.Name, StringComparer.CurrentCulture).Select(u => new Choice(u.Id.ToString(), u.Name, Group: Heading(u.Kind.Principal())))];

    static string Heading(Principal principal) => principal switch
    {
        Principal.Municipality => "Kommunens enheter",
        Principal.Region => "Regionens enheter",
        _ => "Privata utförare och fristående skolor",
    };
}
