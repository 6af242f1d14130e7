using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.Consents;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;
using Samspel.Web.Sips;

namespace Samspel.Web.Placements;

/// <summary>Writes down one answer to the question of consent. The last yes gives it, one no refuses it.</summary>
public sealed class ConsentAnswerModel(Db db, Viewer viewer, Clock clock) : PlacementConsentPage(db, viewer, clock)
{
    [BindProperty] public ConsentAnswerForm Form { get; set; } = new();

    public override string Heading => "Svar på samtycket";
    public override string Address => $"{base.Address}/samtycke";
    public override string? NotNow => Refusal is not null || Asked is not null ? null : "Det finns ingen obesvarad fråga om samtycke.";

    /// <summary>Those who are to answer, as it stands today.</summary>
    IReadOnlyList<ConsentParty> Parties => Asked is not { } asked ? [] :
        [.. asked.GuardiansTookPart ? Who.Deciders.Select(ConsentParty.Of) : [], .. asked.Assessment.Givers == ConsentGivers.GuardiansDecide ? [] : new[] { ConsentParty.TheChild }];

    public IReadOnlyList<Choice> WhoChoices => [.. Parties.Select(p => new Choice(ValueOf(p), NameOf(p), AnswerOf(p)))];

    protected override Task<bool> LoadConsent()
    {
        if (IsGet) Form = new() { On = Today, Who = Asked is { Awaiting: [var only] } ? ValueOf(only) : null };
        return Task.FromResult(true);
    }

    public Task<IActionResult> OnPostAsync() => Act(() =>
    {
        var asked = Asked ?? throw ConsentRules.FollowsTheTable.Broken(NotNow ?? "Det finns ingen obesvarad fråga om samtycke.");
        var party = Parties.FirstOrDefault(p => ValueOf(p) == Form.Who) ?? throw ConsentRules.AnswersWhoIsAsked.Broken(ConsentRules.AnswersWhoIsAsked.Message);
        asked.RecordAnswer(party.Decider, Form.Yes!.Value, Form.How!.Value, Form.On!.Value, Viewer.Person, Who, Ledger.FirstOrDefault(c => c.Id == asked.Replaces));
    });

    string? AnswerOf(ConsentParty party) => Asked?.Answers.LastOrDefault(a => a.By.Decider == party.Decider) is { } a ? $"Svarade {(a.Yes ? "ja" : "nej")} {a.On:yyyy-MM-dd}" : null;
}
