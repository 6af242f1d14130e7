using System.ComponentModel.DataAnnotations;
using Samspel.Domain.Sips;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Sips;

/// <summary>The need of a SIP as it is typed: which of the five situations, who noticed it, in words.</summary>
public sealed class NeedForm
{
    [MinLength(1, ErrorMessage = "Välj minst en av de fem situationerna.")]
    public List<NeedSituations> Situations { get; set; } = [];

    [Required(ErrorMessage = "Välj vem som uppmärksammade behovet.")]
    public NoticedBy? NoticedBy { get; set; }

    [Required(ErrorMessage = "Beskriv behovet."), StringLength(4000)]
    public string Description { get; set; } = "";

    public Need ToNeed() => new(Situations.Aggregate(NeedSituations.None, (all, one) => all | one), NoticedBy!.Value, Description.Trim());

    public static NeedForm Of(Need need) => new() { Situations = [.. Needs.Situations.Where(s => need.Situations.HasFlag(s))], NoticedBy = need.NoticedBy, Description = need.Description };

    public static IReadOnlyList<Choice> SituationChoices { get; } = [.. Needs.Situations.Select(s => new Choice(s.ToString(), s.Word()))];

    public static IReadOnlyList<Choice> NoticedByChoices { get; } = [.. Enum.GetValues<NoticedBy>().Select(n => new Choice(n.ToString(), First(n.Word())))];

    /// <summary>The need in words, for the one who reads it.</summary>
    public static IReadOnlyList<(string Label, string Text)> InWords(Need need) =>
    [
        ("Situation", string.Join("\n", Needs.Situations.Where(s => need.Situations.HasFlag(s)).Select(s => s.Word()))),
        ("Uppmärksammades av", First(need.NoticedBy.Word())),
        ("Behovet", need.Description),
    ];

    static string First(string word) => char.ToUpper(word[0], SwedishDate.Culture) + word[1..];
}
