namespace Samspel.Domain.WhoDoesWhat;

/// <summary>What is asked (fråga till guiden).</summary>
/// <param name="Staff">Asked by somebody who works with it; families are not shown what is about the work's own organisation.</param>
public sealed record GuideQuestion(GuideAge Age, string MunicipalityCode, Situation Situation, bool Staff = true);

/// <summary>An obligation in an answer.</summary>
/// <param name="Fit">Near means that maturity and need decide, not the year of birth.</param>
/// <param name="Elsewhere">The agreement names other municipalities as examples of it; here it is not known from the text.</param>
public sealed record GuideObligation(Obligation Obligation, AgeFit Fit, bool Elsewhere);

/// <summary>What the guide answers (svar på Vem gör vad?).</summary>
/// <param name="Applies">The obligations of the situation, the strongest first, and of equally strong ones the most particular.</param>
/// <param name="Always">What always applies whatever the situation, in the agreement's order.</param>
public sealed record GuideAnswer(
    GuideQuestion Question, IReadOnlyList<GuideObligation> Applies, IReadOnlyList<GuideObligation> Always, IReadOnlyList<UnitToFind> Units,
    IReadOnlyList<GoverningDocument> Governing, IReadOnlyList<NextStep> Next, IReadOnlyList<GuideText> Texts, IReadOnlyList<AgeTransition> Transitions)
{
    public IReadOnlyList<Responsible> Responsible => [.. Applies.Select(a => a.Obligation.By).Distinct().Order()];
    public IReadOnlyList<string> Sections => [.. Applies.Select(a => a.Obligation.Section).Distinct()];
}

/// <summary>The guide "Vem gör vad?" (3, 4, 5): for an age or a pregnancy, a municipality and a situation, who does what.</summary>
public static class Guide
{
    public static GuideAnswer For(GuideQuestion question)
    {
        GuideRules.MunicipalityIsGiven.Require(question.MunicipalityCode is { Length: 4 } code && code.All(char.IsAsciiDigit));
        GuideRules.SituationFitsAge.Require(question.Situation.Row().Ages.FitOf(question.Age) != AgeFit.Outside && (question.Staff || !question.Situation.Row().ForStaff));
        var fitting = ObligationCatalogue.All.Select(o => new GuideObligation(o, o.Ages.FitOf(question.Age), o.In?.Contains(question.MunicipalityCode) == false)).Where(o => o.Fit != AgeFit.Outside).ToList();
        GuideObligation[] applies = [.. fitting.Where(o => o.Obligation.Situations.Contains(question.Situation)).OrderBy(o => o.Obligation.Strength).ThenBy(o => o.Obligation.Situations.Count)];
        GuideObligation[] always = question.Staff ? [.. fitting.Where(o => ObligationCatalogue.AlwaysApplies(o.Obligation) && !applies.Contains(o))] : [];
        return new GuideAnswer(question, applies, always,
            UnitsToFind.Among(applies.Select(o => o.Obligation), question.Age, question.Situation),
            [.. applies.Select(o => o.Obligation.Governing).Append(GoverningDocument.County).Distinct().OrderByDescending(g => Decides(g, applies)).ThenByDescending(g => g.IsAnother)],
            [.. applies.Select(o => o.Obligation.Next).Where(n => question.Staff || n is not (NextStep.StartSip or NextStep.ProposeSip or NextStep.AskQuestion or NextStep.Development)).Append(NextStep.ReadSection).Distinct()],
            GuideTexts.For(question.Situation), AgeTransitions.At(question.Age));
    }

    /// <summary>The agreement sends the question on to that document.</summary>
    static bool Decides(GoverningDocument document, IEnumerable<GuideObligation> applies) => applies.Any(o => o.Obligation.Governing == document && o.Obligation.Next == NextStep.OtherAgreement);
}

/// <summary>Every reason to refuse a question to the guide, with its source.</summary>
public static class GuideRules
{
    public static readonly Rule AgeInTheAgreement = new("VEM-01", "Överenskommelsen gäller från graviditet till och med 24 år. Ange en ålder i hela år, 0 till 24, eller graviditet.", new Citation("1.3"));
    public static readonly Rule MunicipalityIsGiven = new("VEM-02", "Välj kommun.", Citation.OwnPractice);
    public static readonly Rule SituationFitsAge = new("VEM-03", "Situationen hör inte till den åldern. Välj en annan ålder eller en annan situation.", Citation.OwnPractice);
}
