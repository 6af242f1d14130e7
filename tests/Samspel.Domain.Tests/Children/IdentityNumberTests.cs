using FsCheck;
using FsCheck.Fluent;
using Samspel.Domain.Children;

namespace Samspel.Domain.Tests.Children;

public class IdentityNumberTests
{
    static readonly DateOnly today = new(2026, 3, 14);

    static Gen<string> AnyOfficial => Gen.Elements<string>(OfficialNumbers.All);

    [Fact]
    public void Every_official_test_number_is_read_in_all_its_written_forms()
    {
        // A quarter of a million readings: only what fails is put into words.
        List<string> wrong = [];
        foreach (var digits in OfficialNumbers.All)
            foreach (var form in FormsOf(digits))
                if (!IdentityNumber.TryParse(form, today, out var number, out var problem) || number.Digits != digits) wrong.Add($"{form}: {problem ?? number?.Digits}");
        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void The_two_kinds_are_told_apart()
    {
        OfficialNumbers.Personal.ShouldAllBe(digits => Read(digits).Kind == IdentityKind.Personal);
        OfficialNumbers.Coordination.ShouldAllBe(digits => Read(digits).Kind == IdentityKind.Coordination);
    }

    [Fact]
    public void A_number_round_trips_through_its_written_form_and_the_store()
    {
        Prop.ForAll(AnyOfficial.ToArbitrary(), digits =>
        {
            var number = Read(digits);
            return Read(number.Formatted) == number && IdentityNumber.FromStored(number.Digits) == number;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_change_of_any_one_digit_is_refused()
    {
        // Every place and every other digit, in numbers from all through the list.
        List<string> taken = [];
        foreach (var digits in OfficialNumbers.All.Where((_, i) => i % 997 == 0))
            for (var at = 2; at < 12; at++)
                for (var step = 1; step < 10; step++)
                {
                    var changed = digits.ToCharArray();
                    changed[at] = (char)('0' + ((changed[at] - '0' + step) % 10));
                    if (IdentityNumber.TryParse(new string(changed), today, out _)) taken.Add(new string(changed));
                }
        taken.ShouldBeEmpty();
    }

    [Fact]
    public void Random_text_is_answered_and_never_throws()
    {
        Prop.ForAll<string?>(text => IdentityNumber.TryParse(text, today, out var number) == number is not null).QuickCheckThrowOnFailure();
        var numberlike = Gen.ArrayOf(Gen.Elements<char>("0123456789-+ T")).Select(c => new string(c)).ToArbitrary();
        Prop.ForAll(numberlike, text => IdentityNumber.TryParse(text, today, out var number) == number is not null).Check(Config.QuickThrowOnFailure.WithMaxTest(300));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("20190101")]
    [InlineData("2019-0101-2391")]
    [InlineData("20190101--2391")]
    [InlineData("2019010123910")]
    [InlineData("201901-012391")]
    [InlineData("20190101-T391")]
    [InlineData("190101-T39")]
    [InlineData("２０１９０１０１２３９１")]
    public void What_is_not_a_number_is_asked_for_again(string? text)
    {
        IdentityNumber.TryParse(text, today, out _, out var problem).ShouldBeFalse();
        problem.ShouldContain("10 eller 12 siffror");
    }

    [Theory]
    [InlineData("20190230-2392")]
    [InlineData("20191301-2392")]
    [InlineData("20190100-2392")]
    [InlineData("20191360-2392")]
    [InlineData("20190192-2392")]
    [InlineData("20190229-2392")]
    [InlineData("20190101-0002")]
    public void The_date_must_be_a_real_one(string text)
    {
        IdentityNumber.TryParse(text, today, out _, out var problem).ShouldBeFalse();
        problem.ShouldContain("datum");
    }

    [Fact]
    public void A_child_that_is_not_born_yet_has_no_number()
    {
        IdentityNumber.TryParse("201901012391", new DateOnly(2018, 12, 31), out _, out var problem).ShouldBeFalse();
        problem.ShouldContain("inte har inträffat");
        IdentityNumber.TryParse("201901012391", new DateOnly(2019, 1, 1), out _).ShouldBeTrue();
    }

    [Fact]
    public void Plus_belongs_to_the_year_a_person_turns_a_hundred_and_later()
    {
        IdentityNumber.TryParse("20190101+2391", today, out _, out var problem).ShouldBeFalse();
        problem.ShouldContain("fyller 100");
        var oldest = OfficialNumbers.Personal[0];
        IdentityNumber.TryParse($"{oldest[2..8]}+{oldest[8..]}", today, out var number).ShouldBeTrue();
        number.Digits.ShouldBe(oldest);
    }

    [Fact]
    public void A_number_written_out_is_masked()
    {
        var number = Read("201901012391");
        number.ToString().ShouldBe("20190101-••••");
        $"{number}".ShouldNotContain("2391");
        ChildIdentity.Of(number).ToString().ShouldBe("20190101-••••");
        new { number }.ToString()!.ShouldNotContain("2391");
        number.Formatted.ShouldBe("20190101-2391");
        number.BirthDate.ShouldBe(new DateOnly(2019, 1, 1));
        number.LegalSexDigit.ShouldBe(LegalSex.Male);
    }

    [Fact]
    public void A_coordination_number_on_an_incomplete_date_states_no_birth_date()
    {
        var number = Read("200800662397");
        number.Kind.ShouldBe(IdentityKind.Coordination);
        number.BirthDate.ShouldBeNull();
        number.Masked.ShouldBe("20080066-••••");
    }

    [Fact]
    public void A_coordination_number_states_the_day_of_birth_without_the_sixty()
    {
        var digits = OfficialNumbers.Coordination.First(d => d[4..6] != "00" && d[6..8] == "61");
        Read(digits).BirthDate.ShouldBe(DateOnly.ParseExact(digits[..6] + "01", "yyyyMMdd"));
    }

    [Fact]
    public void A_damaged_stored_number_is_never_taken_for_a_child()
    {
        Should.Throw<FormatException>(() => IdentityNumber.FromStored("201901012392"));
        Should.Throw<FormatException>(() => IdentityNumber.FromStored("19010123910"));
    }

    static IdentityNumber Read(string text)
    {
        IdentityNumber.TryParse(text, today, out var number, out var problem).ShouldBeTrue(problem);
        return number!;
    }

    static IEnumerable<string> FormsOf(string digits)
    {
        yield return digits;
        yield return $"{digits[..8]}-{digits[8..]}";
        yield return $"{digits[..8]} {digits[8..]}";
        yield return $"  {digits[..4]} {digits[4..6]} {digits[6..8]}–{digits[8..]} ";
        var hundred = today.Year - int.Parse(digits[..4]) >= 100;
        yield return $"{digits[2..8]}{(hundred ? '+' : '-')}{digits[8..]}";
        if (hundred)
        {
            yield return $"{digits[..8]}+{digits[8..]}";
        }
        else
        {
            yield return digits[2..];
            yield return $"{digits[2..8]} {digits[8..]}";
        }
    }
}
