namespace Samspel.Domain.LocalAgreements;

/// <summary>A statutory area and since when it has no agreement in force.</summary>
public sealed record MissingArea(AgreementArea Area, DateOnly Since);

public sealed record AreaLeftWithout(AgreementArea Area) : Fact { public override string Sentence => $"Lokal överenskommelse saknas för {Area.Word().ToLowerInvariant()}."; }
public sealed record AreaCovered(AgreementArea Area) : Fact { public override string Sentence => $"Lokal överenskommelse gäller för {Area.Word().ToLowerInvariant()}."; }

/// <summary>
/// A municipality's statutory areas (kommunens täckning, 7.1): remembers which have no local agreement in force and since when,
/// so that the missing is somebody's duty. Updated when an agreement changes and each night.
/// </summary>
public sealed class MunicipalCoverage : Aggregate
{
    MunicipalCoverage() { }

    /// <summary>Municipality code, "2080".</summary>
    public string Code { get; private set; } = "";

    /// <summary>The municipality's coordination, which carries the duty.</summary>
    public UnitId Coordination { get; private set; }
    public IReadOnlyList<MissingArea> Missing { get; private set; } = [];

    /// <param name="since">The day the county agreement began to ask for local ones, or the municipality began here.</param>
    public static MunicipalCoverage Watch(string code, UnitId coordination, DateOnly since) =>
        new() { Code = code, Coordination = coordination, Missing = [.. AgreementAreas.Required.Select(a => new MissingArea(a, since))] };

    public void Update(IEnumerable<LocalAgreementSummary> agreements, DateOnly today)
    {
        var missing = Coverage.Missing(Code, agreements, today);
        foreach (var lost in missing.Where(area => Missing.All(m => m.Area != area))) Record(new AreaLeftWithout(lost));
        foreach (var gained in Missing.Where(m => !missing.Contains(m.Area))) Record(new AreaCovered(gained.Area));
        Missing = [.. missing.Select(area => Missing.FirstOrDefault(m => m.Area == area) ?? new MissingArea(area, today))];
    }

    public override IEnumerable<Duty> Duties(DateOnly today) => Missing.Select(m =>
        new Duty($"ta-fram:{m.Area}", DutyKind.MakeLocalAgreement, Coordination, m.Since, m.Since.AddMonths(LocalClocks.Default.CoverMonths), new Citation("7.1", AgreementAreas.Statutory.Law)));
}
