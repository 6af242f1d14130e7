namespace Samspel.Domain.Children;

/// <summary>Age classes of the follow-up (åldersklass). Computed from the birth date, never typed.</summary>
public enum AgeClass { ZeroToFive, SixToTwelve, ThirteenToSeventeen, EighteenToTwenty, TwentyOneToTwentyFour, Older }

/// <summary>The agreement's target groups (målgrupper, 1.3). Computed from dates and known circumstances, never typed.</summary>
[Flags]
public enum TargetGroups
{
    None = 0,
    /// <summary>Alla barn till och med 17 år.</summary>
    AllChildren = 1,
    /// <summary>Placerade barn och unga till och med 20 år.</summary>
    Placed = 2,
    /// <summary>Barn och unga med psykisk funktionsnedsättning till och med 17 år.</summary>
    PsychiatricDisability = 4,
    /// <summary>Ungdomsmottagningens och ungdomshälsans målgrupp till och med 24 år.</summary>
    YouthClinic = 8,
    /// <summary>Elevhälsans målgrupp: pupils, with no age of its own.</summary>
    SchoolHealth = 16,
}

/// <summary>What is known about a child on a day that decides the target groups.</summary>
public sealed record Circumstances(bool Placed = false, bool PsychiatricDisability = false, bool AtYouthClinic = false, bool Pupil = false)
{
    public static readonly Circumstances NoneKnown = new();
}

/// <summary>Everything that follows from a birth date.</summary>
public static class Ages
{
    public const int OfAge = 18;

    /// <summary>The widest target group of the agreement ends here (unga vuxna, 1.7).</summary>
    public const int Oldest = 24;

    /// <summary>
    /// The birthday in a year. A person born on 29 February has it on 28 February in other years, the earlier of the two
    /// possible days: so the guardians' right to decide never lasts a day longer than the law gives them.
    /// </summary>
    public static DateOnly Birthday(DateOnly birth, int age) => birth.AddYears(age);

    /// <summary>The first day the young person decides alone (3.8).</summary>
    public static DateOnly EighteenthBirthday(DateOnly birth) => Birthday(birth, OfAge);

    /// <summary>Age in whole years on a day; negative before birth.</summary>
    public static int AgeOn(DateOnly birth, DateOnly day)
    {
        var years = day.Year - birth.Year;
        return day < Birthday(birth, years) ? years - 1 : years;
    }

    public static bool IsOfAge(DateOnly birth, DateOnly day) => day >= EighteenthBirthday(birth);

    public static AgeClass ClassOn(DateOnly birth, DateOnly day) => AgeOn(birth, day) switch
    {
        <= 5 => AgeClass.ZeroToFive,
        <= 12 => AgeClass.SixToTwelve,
        <= 17 => AgeClass.ThirteenToSeventeen,
        <= 20 => AgeClass.EighteenToTwenty,
        <= Oldest => AgeClass.TwentyOneToTwentyFour,
        _ => AgeClass.Older,
    };

    public static TargetGroups GroupsOn(DateOnly birth, DateOnly day, Circumstances known)
    {
        var age = AgeOn(birth, day);
        if (age < 0) return TargetGroups.None;
        return When(age < OfAge, TargetGroups.AllChildren)
            | When(known.Placed && age <= 20, TargetGroups.Placed)
            | When(known.PsychiatricDisability && age < OfAge, TargetGroups.PsychiatricDisability)
            | When(known.AtYouthClinic && age <= Oldest, TargetGroups.YouthClinic)
            | When(known.Pupil, TargetGroups.SchoolHealth);

        static TargetGroups When(bool holds, TargetGroups group) => holds ? group : TargetGroups.None;
    }

    public static string Word(this AgeClass ageClass) => ageClass switch
    {
        AgeClass.ZeroToFive => "0–5 år",
        AgeClass.SixToTwelve => "6–12 år",
        AgeClass.ThirteenToSeventeen => "13–17 år",
        AgeClass.EighteenToTwenty => "18–20 år",
        AgeClass.TwentyOneToTwentyFour => "21–24 år",
        _ => "25 år och äldre",
    };
}
