using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Samspel.Domain;
using Samspel.Domain.Parties;

namespace Samspel.Web.Platform.Data;

/// <summary>The county of Dalarna as it stands in a new database: 16 parties, their compartments and kinds of units.</summary>
static class County
{
    const string Marker = "county";

    sealed record PartyLine(string Code, string Name, string Place, bool IsRegion);
    sealed record UnitLine(string Key, string Party, UnitKind Kind, string Name, string? Municipality, Participation Participation);
    sealed record CountyFile(IReadOnlyList<PartyLine> Parties, IReadOnlyList<UnitLine> Units);

    static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new System.Text.Json.Serialization.JsonStringEnumConverter() } };

    /// <summary>The id of a seeded unit, the same in every installation.</summary>
    public static UnitId UnitOf(string key) => new(Db.NamedGuid($"unit:{key}"));

    public static async Task Seed(IServiceProvider services, Action<string>? say)
    {
        await using var scope = services.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<SamspelContext>();
        var clock = scope.ServiceProvider.GetRequiredService<Clock>();
        await Agreements.Digest.Seed(scope.ServiceProvider, say);
        if (!await context.Set<Marker>().AnyAsync(m => m.Name == Marker)) await SeedParties(context, clock, say);
        await Agreements.Life.AgreementStart.Seed(scope.ServiceProvider, say);
        await Bodies.BodyStart.Seed(scope.ServiceProvider, say);
        await FamilyCentres.InventoryStart.Seed(scope.ServiceProvider, say);
    }

    static async Task SeedParties(SamspelContext context, Clock clock, Action<string>? say)
    {
        say?.Invoke("Lägger upp Dalarnas 16 parter och deras enheter…");
        var county = Read();
        context.Set<Party>().AddRange(county.Parties.Select(p => new Party(p.Code, p.Name, p.IsRegion)));
        var parties = county.Parties.ToDictionary(p => p.Code);
        var compartments = new Dictionary<string, Compartment>();
        foreach (var line in county.Units)
        {
            var compartment = CompartmentOf(line, parties[line.Party].Name);
            if (compartments.TryAdd(compartment.Name, compartment)) context.Set<Compartment>().Add(compartment);
            var unit = Unit.Open(UnitOf(line.Key), line.Party, compartment.Id, new UnitContent(line.Name, line.Kind, line.Municipality, null, null, null, line.Participation));
            unit.FactsKept();
            context.Set<Unit>().Add(unit);
        }
        context.Set<Marker>().Add(new Marker { Name = Marker, At = clock.Now });
        await context.SaveChangesAsync();
    }

    static Compartment CompartmentOf(UnitLine line, string party) => Compartments.For(line.Kind, line.Party, party, line.Name);

    static CountyFile Read()
    {
        using var stream = typeof(County).Assembly.GetManifestResourceStream("Samspel.Web.Parties.county-dalarna.json")!;
        return JsonSerializer.Deserialize<CountyFile>(stream, Json)!;
    }
}
