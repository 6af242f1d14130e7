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
    const string Yes = "ja", No = "nej", None = "";

    public static readonly IReadOnlyList<Choice> Forms = [.. Enum.GetValues<AnswerForm>().Select(f => new Choice(f.ToString(), f.Word()))];
    public static readonly IReadOnlyList<Choice> DentalAnswers = [new(Yes, "Ja"), new(No, "Nej"), new(None, "Inte frågat")];
    public IReadOnlyList<Choice> Answers { get; } = [new(Yes, "Ja"), new(No, "Nej"), new(None, "Inget nytt svar")];

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
        var parties = Own ? [.. who.Deciders.Select(ConsentParty.Of), ConsentParty.TheChild] : (Asked?.Consent?.Answers ?? []).Select(a => a.By).DistinctBy(p => p.Decider).ToList();
        Rows = [.. parties.Select(p => new Answering(p, Own && Child!.IsProtected ? p.Capacity() : p.Decider is null ? p.Name : $"{p.Name}, {p.Capacity().ToLowerInvariant()}", Own ? Latest(p) : null))];
        if (Form.Answers.Count != Rows.Count) Form.Answers = [.. Rows.Select(r => new AnswerRow { Who = r.Party.Decider?.Value, Said = None })];
        if (IsGet)
        {
            var now = Examination.Consent;
            (Form.Givers, Form.Maturity, Form.View) = (now?.Assessment.Givers, now?.Assessment.Text, now?.YoungPersonsView);
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
        var given = Form.Answers.Zip(Rows).Where(x => x.First.Said is Yes or No && x.First.Who == x.Second.Party.Decider?.Value)
            .Select(x => new ConsentAnswer(x.Second.Party, x.First.Said == Yes, x.First.How!.Value, x.First.On!.Value, Viewer.Person));
        return new ExaminationConsent(assessment, [.. now?.Answers ?? [], .. given], Form.Dental switch { Yes => true, No => false, _ => now?.DentalToo },
            Own ? string.IsNullOrWhiteSpace(Form.View) ? null : Form.View.Trim() : now?.YoungPersonsView);
    }

    string? Latest(ConsentParty party) => Examination.Consent?.Answers.LastOrDefault(a => a.By.Decider == party.Decider) is { } a ? $"{(a.Yes ? "ja" : "nej")}, {a.How.Word().ToLowerInvariant()} {a.On:yyyy-MM-dd}" : null;
}
