using Samspel.Domain.Parties;

namespace Samspel.Domain.Sips;

public sealed partial class Sip
{
    public IReadOnlyList<OpenQuestion> OpenQuestions { get; private set; } = [];

    /// <summary>
    /// Takes up a question nobody has answered. With an owner it is that unit's; without, it reaches the managers of both principals.
    /// Another unit learns of it by a message, so the consent must cover it.
    /// </summary>
    public int RaiseQuestion(Actor by, string text, UnitRef? owner, string? person, Sending sending)
    {
        Allow(SipCommand.RaiseQuestion, by);
        SipRules.QuestionSaysWhat.Require(!SipWords.IsBlank(text));
        var id = OpenQuestions.Count + 1;
        var sentTo = owner is null ? TheOtherPrincipal(sending) : owner.Id == Unit ? [] : (IReadOnlyList<UnitRef>)[owner];
        RequireCovered(sending, sentTo);
        Record(new SipQuestionRaised(id, owner?.Id, owner?.Name));
        OpenQuestions = [.. OpenQuestions, new OpenQuestion(id, text.Trim(), owner, person, sending.Today, [.. sentTo.Select(u => u.Id)])];
        Tell(by, sentTo, owner is null ? $"Öppen fråga {id} som ingen äger än: {text.Trim()}" : $"Öppen fråga {id} till er: {text.Trim()}", sending, question: new QuestionNotice(id, owner?.Id));
        return id;
    }

    /// <summary>Gives a question to a unit.</summary>
    public void AssignQuestion(Actor by, int id, UnitRef owner, string? person, Sending sending)
    {
        Allow(SipCommand.AssignQuestion, by);
        var question = Unanswered(id);
        if (question.Owner == owner && question.Person == person) return;
        var sentTo = owner.Id == Unit ? [] : (IReadOnlyList<UnitRef>)[owner];
        RequireCovered(sending, sentTo);
        Record(new SipQuestionAssigned(id, owner.Id, owner.Name));
        Replace(question with { Owner = owner, Person = person, SentTo = [.. question.SentTo.Union(sentTo.Select(u => u.Id))] });
        Tell(by, sentTo, $"Öppen fråga {id} till er: {question.Text}", sending, question: new QuestionNotice(id, owner.Id));
    }

    /// <summary>Answers a question: the unit that owns it, or the owner of the case.</summary>
    public void AnswerQuestion(Actor by, int id, string answer, Sending sending)
    {
        Allow(SipCommand.AnswerQuestion, by);
        var question = Unanswered(id);
        SipRules.AnswersOwnQuestion.Require(by.Unit == Unit || by.Unit == question.Owner?.Id);
        SipRules.QuestionSaysWhat.Require(!SipWords.IsBlank(answer));
        if (by.Unit != Unit && question.Owner is { } from)
        {
            RequireCovered(sending, [from]);
            Deliver(by, from, [Owner], $"Svar på öppen fråga {id}: {answer.Trim()}", [], sending, question: new QuestionNotice(id, from.Id, IsAnswer: true));
        }
        Record(new SipQuestionAnswered(id));
        Replace(question with { Answer = answer.Trim(), AnsweredOn = sending.Today });
    }

    /// <summary>Called units of the principal the owner does not belong to, as far as the consent covers them.</summary>
    IReadOnlyList<UnitRef> TheOtherPrincipal(Sending sending) =>
        [.. CalledUnits().Where(u => u.Principal != Owner.Principal && u.Principal != Principal.Other && !u.Paper && MayDisclose(sending.Consent, u.Id, sending.Today))];

    IReadOnlyList<UnitRef> CalledUnits() =>
        [.. Meetings.SelectMany(m => m.Calls).Where(c => c.Kind == CallKind.Called && c.CalledOn is not null).Select(c => c.Unit).DistinctBy(u => u.Id)];

    OpenQuestion Unanswered(int id)
    {
        var question = OpenQuestions.FirstOrDefault(q => q.Id == id) ?? throw SipRules.InThePlan.Broken("Frågan finns inte. Ladda om sidan.");
        if (!question.IsOpen) throw SipRules.AnswersOwnQuestion.Broken("Frågan är redan besvarad.");
        return question;
    }

    void Replace(OpenQuestion question) => OpenQuestions = [.. OpenQuestions.Select(q => q.Id == question.Id ? question : q)];
}
