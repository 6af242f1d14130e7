using Samspel.Domain.FamilyCentres;
using Samspel.Domain.LocalAgreements;
using Samspel.Domain.Parties;

namespace Samspel.Domain.Inventories;

public sealed partial class InventoryRound
{
    /// <summary>Days to remind by (påminnelsetider): own practice.</summary>
    internal const int DaysToLock = 14, DaysToComplete = 14;

    static readonly Citation Equal = new("3.2");

    /// <summary>A centre's answers; empty before anything is saved.</summary>
    public CentreForm FormOf(FamilyCentreId centre) => Forms.FirstOrDefault(f => f.Centre == centre) ?? new CentreForm(centre, FormState.NotBegun, []);

    public IReadOnlyList<AskedCentre> NotSentIn => [.. Asked.Where(a => FormOf(a.Centre).State != FormState.SentIn)];

    /// <summary>Saves answers, all or some, at any time before they are sent in. What is not mentioned stays as it was.</summary>
    /// <param name="emptied">Questions whose answers are taken away, so that they are unanswered again.</param>
    public void Save(PartyActor by, FamilyCentreId centre, IReadOnlyList<RoundAnswer> answers, DateOnly today, IReadOnlyList<string>? emptied = null) => Save(by, centre, answers, emptied ?? [], fromFile: false, today);

    /// <summary>Takes in a file that has no faults: all its centres or none.</summary>
    public void SaveFile(PartyActor by, FileReading reading, DateOnly today)
    {
        if (reading.Faults.Count > 0) throw RoundRules.FileIsWithoutFaults.Broken($"{RoundRules.FileIsWithoutFaults.Message} Antal fel: {reading.Faults.Count}.");
        foreach (var (centre, _) in reading.Answers)
        {
            Allow(RoundCommand.Save, by, centre);
            RoundRules.FormIsOpen.Require(FormOf(centre).IsOpen);
        }
        foreach (var (centre, answers) in reading.Answers) Save(by, centre, answers, [], fromFile: true, today);
    }

    /// <summary>Hands the answers in; every question is answered, if only with unknown.</summary>
    public void SendIn(PartyActor by, FamilyCentreId centre, DateOnly today)
    {
        var (asked, form) = Find(RoundCommand.SendIn, by, centre);
        var unanswered = Catalogue.Criteria.Where(c => form.Answers.All(a => a.Key != c.Key)).ToList();
        if (unanswered.Count > 0)
            throw RoundRules.EveryQuestionAnswered.Broken($"{RoundRules.EveryQuestionAnswered.Message} {unanswered.Count} {(unanswered.Count == 1 ? "fråga" : "frågor")} kvar, först: {unanswered[0].Question}");
        var known = form.Answers.Count(a => a.Answer.IsKnown);
        Record(new RoundAnswersSentIn(centre, asked.Name, known, form.Answers.Count - known));
        Put(form with { State = FormState.SentIn, SentInOn = today });
    }

    /// <summary>The county asks for more: the form is opened again, with the reason beside it.</summary>
    public void TakeBack(PartyActor by, FamilyCentreId centre, string reason, DateOnly today)
    {
        Allow(RoundCommand.TakeBack, by);
        var asked = AskedOf(centre);
        RoundRules.IsSentIn.Require(FormOf(centre).State == FormState.SentIn);
        RoundRules.ReasonGiven.Require(!string.IsNullOrWhiteSpace(reason));
        Record(new RoundAnswersTakenBack(centre, asked.Name, reason.Trim()));
        Put(FormOf(centre) with { State = FormState.Returned, SentInOn = null, Returned = reason.Trim(), ReturnedOn = today });
    }

    /// <summary>Corrects an answer after locking: a new version of the round, and the old answer stays in it.</summary>
    public void Correct(PartyActor by, FamilyCentreId centre, string key, Answer after, string reason, DateOnly today)
    {
        Allow(RoundCommand.Correct, by);
        RoundRules.OnlyTotals.Require(!IsAggregate);
        var asked = AskedOf(centre);
        var criterion = Fitting(new RoundAnswer(key, after));
        RoundRules.ReasonGiven.Require(!string.IsNullOrWhiteSpace(reason));
        var before = AnswerOf(centre, key);
        RoundRules.CorrectionChanges.Require(before != after);
        var correction = new RoundCorrection(RoundVersion + 1, centre, key, before, after, reason.Trim(), by.Name, today);
        Record(new RoundCorrected(correction, asked.Name, criterion.Question));
        Corrections = [.. Corrections, correction];
    }

    /// <summary>What the round says of a centre, with corrections up to a version. What was not sent in, and everything in a round known only in total, is unknown.</summary>
    /// <param name="version">The round's version; null for the latest.</param>
    public Answer AnswerOf(FamilyCentreId centre, string key, int? version = null)
    {
        if (Corrections.LastOrDefault(c => c.Centre == centre && c.Key == key && !(c.Version > version)) is { } corrected) return corrected.After;
        return FormOf(centre) is { State: FormState.SentIn } form ? form.AnswerTo(key) : Answer.Unknown;
    }

