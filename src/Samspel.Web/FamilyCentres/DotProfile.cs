using Samspel.Domain.EqualOffer;

namespace Samspel.Web.FamilyCentres;

/// <summary>A dot of a profile: where on the line it stands, 0 to 1, whose it is, and what it says in words.</summary>
public sealed record ProfileDot(double At, string Name, string Words);

/// <summary>
/// A criterion drawn as a line with a dot for each centre and a mark for the county's median (prickprofil). Centres whose answer nobody knows have
/// no dot: they are told beside the line.
/// </summary>
public sealed record DotProfile(IReadOnlyList<ProfileDot> Dots, double? Median, string Low, string High)
{
    /// <summary>The line goes from nothing to the highest known value. Null where there is no number to draw.</summary>
    public static DotProfile? Of(CriterionEquity equity)
    {
        if (equity is not { Median: { } median, Best: { } best }) return null;
        double At(decimal number) => best == 0 ? 0 : (double)(number / best);
        return new([.. equity.Centres.Where(c => c.Answer.Number is not null).Select(c => new ProfileDot(At(c.Answer.Number!.Value), c.Centre.Name, c.Answer.Words))],
            At(median), "0", CentreWords.Number(best));
    }
}
