using System.Globalization;
using System.Text.Json;

namespace Samspel.Bench;

/// <summary>Everything one run has measured.</summary>
sealed record Report(string Database, int Children, int Users, int Seconds, int Cores, string LoadAverage, double? ColdStartSeconds, Weight Weight, double? FirstComparison, double? MedianComparison, IReadOnlyList<Result> Results, IReadOnlyDictionary<string, IReadOnlyList<string>> Sql)
{
    static readonly CultureInfo Swedish = CultureInfo.GetCultureInfo("sv-SE");

    public void Print(Action<string> say)
    {
        void Line(FormattableString text) => say(text.ToString(Swedish));
        Line($"{Database}, {Children:N0} barn, {Users} användare, {Seconds} s per sida, {Cores} kärnor, belastning före mätningen: {LoadAverage}");
        say("");
        Line($"{"sida",-22}{"anrop/s",10}{"p50 ms",9}{"p95 ms",9}{"p99 ms",9}{"server p95",12}{"fel",6}{"av naken",10}");
        foreach (var r in Results) Line($"{r.Page,-22}{r.PerSecond,10:N0}{r.P50,9:N1}{r.P95,9:N1}{r.P99,9:N1}{(r.Server is { } s ? s.P95.ToString("N1", Swedish) : "–"),12}{r.Errors,6}{(r.OfBare is { } of ? of.ToString("N2", Swedish) : "–"),10}");
        say("");
        if (Results.Select(r => r.Server).OfType<ServerSide>().LastOrDefault() is { } last)
            Line($"Minne efter mätningen: {Mega(last.WorkingSet):N0} MB (högst {Mega(last.PeakWorkingSet):N0}), varav hanterat {Mega(last.Heap):N0} MB");
        say(ColdStartSeconds is { } cold ? $"Första sidan efter kallstart: {cold.ToString("N2", Swedish)} s" : "Första sidan efter kallstart: kom inte inom två minuter");
        if (MedianComparison is { } median) Line($"Jämförelse av två hela versioner: {median:N0} ms (första gången {FirstComparison:N0})");
        Line($"Komprimerat: första besöket {Kilo(Weight.FirstVisit):N1} kB, senare arbetslistan {Kilo(Weight.LaterWorklist):N1} kB, SIP-sidan {Kilo(Weight.LaterSip):N1} kB");
        foreach (var (file, bytes) in Weight.Files) Line($"  {Kilo(bytes),7:N1} kB  {file}");
        foreach (var (page, statements) in Sql)
        {
            say("");
            Line($"{page}: {statements.Count} SQL-satser");
            foreach (var (text, count) in statements.GroupBy(s => s).Select(g => (g.Key, g.Count()))) Line($"  {count} × {text}");
        }
    }

    public Task Write(string file) => File.WriteAllTextAsync(file, JsonSerializer.Serialize(this, new JsonSerializerOptions(JsonSerializerDefaults.Web) { WriteIndented = true }));

    static double Mega(long bytes) => bytes / 1048576.0;
    static double Kilo(long bytes) => bytes / 1000.0;
}
