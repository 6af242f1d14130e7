using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Samspel.Domain.FamilyCentres;
using static Samspel.Domain.Tests.FamilyCentres.CentreGiven;

namespace Samspel.Domain.Tests.FamilyCentres;

public class KnownTests
{
    static readonly Answer[] answers = [Answer.Unknown, Answer.Of(true), Answer.Of(false), Answer.Of(0m), Answer.Of(12.5m, Certainty.Estimated), Answer.Of("Text"), Answer.Of(new DateOnly(2026, 1, 1))];

    [Fact]
    public void The_unknown_never_becomes_a_number_or_a_no_whatever_is_done_with_it()
    {
        Prop.ForAll(Gen.Choose(-1000, 1000).ToArbitrary(), n =>
        {
            var (unknown, known) = (Known<decimal>.Unknown, Known<decimal>.Of(n));
            return !unknown.Map(x => x + n).IsKnown && unknown.Map(x => x + n).OrNull is null && unknown.OrNull + n is null && known.Map(x => x + 1).OrNull == n + 1
                && unknown.Match(_ => false, () => true) && known.Match(x => x == n, () => false) && unknown != Known<decimal>.Of(0) && default(Known<bool>) != Known<bool>.Of(false);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(100));
        (Known<bool>.Unknown.ToString(), Known<bool>.Unknown.OrNull).ShouldBe(("okänt", null));
    }

    [Fact]
    public void An_unknown_answer_holds_nothing_and_says_so()
    {
        (Answer.Unknown.YesNo, Answer.Unknown.Number, Answer.Unknown.Text, Answer.Unknown.Day).ShouldBe((null, null, null, null));
        (Answer.Unknown.AsYesNo.IsKnown, Answer.Unknown.AsNumber.IsKnown, Answer.Unknown.Words).ShouldBe((false, false, "Okänt"));
        Should.Throw<ArgumentException>(() => new Answer(Certainty.Unknown, number: 0));
        Should.Throw<ArgumentException>(() => new Answer(Certainty.Unknown, yesNo: false));
        Should.Throw<ArgumentException>(() => new Answer(Certainty.Stated));
        Should.Throw<ArgumentException>(() => new Answer(Certainty.Stated, yesNo: true, number: 1));
        Answer.Of(false).AsYesNo.OrNull.ShouldBe(false);
        Answer.Of(12.5m, Certainty.Estimated).Words.ShouldBe("ca 12,5");
        foreach (var certainty in Enum.GetValues<Certainty>()) certainty.Word().ShouldNotBeNullOrWhiteSpace();
    }

    [Fact]
    public void An_answer_comes_back_from_storage_as_it_was()
    {
        foreach (var answer in answers) JsonSerializer.Deserialize<Answer>(JsonSerializer.Serialize(answer)).ShouldBe(answer);
        JsonSerializer.Deserialize<CriterionCatalogue>(JsonSerializer.Serialize(Catalogue)).ShouldBe(Catalogue);
        JsonSerializer.Deserialize<CentreContent>(JsonSerializer.Serialize(Content())).ShouldBe(Content());
    }

    [Fact]
    public void One_failure_decides_and_one_unknown_leaves_it_open()
    {
        var truths = Enum.GetValues<Truth>();
        Prop.ForAll(Gen.ListOf(Gen.Elements(truths)).ToArbitrary(), list =>
            Truths.All(list) == (list.Contains(Truth.Fails) ? Truth.Fails : list.Contains(Truth.Unknown) ? Truth.Unknown : Truth.Holds)
            && Truths.Any(list) == (list.Contains(Truth.Holds) ? Truth.Holds : list.Contains(Truth.Unknown) ? Truth.Unknown : Truth.Fails)).Check(Config.QuickThrowOnFailure.WithMaxTest(300));
        Truths.Of(Known<bool>.Unknown).ShouldBe(Truth.Unknown);
        foreach (var truth in truths) truth.Word().ShouldNotBeNullOrWhiteSpace();
    }
}
