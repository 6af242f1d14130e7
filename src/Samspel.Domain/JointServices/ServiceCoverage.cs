using Samspel.Domain.FamilyCentres;
using Samspel.Domain.Parties;

namespace Samspel.Domain.JointServices;

/// <summary>A municipality and a kind of joint service on a day (täckning): whether there is one, and what is missing or unknown in it.</summary>
/// <param name="Service">The one that counts; null when none is entered.</param>
public sealed record ServiceCoverageCell(string MunicipalityCode, JointServiceKind Kind, Truth IsThere, LocalService? Service, int Missing, int Unknown);

/// <summary>Municipalities by joint services (täckning, 3.2.3): where each is, and where the agreement wants one in every municipality, where it is not. Not entered is unknown, not no.</summary>
public static class ServiceCoverage
{
    public static IReadOnlyList<ServiceCoverageCell> Of(IReadOnlyList<string> municipalities, IReadOnlyList<LocalService> services, DateOnly day) =>
        [.. from sheet in ServiceSheets.All from code in municipalities select Cell(code, sheet.Kind, [.. services.Where(s => s.Kind == sheet.Kind && s.IsFor(code))], day)];

    static ServiceCoverageCell Cell(string code, JointServiceKind kind, IReadOnlyList<LocalService> services, DateOnly day)
    {
        if (services.Count == 0) return new(code, kind, Truth.Unknown, null, 0, 0);
        var service = services.FirstOrDefault(s => s.IsThereOn(day) == Truth.Holds) ?? services.FirstOrDefault(s => s.IsThereOn(day) == Truth.Unknown) ?? services[0];
        var there = service.IsThereOn(day);
        var results = there == Truth.Holds ? service.RequirementsOn(day) : [];
        return new(code, kind, there, service, results.Count(r => r.Truth == Truth.Fails), results.Count(r => r.Truth == Truth.Unknown));
    }
}
