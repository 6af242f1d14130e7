using Microsoft.EntityFrameworkCore;
using Samspel.Domain;
using Samspel.Domain.FamilyCentres;
using Samspel.Domain.Inventories;
using Samspel.Domain.LocalAgreements;
using Samspel.Domain.Parties;
using Samspel.Web.Inventories;
using Samspel.Web.Platform.Access;

namespace Samspel.Web.Platform.Data;

/// <summary>A round with the viewer as one of the parties; null for somebody outside them, who reads alone.</summary>
public sealed record RoundView(InventoryRound Round, PartyActor? By);

/// <summary>A round in a list.</summary>
public sealed record RoundLine(InventoryRoundId Id, string Name, DateOnly Day, RoundState State, RoundBrief Brief);

/// <summary>A centre that can be asked, and who would answer for it now.</summary>
/// <param name="Answers">In words: the coordinator, the unit's manager, or with neither the municipality's own coordinator.</param>
public sealed record CentreToAsk(FamilyCentreId Id, string Name, string MunicipalityCode, CentreCoordinator? Coordinator, string Answers);

/// <summary>Rounds of the county's inventory: open to everybody signed in to read. Who may prepare, answer and lock is said by the round itself.</summary>
public sealed partial class Db
{
    /// <summary>More rounds than any county has.</summary>
    const int MostRounds = 200;

    /// <summary>A page of rounds, the latest first.</summary>
    public async Task<(IReadOnlyList<RoundLine> Lines, int Total)> RoundLines(Viewer _, int page, int size)
    {
        await Begin();
        var rounds = context.Set<InventoryRound>().AsNoTracking();
        return (await Lines(rounds.OrderByDescending(r => r.Day).ThenByDescending(r => r.Id).Skip((page - 1) * size).Take(size)), await rounds.CountAsync());
    }

    /// <summary>Rounds that are finished and so can be compared, the latest first.</summary>
    public async Task<IReadOnlyList<RoundLine>> LockedRounds(Viewer _)
        => await Lines(context.Set<InventoryRound>().AsNoTracking().Where(r => r.State == RoundState.Locked).OrderByDescending(r => r.Day).ThenByDescending(r => r.Id).Take(MostRounds));

    public async Task<RoundView?> Round(Viewer viewer, InventoryRoundId id)
    {
        var by = await ByOf(viewer);
        return await context.Set<InventoryRound>().SingleOrDefaultAsync(r => r.Id == id) is { } round ? new RoundView(round, by) : null;
    }

    public async Task<IReadOnlyList<InventoryRound>> RoundsById(Viewer _, IReadOnlyList<InventoryRoundId> ids) => await context.Set<InventoryRound>().AsNoTracking().Where(r => ids.Contains(r.Id)).ToListAsync();

    /// <summary>The last locked round before this one in which centres answered; what its answers are held against.</summary>
    public async Task<InventoryRound?> RoundBefore(InventoryRound round)
        => await context.Set<InventoryRound>().AsNoTracking().Where(r => r.State == RoundState.Locked && r.Figures == null && r.Day <= round.Day && r.Id != round.Id).OrderByDescending(r => r.Day).ThenByDescending(r => r.Id).FirstOrDefaultAsync();

    /// <summary>Every version of the questions there is, the latest first, each with the rounds that use it.</summary>
    public async Task<IReadOnlyList<(CriterionCatalogue Catalogue, IReadOnlyList<InventoryRoundId> Rounds)>> CriterionVersions()
    {
        await Begin();
        var used = await context.Set<InventoryRound>().AsNoTracking().OrderByDescending(r => EF.Property<int>(r, RoundColumns.CatalogueVersion)).ThenByDescending(r => r.Day).Take(MostRounds).Select(r => new { r.Id, r.Content }).ToListAsync();
        return [.. used.Select(u => (u.Id, u.Content.Catalogue)).GroupBy(u => u.Catalogue.Version).Select(g => (g.First().Catalogue, (IReadOnlyList<InventoryRoundId>)[.. g.Select(u => u.Id)]))];
    }

