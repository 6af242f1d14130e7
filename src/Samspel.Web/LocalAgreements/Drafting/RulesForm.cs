using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Samspel.Domain;
using Samspel.Domain.LocalAgreements;
using Samspel.Domain.Parties;
using Samspel.Web.LocalAgreements.Process;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.LocalAgreements.Drafting;

/// <summary>The structured answers as they are asked. Every point may be left unanswered.</summary>
public sealed class RulesForm
{
    [StringLength(3)] public string? SchoolMayCall { get; set; }
    public List<UnitKind> MayInitiate { get; set; } = [];
    [StringLength(2000)] public string? Documents { get; set; }
    public UnitId? DocumentsUnit { get; set; }
    [StringLength(2000)] public string? FollowsUp { get; set; }
    public UnitId? FollowsUpUnit { get; set; }
    [StringLength(2000)] public string? DisputesStart { get; set; }
    [StringLength(2000)] public string? Synergi { get; set; }
    [StringLength(4000)] public string? Contacts { get; set; }

    /// <summary>The units an answer can point to.</summary>
    [BindNever, ValidateNever] public IReadOnlyList<Choice> Units { get; set; } = [];

    public static RulesForm Of(LocalRules rules) => new()
    {
        SchoolMayCall = rules.SchoolMayCall switch { true => "ja", false => "nej", _ => "" }, MayInitiate = [.. rules.MayInitiate ?? []],
        Documents = rules.Documents?.Text, DocumentsUnit = rules.Documents?.Unit, FollowsUp = rules.FollowsUp?.Text, FollowsUpUnit = rules.FollowsUp?.Unit, DisputesStart = rules.DisputesStart?.Text, Synergi = rules.Synergi?.Text,
        Contacts = rules.Contacts is null ? null : string.Join("\n", rules.Contacts.Select(c => $"{c.Subject}: {c.Contact}")),
    };

    public void Check(ModelStateDictionary state, string prefix = "Form.")
    {
        if (DocumentsUnit is not null && string.IsNullOrWhiteSpace(Documents)) state.AddModelError(prefix + nameof(Documents), "Skriv också med ord vem som dokumenterar.");
        if (FollowsUpUnit is not null && string.IsNullOrWhiteSpace(FollowsUp)) state.AddModelError(prefix + nameof(FollowsUp), "Skriv också med ord vem som följer upp.");
        if (PartyUnits.Lines(Contacts).Any(line => line.Split(':', 2, StringSplitOptions.TrimEntries) is not [{ Length: > 0 }, { Length: > 0 }]))
            state.AddModelError(prefix + nameof(Contacts), "Skriv varje kontakt på en egen rad: frågan, kolon och vem man vänder sig till.");
    }

    public LocalRules ToRules() => new(SchoolMayCall switch { "ja" => true, "nej" => false, _ => null }, MayInitiate.Count > 0 ? [.. MayInitiate.Distinct().Order()] : null,
        Answer(Documents, DocumentsUnit), Answer(FollowsUp, FollowsUpUnit), Answer(DisputesStart), Answer(Synergi),
        PartyUnits.Lines(Contacts).Select(line => line.Split(':', 2, StringSplitOptions.TrimEntries)).Select(c => new SubjectContact(c[0], c[1])).ToList() is { Count: > 0 } contacts ? contacts : null);

    public static IReadOnlyList<(string, string)> InWords(LocalRules rules) => [.. Enum.GetValues<LocalPoint>().Select(p => (LocalWords.Heading(p), rules.Answer(p) ?? $"Avtalet säger inget {p.Word()}."))];

    static LocalAnswer? Answer(string? text, UnitId? unit = null) => string.IsNullOrWhiteSpace(text) ? null : new LocalAnswer(text.Trim(), unit);
}
