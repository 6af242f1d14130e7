using System.Diagnostics;
using Samspel.Domain.Agreements;
using Samspel.Domain.Agreements.Comparing;

namespace Samspel.Bench;

/// <summary>How long it takes to compare two versions of the whole agreement, the second with a word changed wherever it stands.</summary>
static class Comparing
{
    const int Times = 20;

    /// <returns>Milliseconds of the first comparison and of the middle one; null when the text is not there.</returns>
    public static (double First, double Median)? Measure()
    {
        var file = Path.Combine(Place.Root, "tests", "Samspel.Domain.Tests", "Data", "overenskommelse.txt");
        if (!File.Exists(file)) return null;
        var text = File.ReadAllText(file);
        var (before, after) = (Document(text), Document(text.Replace("samtycke", "medgivande", StringComparison.Ordinal)));
        var took = Enumerable.Range(0, Times).Select(_ =>
        {
            var began = Stopwatch.GetTimestamp();
            AgreementComparison.Between(before, after);
            return Stopwatch.GetElapsedTime(began).TotalMilliseconds;
        }).ToList();
        return (took[0], new Sample(took).At(0.5));
    }

    static AgreementDocument Document(string text) => AgreementImporter.Import(text).Document ?? throw new InvalidOperationException("The agreement's text could not be read.");
}