    /// <summary>Open centres with who answers for them, by municipality and name.</summary>
    public async Task<IReadOnlyList<CentreToAsk>> CentresToAsk()
    {
        var today = clock.Today;
        var centres = await context.Set<FamilyCentre>().AsNoTracking().Where(c => c.LastDay == null || c.LastDay >= today).OrderBy(c => c.MunicipalityCode).ThenBy(c => c.Name).Take(MostCentres)
            .Select(c => new { c.Id, c.Name, c.MunicipalityCode, c.Content }).ToListAsync();
        var units = centres.Where(c => c.Content.Coordinator is { Person: null }).Select(c => c.Content.Coordinator!.Unit).Distinct().ToList();
        var managed = await context.Set<Assignment>().AsNoTracking().Where(a => units.Contains(a.Unit) && a.Role == Role.UnitManager && a.From <= today && (a.To == null || a.To >= today)).Select(a => a.Unit).Distinct().ToListAsync();
        return [.. centres.Select(c => new CentreToAsk(c.Id, c.Name, c.MunicipalityCode, c.Content.Coordinator, c.Content.Coordinator switch
        {
            null => "",
            { Name: { } name } named => $"Svarar: {name}, {named.UnitName}",
            var unit when managed.Contains(unit.Unit) => $"Svarar: chefen, {unit.UnitName}",
            var unit => $"{unit.UnitName} har ingen chef med konto. Kommunens lokala samordnare svarar.",
        }))];
    }

    /// <summary>A centre with its values, to show what the register says beside a question.</summary>
    public async Task<FamilyCentre?> CentreInRound(FamilyCentreId id) => await context.Set<FamilyCentre>().AsNoTracking().SingleOrDefaultAsync(c => c.Id == id);

    /// <summary>Writes what a locked round knows into the register, for all its centres or for one.</summary>
    public async Task TakeIntoRegister(InventoryRound round, PartyActor by, FamilyCentreId? only = null)
    {
        var ids = round.Asked.Select(a => a.Centre).Where(c => only is null || c == only).ToList();
        foreach (var centre in await context.Set<FamilyCentre>().Where(c => ids.Contains(c.Id)).ToListAsync()) round.TakeInto(centre, by, clock.Today);
    }

    public void Add(Viewer _, InventoryRound round) => context.Set<InventoryRound>().Add(round);
    public void Add(Viewer _, InventoryUpload upload) => context.Set<InventoryUpload>().Add(upload);
    public void Remove(Viewer _, InventoryUpload upload) => context.Set<InventoryUpload>().Remove(upload);

    public async Task<InventoryUpload?> InventoryUpload(Viewer viewer, InventoryRoundId round, Guid id)
    {
        await Begin();
        var oldest = clock.Now - Samspel.Web.Inventories.InventoryUpload.Kept;
        return await context.Set<InventoryUpload>().SingleOrDefaultAsync(u => u.Id == id && u.Round == round && u.Person == viewer.Person && u.At > oldest);
    }

    /// <summary>Removes files that nobody confirmed within a day.</summary>
    public async Task DropOldInventoryUploads()
    {
        await Begin();
        var oldest = clock.Now - Samspel.Web.Inventories.InventoryUpload.Kept;
        await context.Set<InventoryUpload>().Where(u => u.At <= oldest).ExecuteDeleteAsync();
    }

    /// <summary>Fills in what lists read of rounds that were kept before lists read it.</summary>
    public async Task KeepRoundBriefs()
    {
        await Begin();
        var rounds = await context.Set<InventoryRound>().AsTracking().Where(r => EF.Property<RoundBrief?>(r, RoundColumns.Brief) == null).ToListAsync();
        foreach (var round in rounds) context.Entry(round).State = EntityState.Modified;
        if (rounds.Count > 0) await Save(Viewer.System);
        await Commit();
    }

    static async Task<IReadOnlyList<RoundLine>> Lines(IQueryable<InventoryRound> rounds)
        => [.. (await rounds.Select(r => new { r.Id, r.Name, r.Day, r.State, Brief = EF.Property<RoundBrief?>(r, RoundColumns.Brief) }).ToListAsync()).Where(r => r.Brief is not null).Select(r => new RoundLine(r.Id, r.Name, r.Day, r.State, r.Brief!))];
}
