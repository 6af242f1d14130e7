using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Samspel.Domain;
using Samspel.Domain.LocalAgreements;

namespace Samspel.Web.LocalAgreements;

/// <summary>What an agreement is about, as it is asked: name, areas, days, resources.</summary>
public sealed class ScopeForm
{
    public LocalAgreementKind Kind { get; set; }
    [Required(ErrorMessage = "Skriv vad överenskommelsen heter."), StringLength(150)] public string? Title { get; set; }
    public List<AgreementArea> Areas { get; set; } = [];
    [StringLength(2000)] public string? NoGroupLost { get; set; }
    [StringLength(4000)] public string? About { get; set; }
    public DateOnly? From { get; set; }
    public DateOnly? To { get; set; }
    public bool CommitsResources { get; set; }

    public static ScopeForm Of(LocalAgreement agreement) => new()
    {
        Kind = agreement.Kind, Title = agreement.Scope.Title, Areas = [.. agreement.Scope.Areas], NoGroupLost = agreement.Scope.NoGroupLost, About = agreement.Scope.About,
        From = agreement.Scope.Term?.From, To = agreement.Scope.Term?.To, CommitsResources = agreement.Scope.CommitsResources,
    };

    /// <summary>What cannot be told field by field.</summary>
    public void Check(ModelStateDictionary state, string prefix = "Form.")
    {
        if (To is not null && From is null) state.AddModelError(prefix + nameof(From), "Ange den första dagen när du anger den sista.");
        if (To < From) state.AddModelError(prefix + nameof(To), "Den sista dagen kan inte ligga före den första.");
        if (Kind == LocalAgreementKind.LocalAgreement && Areas.Count == 0) state.AddModelError(prefix + nameof(Areas), LocalAgreementRules.CoversAnArea.Message);
        if (Areas.Distinct().Count() > 1 && string.IsNullOrWhiteSpace(NoGroupLost)) state.AddModelError(prefix + nameof(NoGroupLost), LocalAgreementRules.NoGroupIsLost.Message);
        if (Kind != LocalAgreementKind.LocalAgreement && string.IsNullOrWhiteSpace(About)) state.AddModelError(prefix + nameof(About), LocalAgreementRules.SaysWhatItIsAbout.Message);
    }

    public LocalScope ToScope() => new(Title!, About ?? "", [.. Areas.Distinct().Order()], From is { } from ? new DateSpan(from, To) : null, CommitsResources, NoGroupLost);

    public static IReadOnlyList<(string, string)> InWords(LocalScope scope) =>
    [
        ("Namn", scope.Title), ("Områden", scope.Areas.Count == 0 ? "inga" : string.Join(", ", scope.Areas.Select(a => a.Word()))), ("Gäller", LocalWords.Term(scope.Term?.From, scope.Term?.To)),
        ("Tar resurser i anspråk", scope.CommitsResources ? "Ja" : "Nej"), ("Så tappas ingen målgrupp bort", scope.NoGroupLost ?? "–"), ("Vad den gäller", scope.About.Length > 0 ? scope.About : "–"),
    ];
}
