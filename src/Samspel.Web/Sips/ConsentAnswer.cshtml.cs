using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.Consents;
using Samspel.Domain.Sips;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Sips;

/// <summary>Writes down one answer to the question of consent. The last yes gives it, one no refuses it.</summary>
public sealed class ConsentAnswerModel(Db db, Viewer viewer, Clock clock) : ConsentPage(db, viewer, clock)
{
    [BindProperty] public ConsentAnswerForm Form { get; set; } = new();

    protected override string What => "sip/samtycke";
    public override string? NotNow => Refusal is not null || Asked is not null && !Sip.State.IsOver() ? null : "Det finns ingen obesvarad fråga om samtycke i ärendet.";

    /// <summary>Those who are to answer, as it stands today.</summary>
    public IReadOnlyList<ConsentParty> Parties => Asked is not { } asked ? [] :
        [.. asked.GuardiansTookPart ? Who.Deciders.Select(ConsentParty.Of) : [], .. asked.Assessment.Givers == ConsentGivers.GuardiansDecide ? [] : new[] { ConsentParty.TheChild }];

    public IReadOnlyList<Choice> WhoChoices => [.. Parties.Select(p => new Choice(ValueOf(p), NameOf(p), AnswerOf(p)))];
    public static IReadOnlyList<Choice> YesNo { get; } = [new("true", "Ja"), new("false", "Nej")];
    public static IReadOnlyList<Choice> Forms { get; } = [.. Enum.GetValues<AnswerForm>().Select(f => new Choice(f.ToString(), f.Word()))];

    protected override Task<bool> LoadMore()
    {
        if (!IsGet) return Task.FromResult(true);
        Form = new() { On = Today, Who = Asked is { Awaiting: [var only] } ? ValueOf(only) : null };
        return Task.FromResult(true);
    }

    public Task<IActionResult> OnPostAsync() => Act(() => Address + Record());

    /// <summary>Records it, and lets the case follow: to its start, on with the new consent, or to its end. Returns where to go next.</summary>
    string Record()
    {
        var asked = NotNow is null ? Asked! : throw ConsentRules.FollowsTheTable.Broken(NotNow);
        var party = Parties.FirstOrDefault(p => ValueOf(p) == Form.Who) ?? throw ConsentRules.AnswersWhoIsAsked.Broken(ConsentRules.AnswersWhoIsAsked.Message);
        asked.RecordAnswer(party.Decider, Form.Yes!.Value, Form.How!.Value, Form.On!.Value, Viewer.Person, Who, Ledger.FirstOrDefault(c => c.Id == asked.Replaces));
        switch (asked.State, Sip.State)
        {
            case (ConsentState.Given, SipState.ConsentAsked): return "/starta";
            case (ConsentState.Given, SipState.NewConsentRequired): Sip.GiveNewConsent(Actor, asked, Today); return "/samtycke";
            case (ConsentState.Given, _): Sip.ReplaceConsent(Actor, asked, Today); return "/samtycke";
            case (ConsentState.Refused, SipState.NewConsentRequired): Sip.RefuseNewConsent(Actor, asked, Today); return "/samtycke";
            case (ConsentState.Refused, _): return "/samtycke";
            default: return "/samtycke/svar";
        }
    }

    string? AnswerOf(ConsentParty party) => Asked?.Answers.LastOrDefault(a => a.By.Decider == party.Decider) is { } a ? $"Svarade {(a.Yes ? "ja" : "nej")} {a.On:yyyy-MM-dd}" : null;
}
