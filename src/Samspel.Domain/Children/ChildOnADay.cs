namespace Samspel.Domain.Children;

/// <summary>What is true of a child on a day: age, target groups, who decides.</summary>
public static class ChildOnADay
{
    extension(Child child)
    {
        public int AgeOn(DateOnly day) => Ages.AgeOn(child.BirthDate, day);
        public AgeClass AgeClassOn(DateOnly day) => Ages.ClassOn(child.BirthDate, day);
        public TargetGroups TargetGroupsOn(DateOnly day, Circumstances known) => Ages.GroupsOn(child.BirthDate, day, known);
        public DateOnly EighteenthBirthday => Ages.EighteenthBirthday(child.BirthDate);

        /// <summary>From the 18th birthday the young person decides alone about consent and secrecy (3.8).</summary>
        public bool DecidesAlone(DateOnly day) => Ages.IsOfAge(child.BirthDate, day);

        /// <summary>Those who decide for the child that day; nobody from the 18th birthday.</summary>
        public IReadOnlyList<Decider> DecidersOn(DateOnly day) =>
            child.DecidesAlone(day) ? [] : [.. child.Deciders.Where(d => d.DecidesOn(day))];

        public WhoDecides WhoDecidesOn(DateOnly day) => new(day, child.BirthDate, child.DecidersOn(day));
    }
}
