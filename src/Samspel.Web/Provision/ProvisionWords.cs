using Microsoft.AspNetCore.Html;
using Samspel.Domain.FamilyCentres;
using Samspel.Domain.Provision;
using Samspel.Domain.Parties;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Provision;

/// <summary>How the words about local provision look on a page.</summary>
static class ProvisionWords
{
    public static readonly IReadOnlyList<SupportBand> Bands = Enum.GetValues<SupportBand>();
    public static IReadOnlyList<Choice> Kinds => [.. Supports.Table.Select(r => new Choice($"{r.Kind}", r.Word))];
    public static IReadOnlyList<Choice> Ages => [.. Bands.Select(b => new Choice($"{b}", b.Word()))];
    public static readonly IReadOnlyList<Choice> Givers = [new($"{Principal.Municipality}", "Kommunen"), new($"{Principal.Region}", "Regionen"), new($"{Principal.Other}", "Någon annan")];

    public static IHtmlContent Tag(ProvisionCell cell) => StatusTag.Of(cell.IsThere switch { Truth.Holds => StatusKind.Done, Truth.Fails => StatusKind.Late, _ => StatusKind.Waiting }, cell.Word);

    public static string Word(Principal by) => Givers.Single(g => g.Value == $"{by}").Text;
}
