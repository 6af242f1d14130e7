using Samspel.Domain.Parties;

namespace Samspel.Web.JointServices;

/// <summary>How a kind of joint service stands in an address.</summary>
static class ServiceWays
{
    static readonly IReadOnlyDictionary<JointServiceKind, string> Slugs = new Dictionary<JointServiceKind, string>
    {
        [JointServiceKind.YouthClinic] = "ungdomsmottagning",
        [JointServiceKind.YouthHealth] = "ungdomshalsa",
        [JointServiceKind.Barnahus] = "barnahus",
        [JointServiceKind.ChildHealthTeam] = "barnhalsoteam",
        [JointServiceKind.ExpectingTeam] = "vib",
        [JointServiceKind.TogetherForEveryChild] = "tillsammans-for-varje-barn",
        [JointServiceKind.CounsellingForYoung] = "samtalsmottagning",
    };

    static readonly IReadOnlyDictionary<string, JointServiceKind> Kinds = Slugs.ToDictionary(s => s.Value, s => s.Key);

    /// <summary>Null for the family centre, which has a register of its own.</summary>
    public static string? Slug(JointServiceKind kind) => Slugs.GetValueOrDefault(kind);

    public static JointServiceKind? FromSlug(string slug) => Kinds.TryGetValue(slug, out var kind) ? kind : null;

    public static string Address(JointServiceKind kind, string? municipality = null) => $"/gemensamma-verksamheter/{Slugs[kind]}{(municipality is null ? "" : "/" + municipality)}";
}
