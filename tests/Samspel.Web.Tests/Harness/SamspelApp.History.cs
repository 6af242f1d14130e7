using Microsoft.EntityFrameworkCore;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Tests.Harness;

public sealed partial class SamspelApp
{
    /// <summary>What has happened to something, oldest first.</summary>
    public Task<List<FactRow>> History(Guid subject)
        => Read(c => c.Set<FactRow>().AsNoTracking().Where(f => f.SubjectId == subject).OrderBy(f => f.At).ThenBy(f => f.Id).ToListAsync());

    /// <summary>What has happened in a case, oldest first: "SIP-2026-0412".</summary>
    public async Task<List<FactRow>> History(string number) => await History(await SubjectOf(number));

    /// <summary>Who has looked at a case, oldest first, lists included.</summary>
    public Task<List<AccessLogRow>> AccessLog(string number)
        => Read(c => c.Set<AccessLogRow>().AsNoTracking().Where(l => l.Number == number || l.Numbers != null && l.Numbers.Contains(number)).OrderBy(l => l.At).ThenBy(l => l.Id).ToListAsync());

    /// <summary>All of the access log, oldest first.</summary>
    public Task<List<AccessLogRow>> AccessLog() => Read(c => c.Set<AccessLogRow>().AsNoTracking().OrderBy(l => l.At).ThenBy(l => l.Id).ToListAsync());

    /// <summary>The open duties of a case.</summary>
    public Task<List<DutyRow>> Duties(string number)
        => Read(c => c.Set<DutyRow>().AsNoTracking().Where(d => d.Number == number && d.DoneAt == null).OrderBy(d => d.Due).ToListAsync());

    /// <summary>The identity behind a case number, whatever kind of case it is.</summary>
    Task<Guid> SubjectOf(string number) => Read(async c =>
    {
        var cases = c.Model.GetEntityTypes().Where(t => t.ClrType.IsAssignableTo(typeof(Domain.ICase)));
        foreach (var table in cases.Select(t => t.GetTableName()).Distinct())
        {
            var byNumber = $"SELECT id AS \"Value\" FROM {table} WHERE number = {{0}}";
            var found = await c.Database.SqlQueryRaw<Guid>(byNumber, number).ToListAsync();
            if (found.Count > 0) return found[0];
        }
        throw new InvalidOperationException($"There is no case {number}.");
    });
}
