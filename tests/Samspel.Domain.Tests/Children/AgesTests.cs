using FsCheck;
using FsCheck.Fluent;
using Samspel.Domain.Children;

namespace Samspel.Domain.Tests.Children;

public class AgesTests
{
    static readonly DateOnly birth = new(2012, 3, 14);

    static Gen<DateOnly> Births => Gen.Choose(0, 45_000).Select(n => new DateOnly(1920, 1, 1).AddDays(n));

    static Gen<DateOnly> LeapDays => Gen.Elements<int>(Enumerable.Range(0, 26).Select(n => 1920 + (4 * n))).Select(y => new DateOnly(y, 2, 29));

    static Arbitrary<(DateOnly Birth, DateOnly Day)> BirthsAndDays =>
        (from born in Gen.OneOf(Births, LeapDays) from after in Gen.Choose(0, 36_000) select (born, born.AddDays(after))).ToArbitrary();

    [Theory]
    [InlineData("2012-03-13", -1)]
    [InlineData("2012-03-14", 0)]
    [InlineData("2025-03-13", 12)]
    [InlineData("2025-03-14", 13)]
    [InlineData("2030-03-13", 17)]
    [InlineData("2030-03-14", 18)]
    public void A_year_is_added_on_the_birthday(string day, int age) => Ages.AgeOn(birth, DateOnly.Parse(day)).ShouldBe(age);

    [Fact]
    public void A_person_born_on_the_leap_day_is_of_age_on_the_last_of_february()
    {
        var leap = new DateOnly(2008, 2, 29);
        Ages.EighteenthBirthday(leap).ShouldBe(new DateOnly(2026, 2, 28));
        Ages.IsOfAge(leap, new DateOnly(2026, 2, 27)).ShouldBeFalse();
        Ages.IsOfAge(leap, new DateOnly(2026, 2, 28)).ShouldBeTrue();
        Ages.AgeOn(leap, new DateOnly(2012, 2, 28)).ShouldBe(3);
        Ages.AgeOn(leap, new DateOnly(2012, 2, 29)).ShouldBe(4);
    }

    [Fact]
    public void Age_and_birthday_agree_every_day()
    {
        Prop.ForAll(BirthsAndDays, x =>
        {
            var age = Ages.AgeOn(x.Birth, x.Day);
            return age >= 0 && Ages.Birthday(x.Birth, age) <= x.Day && x.Day < Ages.Birthday(x.Birth, age + 1);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(400));
    }

    [Fact]
    public void Nobody_grows_younger()
    {
        Prop.ForAll(BirthsAndDays, x => Ages.AgeOn(x.Birth, x.Day.AddDays(1)) - Ages.AgeOn(x.Birth, x.Day) is 0 or 1)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(400));
    }

    [Theory]
    [InlineData(0, AgeClass.ZeroToFive)]
    [InlineData(5, AgeClass.ZeroToFive)]
    [InlineData(6, AgeClass.SixToTwelve)]
    [InlineData(12, AgeClass.SixToTwelve)]
    [InlineData(13, AgeClass.ThirteenToSeventeen)]
    [InlineData(17, AgeClass.ThirteenToSeventeen)]
    [InlineData(18, AgeClass.EighteenToTwenty)]
    [InlineData(20, AgeClass.EighteenToTwenty)]
    [InlineData(21, AgeClass.TwentyOneToTwentyFour)]
    [InlineData(24, AgeClass.TwentyOneToTwentyFour)]
    [InlineData(25, AgeClass.Older)]
    public void The_age_class_follows_the_birthdays(int age, AgeClass expected)
    {
        Ages.ClassOn(birth, birth.AddYears(age)).ShouldBe(expected);
        Ages.ClassOn(birth, birth.AddYears(age + 1).AddDays(-1)).ShouldBe(expected);
    }

    [Theory]
    [InlineData(17, TargetGroups.AllChildren | TargetGroups.Placed | TargetGroups.PsychiatricDisability | TargetGroups.YouthClinic | TargetGroups.SchoolHealth)]
    [InlineData(18, TargetGroups.Placed | TargetGroups.YouthClinic | TargetGroups.SchoolHealth)]
    [InlineData(20, TargetGroups.Placed | TargetGroups.YouthClinic | TargetGroups.SchoolHealth)]
    [InlineData(21, TargetGroups.YouthClinic | TargetGroups.SchoolHealth)]
    [InlineData(24, TargetGroups.YouthClinic | TargetGroups.SchoolHealth)]
    [InlineData(25, TargetGroups.SchoolHealth)]
    public void Each_target_group_ends_at_its_own_birthday(int age, TargetGroups expected)
    {
        var everything = new Circumstances(Placed: true, PsychiatricDisability: true, AtYouthClinic: true, Pupil: true);
        Ages.GroupsOn(birth, birth.AddYears(age), everything).ShouldBe(expected);
        Ages.GroupsOn(birth, birth.AddYears(age + 1).AddDays(-1), everything).ShouldBe(expected);
    }

    [Fact]
    public void Without_known_circumstances_only_children_are_in_a_target_group()
    {
        Ages.GroupsOn(birth, birth.AddYears(18).AddDays(-1), Circumstances.NoneKnown).ShouldBe(TargetGroups.AllChildren);
        Ages.GroupsOn(birth, birth.AddYears(18), Circumstances.NoneKnown).ShouldBe(TargetGroups.None);
        Ages.GroupsOn(birth, birth.AddDays(-1), Circumstances.NoneKnown).ShouldBe(TargetGroups.None);
    }
}
