using System.Globalization;

namespace Samspel.Bench;

/// <summary>What is built and how hard it is pressed.</summary>
sealed record BenchOptions(int Children, bool Postgres, int Seconds, int Warmup, int Users, string? Json, bool Sql, int Placements, int Reports, string? Only)
{
    public const string Help = """
        ./samspel bench [val]
          --children N          antal påhittade barn i länet (5000)
          --placements N        antal placeringar med checklistor, utöver barnen (6000)
          --reports N           antal orosanmälningar (20000)
          --only DEL            mät bara en del: placeringar eller oro
          --database SORT       sqlite eller postgres (sqlite)
          --seconds S           hur länge varje sida mäts (20)
          --warmup S            hur länge varje sida körs varm före mätningen (20)
          --users N             samtidiga användare, var och en väntar på sitt svar (20)
          --json FIL            skriv resultatet som JSON också
          --sql                 visa vilka SQL-satser arbetslistan och SIP-sidan ställer
        """;

    /// <returns>Null when help was asked for.</returns>
    /// <exception cref="ArgumentException">An option that is not understood.</exception>
    public static BenchOptions? Read(string[] args)
    {
        var options = new BenchOptions(5000, false, 20, 20, 20, null, false, 6000, 20000, null);
        var words = new Queue<string>(args.SelectMany(a => a.StartsWith("--", StringComparison.Ordinal) ? a.Split('=', 2) : [a]));
        while (words.TryDequeue(out var word))
        {
            string Value() => words.TryDequeue(out var value) ? value : throw new ArgumentException($"Ange ett värde efter {word}.");
            int Number(int least) => int.TryParse(Value(), NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n >= least ? n : throw new ArgumentException($"{word} ska vara ett heltal, minst {least}.");
            switch (word)
            {
                case "--children": options = options with { Children = Number(50) }; break;
                case "--placements": options = options with { Placements = Number(0) }; break;
                case "--reports": options = options with { Reports = Number(0) }; break;
                case "--only": options = options with { Only = Value() is ("placeringar" or "oro") and var part ? part : throw new ArgumentException("Efter --only kan placeringar eller oro stå.") }; break;
                case "--database": options = options with { Postgres = Value() switch { "postgres" => true, "sqlite" => false, var other => throw new ArgumentException($"Okänd databas: {other}. Välj sqlite eller postgres.") } }; break;
                case "--seconds": options = options with { Seconds = Number(1) }; break;
                case "--warmup": options = options with { Warmup = Number(0) }; break;
                case "--users": options = options with { Users = Number(1) }; break;
                case "--json": options = options with { Json = Value() }; break;
                case "--sql": options = options with { Sql = true }; break;
                case "--help" or "-h": return null;
                default: throw new ArgumentException($"Okänt val: {word}. Se ./samspel bench --help.");
            }
        }
        return options;
    }
}
