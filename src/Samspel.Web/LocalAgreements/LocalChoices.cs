using Samspel.Domain.LocalAgreements;
using Samspel.Domain.Parties;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.LocalAgreements;

/// <summary>What can be chosen in the forms about local agreements.</summary>
static class LocalChoices
{
    public static readonly IReadOnlyList<Choice> Kinds = [.. Enum.GetValues<LocalAgreementKind>().Select(k => new Choice(k.ToString(), k.Word(), HintOf(k)))];
    public static readonly IReadOnlyList<Choice> Areas = [.. Enum.GetValues<AgreementArea>().Select(a => new Choice(a.ToString(), a.Word(), a.IsRequired() ? "Lagstadgat." : a == AgreementArea.Dependency ? "Lagstadgat, och har en egen länsövergripande överenskommelse." : null))];
    public static readonly IReadOnlyList<Choice> UnitKinds = [.. Enum.GetValues<UnitKind>().Where(k => k.Branch() != Branch.Administration).Select(k => new Choice(k.ToString(), k.Word(), Group: k.Principal() switch { Principal.Region => "Regionen", Principal.Municipality => "Kommunen", _ => "Privata och fristående" }))];
    public static readonly IReadOnlyList<Choice> SchoolCalls = [new("ja", "Ja, skolan får kalla"), new("nej", "Nej, skolan får föreslå"), new("", "Överenskommelsen säger inget")];
    public static readonly IReadOnlyList<Choice> Phases = [.. Enum.GetValues<ImplementationPhase>().Select(p => new Choice(p.ToString(), p.Word()))];

    static string? HintOf(LocalAgreementKind kind) => kind switch
    {
        LocalAgreementKind.LocalAgreement => "Mall, områden och regler som styr Samspel i kommunen.",
        LocalAgreementKind.FamilyCentre => "Samverkansavtal på länets mall, i sju avsnitt.",
        _ => null,
    };

    public static IReadOnlyList<Choice> Questions(DraftSection section) => [.. section.Questions.Select((q, i) => new Choice(i.ToString(System.Globalization.CultureInfo.InvariantCulture), q))];
}
