using Microsoft.EntityFrameworkCore;
using Samspel.Domain;
using Samspel.Domain.EqualOffer;
using Samspel.Domain.FamilyCentres;
using Samspel.Domain.Inventories;
using Samspel.Domain.LocalAgreements;
using Samspel.Domain.Parties;
using Samspel.Web.FamilyCentres;
using Samspel.Web.Inventories;
using Samspel.Web.Platform.Access;

namespace Samspel.Web.Platform.Data;

/// <summary>A centre with the viewer as one of the parties, and the questions that are asked now.</summary>
public sealed record CentreView(FamilyCentre Centre, PartyActor? By, CriterionCatalogue Catalogue);

/// <summary>A centre as lists and comparisons need it: no history.</summary>
public sealed record CentreLine(FamilyCentreId Id, string Name, string MunicipalityCode, DeclaredType Declared, CentreNow Now)
{
    public Answer AnswerTo(string key) => Now.Answers.GetValueOrDefault(key) ?? Answer.Unknown;
    public DefinitionResult Judge(CentreDefinition definition) => definition.Judge(Declared, AnswerTo);
    public CentrePicture Picture => new(Id, Name, MunicipalityCode, Now.Answers);
}

/// <summary>Somebody, or a unit, that can answer for a centre.</summary>
public sealed record CoordinatorChoice(UnitId Unit, string UnitName, PersonId? Person, string? Name);

/// <summary>
/// The register of family centres: open to everybody signed in, since nothing in it is about a person. Who may edit which is said by the record
/// itself. A county has some forty; the lists read them whole, in one statement.
/// </summary>
public sealed partial class Db
{
    /// <summary>More than any county has.</summary>
    const int MostCentres = 500;

    /// <summary>All centres that are open today, by municipality and name.</summary>
    public async Task<IReadOnlyList<CentreLine>> CentreLines(Viewer _, string? municipality = null)
    {
        await Begin();
        var today = clock.Today;
        return await context.Set<FamilyCentre>().AsNoTracking().Where(c => (c.LastDay == null || c.LastDay >= today) && (municipality == null || c.MunicipalityCode == municipality))
            .OrderBy(c => c.MunicipalityCode).ThenBy(c => c.Name).Take(MostCentres)
            .Select(c => new CentreLine(c.Id, c.Name, c.MunicipalityCode, c.Declared, EF.Property<CentreNow>(c, CentreColumns.Now))).ToListAsync();
    }

    /// <summary>All centres with all their values, closed ones too: for what is told of other years than this.</summary>
    public async Task<IReadOnlyList<FamilyCentre>> CentresWithHistory(Viewer _) => await context.Set<FamilyCentre>().AsNoTracking().OrderBy(c => c.MunicipalityCode).ThenBy(c => c.Name).Take(MostCentres).ToListAsync();

    public async Task<IReadOnlyList<InventoryRound>> InventoryRounds(Viewer _) => await context.Set<InventoryRound>().AsNoTracking().OrderByDescending(r => r.Day).Take(100).ToListAsync();

    public async Task<CentreView?> Centre(Viewer viewer, FamilyCentreId id)
    {
        var by = await ByOf(viewer);
        return await context.Set<FamilyCentre>().SingleOrDefaultAsync(c => c.Id == id) is { } centre ? new CentreView(centre, by, await Catalogue()) : null;
    }

    /// <summary>The questions in their latest version: one that is only being prepared is not used yet.</summary>
    public async Task<CriterionCatalogue> Catalogue()
        => (await context.Set<InventoryRound>().AsNoTracking().Where(r => r.State == RoundState.Open || r.State == RoundState.Locked)
            .OrderByDescending(r => EF.Property<int>(r, RoundColumns.CatalogueVersion)).ThenByDescending(r => r.Day).Select(r => r.Content).FirstOrDefaultAsync())?.Catalogue ?? CriterionCatalogues.Autumn2019;

    /// <summary>Units in the municipality, and those who work there: one of them can answer for a centre.</summary>
    public Task<IReadOnlyList<CoordinatorChoice>> CentreCoordinators(string municipality) => ChoicesAt(municipality, null);

    /// <param name="besides">A unit that is there although it lies in no municipality.</param>
    async Task<IReadOnlyList<CoordinatorChoice>> ChoicesAt(string municipality, UnitId? besides)
    {
        var today = clock.Today;
        var units = await context.Set<Unit>().AsNoTracking().Where(u => (u.MunicipalityCode == municipality || u.Id == besides) && u.Participation == Participation.Account && u.Kind != UnitKind.School).OrderBy(u => u.Name).Take(100).Select(u => new { u.Id, u.Name }).ToListAsync();
        var ids = units.Select(u => u.Id).ToList();
        var people = await (from a in context.Set<Assignment>().AsNoTracking()
                            join p in context.Set<Account>() on (Guid)(object)a.Person equals p.Id
                            where ids.Contains(a.Unit) && a.From <= today && (a.To == null || a.To >= today) && !p.Disabled && a.Role != Role.Administrator && a.Role != Role.AccessAuditor && a.Role != Role.DeviationHandler
                            orderby p.DisplayName
                            select new { a.Unit, a.Person, p.DisplayName }).Take(300).ToListAsync();
        return [.. units.SelectMany(u => people.Where(p => p.Unit == u.Id).Select(p => new CoordinatorChoice(u.Id, u.Name, p.Person, p.DisplayName)).Prepend(new(u.Id, u.Name, null, null)))];
    }

    public void Add(Viewer _, FamilyCentre centre) => context.Set<FamilyCentre>().Add(centre);
}
