using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;
using Samspel.Domain;
using Samspel.Domain.Parties;
using Samspel.Domain.WhoDoesWhat;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.WhoDoesWhat;

/// <summary>
/// The guide "Vem gör vad?" (3, 4, 5): for an age or a pregnancy, a municipality and a situation, who does what and where to turn. Families read it
/// without signing in, in plain words; those who work with it also see what always applies, and ways into the product.
/// </summary>
[OutputCache(Duration = 60, VaryByQueryKeys = ["alder", "kommun", "situation"])]
public sealed class IndexModel(Db db, ViewerHolder holder) : PageModel
{
    const string Pregnant = "graviditet";

    [FromQuery(Name = "alder")] public string? Age { get; set; }
    [FromQuery(Name = "kommun")] public string? Municipality { get; set; }
    [FromQuery(Name = "situation")] public Situation? Situation { get; set; }

    public bool Staff => holder.Viewer is not null;
    public GuideAnswer? Answer { get; private set; }
    public IReadOnlyList<UnitToTurnTo> Units { get; private set; } = [];
    public IReadOnlyList<Choice> Municipalities { get; private set; } = [];

    /// <summary>Why there is no answer to what was asked.</summary>
    public RuleBroken? Refused { get; private set; }

    public static IReadOnlyList<Choice> Ages => [.. GuideAge.All.Select(a => new Choice(a.IsPregnancy ? Pregnant : $"{a.Years}", a.IsPregnancy ? "Graviditet" : a.ToString()))];
    public IReadOnlyList<Choice> Choices => [.. Situations.Table.Where(r => Staff || !r.ForStaff).Select(r => new Choice($"{r.Situation}", WordOf(r)))];
    public string Where => Municipalities.FirstOrDefault(m => m.Value == Municipality)?.Text ?? "";
    public IReadOnlyList<GuideText> Texts => Answer?.Texts ?? [GuideTexts.Emergency, GuideTexts.Advice];
    public IEnumerable<(NextStep Step, string Href)> Steps => Answer!.Next.Select(n => (n, GuideWays.To(n, Answer, holder.Viewer))).Where(s => s.Item2 is not null).Select(s => (s.n, s.Item2!));

    public string WordOf(SituationRow row) => Staff ? row.Word : row.Plain;

    public async Task OnGetAsync()
    {
        Municipalities = [.. (await db.Parties()).Where(p => !p.IsRegion).Select(p => new Choice(p.Code, p.Name))];
        if (Municipality is null && holder.Viewer?.MunicipalityCode is { } own && Municipalities.Any(m => m.Value == own)) Municipality = own;
        if (Age is null && Situation is null) return;
        try
        {
            Answer = Guide.For(new GuideQuestion(AgeOf(Age), Municipalities.Any(m => m.Value == Municipality) ? Municipality! : "", SituationOf(), Staff));
            Units = await db.UnitsToTurnTo(Answer.Units, Municipality!);
        }
        catch (RuleBroken refused) { Refused = refused; }
    }

    Situation SituationOf() => Situation is { } chosen && Situations.Table.Any(r => r.Situation == chosen) ? chosen : throw GuideRules.SituationFitsAge.Broken("Välj en situation.");

    static GuideAge AgeOf(string? text) => text == Pregnant ? GuideAge.Pregnancy : int.TryParse(text, out var years) ? GuideAge.Of(years) : throw GuideRules.AgeInTheAgreement.Broken("Välj en ålder, eller graviditet.");
}

/// <summary>Where in the product each next step is done (nästa steg). What a viewer may not open is not offered.</summary>
static class GuideWays
{
    public static string? To(NextStep step, GuideAnswer answer, Viewer? viewer) => step switch
    {
        NextStep.ReadSection => $"/overenskommelsen/{answer.Sections.FirstOrDefault() ?? "3"}",
        NextStep.FindUnit => "#enheter",
        NextStep.ReportConcern => "/overenskommelsen/3.9",
        NextStep.Consent => "/overenskommelsen/3.8",
        NextStep.StartSip or NextStep.AskQuestion when viewer is { WorksWithCases: true } => step == NextStep.StartSip ? "/sip/ny" : "/sip",
        NextStep.ProposeSip when viewer is { WorksWithCases: true } => "/sip/forslag/ny",
        NextStep.LocalRules when viewer is not null => $"/kommunens-regler?kommun={answer.Question.MunicipalityCode}",
        NextStep.Routines or NextStep.OtherAgreement when viewer is not null => "/overenskommelsen/dokument",
        NextStep.FamilyCentres when viewer is not null => $"/familjecentraler?kommun={answer.Question.MunicipalityCode}",
        NextStep.JointServices when viewer is not null => $"/gemensamma-verksamheter#kommun-{answer.Question.MunicipalityCode}",
        NextStep.Provision when viewer is not null => $"/lokalt-utbud/{answer.Question.MunicipalityCode}",
        NextStep.Development when viewer is not null => "/utvecklingsarbeten",
        _ => null,
    };
}