    /// <summary>How far each municipality has come (lägesbild).</summary>
    public IReadOnlyList<MunicipalProgress> Progress =>
    [
        .. Asked.GroupBy(a => a.MunicipalityCode).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => (g.Key, Forms: g.Select(a => FormOf(a.Centre)).ToList())).Select(g => new MunicipalProgress(
            g.Key, g.Forms.Count, g.Forms.Count(f => f.State != FormState.NotBegun), g.Forms.Count(f => f.State == FormState.SentIn),
            g.Forms.Sum(f => f.Answers.Count(a => a.Answer.IsKnown)), g.Forms.Sum(f => f.Answers.Count(a => !a.Answer.IsKnown)))),
    ];

    /// <summary>Writes what the locked round knows of a centre into the register, with the round's day and name as source.</summary>
    public void TakeInto(FamilyCentre centre, PartyActor by, DateOnly today)
    {
        RoundRules.NotYours.Require(IsCounty(by));
        RoundRules.WrongState.Require(State == RoundState.Locked);
        RoundRules.OnlyTotals.Require(!IsAggregate);
        AskedOf(centre.Id);
        foreach (var criterion in Catalogue.Criteria.Where(c => FormOf(centre.Id).State == FormState.SentIn || Corrections.Any(r => r.Centre == centre.Id && r.Key == c.Key)))
            centre.Take(Catalogue, new CentreValue(criterion.Key, AnswerOf(centre.Id, criterion.Key), Day <= today ? Day : today, $"Kartläggning: {Name}"), today);
    }

    public override IEnumerable<Duty> Duties(DateOnly today)
    {
        if (State != RoundState.Open) yield break;
        foreach (var asked in NotSentIn)
        {
            var form = FormOf(asked.Centre);
            var again = form.State == FormState.Returned;
            var due = again && form.ReturnedOn!.Value.AddDays(DaysToComplete) is var later && later > Content.LastDay ? later : Content.LastDay;
            yield return new Duty($"svara-kartlaggning:{asked.Centre}:{due:yyyy-MM-dd}", DutyKind.AnswerInventory, asked.Coordinator.Unit, again ? form.ReturnedOn!.Value : StateSince, due, Equal)
            {
                // With nobody named it is the unit's manager who answers.
                Person = asked.Coordinator.Person, ForManagers = asked.Coordinator.Person is null, OwedTo = Unit, OwedSince = again ? form.ReturnedOn : StateSince,
            };
        }
        var visible = NotSentIn.Count == 0 ? Forms.Max(f => f.SentInOn)!.Value : Content.LastDay;
        yield return new Duty("las-kartlaggning", DutyKind.LockInventory, Unit, visible, (visible > Content.LastDay ? visible : Content.LastDay).AddDays(DaysToLock), Equal);
    }

    void Save(PartyActor by, FamilyCentreId centre, IReadOnlyList<RoundAnswer> answers, IReadOnlyList<string> emptied, bool fromFile, DateOnly today)
    {
        var (asked, form) = Find(RoundCommand.Save, by, centre);
        foreach (var answer in answers) Fitting(answer);
        // A file has no place for comments: the one that was written stays beside its question.
        var given = answers.Select(a => fromFile ? a with { Comment = form.Answers.FirstOrDefault(old => old.Key == a.Key)?.Comment } : Plain(a));
        var kept = form.Answers.Where(a => answers.All(n => n.Key != a.Key) && !emptied.Contains(a.Key)).Concat(given).ToDictionary(a => a.Key);
        RoundAnswer[] ordered = [.. Catalogue.Criteria.Where(c => kept.ContainsKey(c.Key)).Select(c => kept[c.Key])];
        if (ordered.SequenceEqual(form.Answers)) return;
        Record(new RoundAnswersSaved(centre, asked.Name, ordered.Except(form.Answers).Count() + form.Answers.Count(a => !kept.ContainsKey(a.Key)), fromFile));
        Put(form with { State = form.State == FormState.Returned ? FormState.Returned : FormState.Saved, Answers = ordered, SavedOn = today });
    }

    (AskedCentre Asked, CentreForm Form) Find(RoundCommand command, PartyActor by, FamilyCentreId centre)
    {
        RoundRules.OnlyTotals.Require(!IsAggregate);
        Allow(command, by, centre);
        var asked = AskedOf(centre);
        var form = FormOf(centre);
        RoundRules.FormIsOpen.Require(form.IsOpen);
        return (asked, form);
    }

    AskedCentre AskedOf(FamilyCentreId centre)
    {
        var asked = Asked.FirstOrDefault(a => a.Centre == centre);
        RoundRules.IsAsked.Require(asked is not null);
        return asked!;
    }

    Criterion Fitting(RoundAnswer answer)
    {
        var criterion = Catalogue.Find(answer.Key) ?? throw RoundRules.FitsTheQuestion.Broken("Frågan finns inte i kartläggningen. Ladda om sidan.");
        if (criterion.MisfitOf(answer.Answer) is { } misfit) throw RoundRules.FitsTheQuestion.Broken($"{criterion.Question} {misfit}");
        return criterion;
    }

    static RoundAnswer Plain(RoundAnswer answer) => answer with { Comment = string.IsNullOrWhiteSpace(answer.Comment) ? null : answer.Comment.Trim() };

    void Put(CentreForm form) => Forms = [.. Forms.Where(f => f.Centre != form.Centre), form];
}
