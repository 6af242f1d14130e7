using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.Children;
using Samspel.Domain.Consents;
using Samspel.Domain.Examinations;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Examinations;

/// <summary>Somebody who may answer, by what the unit may call them, and their latest answer.</summary>
public sealed record Answering(ConsentParty Party, string Name, string? Latest);

/// <summary>
/// Who has answered what about the examination (samtycke). The owner writes the assessment of maturity and all answers; the region's unit writes down a new
/// answer of somebody named in what it received.
/// </summary>
public sealed class ConsentModel(Db db, Viewer viewer, Clock clock) : ExaminationPage(db, viewer, clock)
{
    const string Yes = AnswerRow.Yes, No = AnswerRow.No, None = "";

    public static readonly IReadOnlyList<Choice> Forms = [.. Enum.GetValues<AnswerForm>().Select(f => new Choice(f.ToString(), f.Word()))];
    public static readonly IReadOnlyList<Choice> DentalAnswers = [new(Yes, "Ja"), new(No, "Nej"), new(None, "Inte frågat")];
    public IReadOnlyList<Choice> Answers { get; } = [new(Yes, "Ja"), new(No, "Nej"), new(AnswerRow.Waiting, "Tillfrågad, inget svar än"), new(AnswerRow.NotReached, "Inte nådd"), new(None, "Inget nytt svar")];

    [BindProperty] public ConsentForm Form { get; set; } = new();

    public IReadOnlyList<Answering> Rows { get; private set; } = [];
    public ConsentNeed Need { get; private set; } = null!;
    public bool OfAge { get; private set; }

    public override string Heading => "Samtycke till undersökningen";
    protected override string What => "undersokning/samtycke";
    protected override ExaminationCommand? Does => ExaminationCommand.RecordConsent;
    protected override object? Edited => Examination.Consent;
    protected override IReadOnlyList<(string Label, string Text)> EditedInWords => [.. Rows.Where(r => Own && r.Latest is not null).Select(r => (r.Name, r.Latest!))];

    protected override async Task<bool> LoadMore()
    {
        var who = await Who();
        (Need, OfAge) = (Examination.NeedOn(who), who.YoungPersonAlone);
        IReadOnlyList<ConsentParty> parties = Own ? [.. who.Deciders.Select(ConsentParty.Of), ConsentParty.TheChild] : [.. (Asked?.Consent?.Answers ?? []).Select(a => a.By).Concat((Asked?.Consent?.Askings ?? []).Select(a => a.Of)).DistinctBy(p => p.Decider)];
        Rows = [.. parties.Select(p => new Answering(p, Own && Child!.IsProtected ? p.Capacity() : p.Decider is null ? p.Name : $"{p.Name}, {p.Capacity().ToLowerInvariant()}", Own ? Latest(p) : null))];
        if (Form.Answers.Count != Rows.Count) Form.Answers = [.. Rows.Select(r => new AnswerRow { Who = r.Party.Decider?.Value, Said = None })];
        if (IsGet)
        {
            var now = Examination.Consent;
            (Form.Givers, Form.Maturity, Form.View, Form.WhyNoView) = (now?.Assessment.Givers, now?.Assessment.Text, now?.YoungPersonsView, now?.WhyNoView);
            Form.Dental = now?.DentalToo switch { true => Yes, false => No, _ => None };
        }
        return true;
    }

    protected override Task CheckForm()
    {
        if (!Own || OfAge) return Task.CompletedTask;
        if (Form.Givers is null) ModelState.AddModelError("Form.Givers", "Välj vem som bestämmer.");
        if (string.IsNullOrWhiteSpace(Form.Maturity)) ModelState.AddModelError("Form.Maturity", "Skriv hur ni har bedömt barnets mognad.");
        return Task.CompletedTask;
    }

    public Task<IActionResult> OnPostAsync() => Act(() => Examination.RecordConsent(Actor, Content(), Today));

    ExaminationConsent Content()
    {
        var now = Examination.Consent;
        var assessment = !Own ? now!.Assessment : OfAge ? new MaturityAssessment(ConsentGivers.ChildDecidesAlone, "Den unge har fyllt 18 år och bestämmer själv.") : new MaturityAssessment(Form.Givers!.Value, Form.Maturity!.Trim());
        var rows = Form.Answers.Zip(Rows).Where(x => x.First.Who == x.Second.Party.Decider?.Value).ToList();
        var given = rows.Where(x => x.First.IsAnswer)
            .Select(x => new ConsentAnswer(x.Second.Party, x.First.Said == Yes, x.First.How!.Value, x.First.On!.Value, Viewer.Person));
        return new ExaminationConsent(assessment, [.. now?.Answers ?? [], .. given], Form.Dental switch { Yes => true, No => false, _ => now?.DentalToo },
            Own ? Text(Form.View) : now?.YoungPersonsView)
        {
            Askings = [.. now?.Askings ?? [], .. rows.Where(x => x.First.IsAsking).Select(x => new ExaminationAsking(x.Second.Party, x.First.On!.Value, x.First.Said == AnswerRow.Waiting))],
            WhyNoView = Own ? Text(Form.WhyNoView) : now?.WhyNoView,
        };
    }

    static string? Text(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();

    string? Latest(ConsentParty party) => Examination.Consent?.Unanswered().FirstOrDefault(a => a.Of.Decider == party.Decider)?.InWords ?? LatestAnswer(party);

    string? LatestAnswer(ConsentParty party) => Examination.Consent?.Answers.LastOrDefault(a => a.By.Decider == party.Decider) is { } a ? $"{(a.Yes ? "ja" : "nej")}, {a.How.Word().ToLowerInvariant()} {a.On:yyyy-MM-dd}" : null;
}
