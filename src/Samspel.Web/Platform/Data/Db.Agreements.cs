using Microsoft.EntityFrameworkCore;
using Samspel.Web.Agreements;
using Samspel.Web.Platform.Access;

namespace Samspel.Web.Platform.Data;

/// <summary>An edition in a list, without its text.</summary>
public sealed record EditionLine(
    Guid Id, EditionSource Source, string Title, string? Dnr, string? DocumentVersion, DateOnly? ValidFrom, DateOnly? ValidTo,
    DateTimeOffset ImportedAt, string ImportedByName, string Fingerprint, int Turn);

public sealed partial class Db
{
    const string TurnSeries = "UTGAVA";

    static readonly CompiledQuery<Func<SamspelContext, Task<int?>>> TurnQuery = new(() => EF.CompileAsyncQuery(
        (SamspelContext c) => c.Set<AgreementEdition>().OrderByDescending(e => e.Turn).Select(e => (int?)e.Turn).FirstOrDefault()));

    /// <summary>Changes whenever another edition is put to use, here or on another server. The agreement is public: no viewer is asked for.</summary>
    public async Task<int> AgreementTurn() => await TurnQuery.On(context)(context) ?? 0;

    /// <summary>The edition of that source that is shown.</summary>
    public async Task<AgreementEdition?> EditionInUse(EditionSource source)
        => await context.Set<AgreementEdition>().AsNoTracking().Where(e => e.Source == source).OrderByDescending(e => e.Turn).FirstOrDefaultAsync();

    /// <summary>All editions, the latest first.</summary>
    public async Task<IReadOnlyList<EditionLine>> Editions(Viewer _)
        => await context.Set<AgreementEdition>().AsNoTracking().OrderByDescending(e => e.ImportedAt).ThenByDescending(e => e.Turn)
            .Select(e => new EditionLine(e.Id, e.Source, e.Title, e.Dnr, e.DocumentVersion, e.ValidFrom, e.ValidTo, e.ImportedAt, e.ImportedByName, e.Fingerprint, e.Turn))
            .Take(200).ToListAsync();

    /// <summary>What has been done with the editions, the latest first.</summary>
    public async Task<IReadOnlyList<FactRow>> EditionHistory(Viewer _)
        => await context.Set<FactRow>().AsNoTracking().Where(f => f.Subject == nameof(AgreementEdition)).OrderByDescending(f => f.At).ThenByDescending(f => f.Id).Take(50).ToListAsync();

    public async Task<AgreementEdition?> Edition(Viewer _, Guid id)
    {
        await Begin();
        return await context.Set<AgreementEdition>().SingleOrDefaultAsync(e => e.Id == id);
    }

    public void Add(Viewer _, AgreementEdition edition) => context.Set<AgreementEdition>().Add(edition);

    /// <summary>The number by which the next edition put to use comes before all others.</summary>
    public Task<int> NextAgreementTurn() => NextNumber(TurnSeries, 0);

    /// <summary>The viewer's own upload while it is kept; else null.</summary>
    public async Task<AgreementUpload?> Upload(Viewer viewer, Guid id)
    {
        await Begin();
        var oldest = clock.Now - AgreementUpload.Kept;
        return await context.Set<AgreementUpload>().SingleOrDefaultAsync(u => u.Id == id && u.Person == viewer.Person && u.At > oldest);
    }

    public void Add(Viewer _, AgreementUpload upload) => context.Set<AgreementUpload>().Add(upload);

    public void Remove(Viewer _, AgreementUpload upload) => context.Set<AgreementUpload>().Remove(upload);

    /// <summary>Removes uploads that nobody confirmed within a day.</summary>
    public async Task DropOldUploads()
    {
        await Begin();
        var oldest = clock.Now - AgreementUpload.Kept;
        await context.Set<AgreementUpload>().Where(u => u.At <= oldest).ExecuteDeleteAsync();
    }
}
