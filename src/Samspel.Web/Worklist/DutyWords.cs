using Samspel.Domain;
using Samspel.Domain.Placements;

namespace Samspel.Web.Worklist;

/// <summary>The act of a duty with what tells it from others of its kind in the same case, which its key carries. Names no person and no place.</summary>
public static class DutyWords
{
    public static string Of(DutyKind kind, string key) => (kind, key.Split(':')) switch
    {
        (DutyKind.DoChainItem, [_, _, .. var item]) when Item(item) is { } words => words,
        (DutyKind.AskChainParty, [_, _, .. var item]) when Item(item) is { } words => $"Be en annan verksamhet: {char.ToLowerInvariant(words[0])}{words[1..]}",
        (DutyKind.NameCareFollowUp, [_, _, var care]) => kind.Act() + Care(care),
        (DutyKind.ActOnExamination, [_, var need]) => $"{kind.Act()}: behov {need}",
        _ => kind.Act(),
    };

    static string? Item(string[] item) => item is [var kind, .. var care] && Enum.TryParse<ChainItemKind>(kind, out var of) ? of.Row().Word + Care(care.FirstOrDefault()) : null;

    static string Care(string? care) => Enum.TryParse<CareKind>(care, out var kind) ? " – " + kind.Word() : "";
}
