using Microsoft.EntityFrameworkCore;
using Samspel.Domain;
using Samspel.Domain.Agreements;
using Samspel.Web.Agreements.Documents;
using Samspel.Web.Platform.Access;

namespace Samspel.Web.Platform.Data;

/// <summary>Which documents to list.</summary>
/// <param name="Owner">A party's code; "" for the county's own; null for all.</param>
/// <param name="InUse">Leaves out those that are superseded or withdrawn.</param>
public sealed record DocumentFilter(string? Owner, DocumentKind? Kind, bool InUse);

/// <summary>A party that has no valid secrecy routine.</summary>
public sealed record MissingRoutine(string PartyCode, string PartyName, DateOnly Since);

/// <summary>The documents around the agreement and the parties' own routines. They are read by every role; the domain says who keeps them.</summary>
public sealed partial class Db
{
    public async Task<(IReadOnlyList<RelatedDocument> Lines, int Total)> Documents(Viewer _, DocumentFilter filter, int page, int size)
    {
        var owner = filter.Owner == "" ? null : filter.Owner;
        var documents = context.Set<RelatedDocument>().AsNoTracking().Where(d => filter.Owner == null || d.PartyCode == owner);
        if (filter.Kind is { } kind) documents = documents.Where(d => d.Kind == kind);
        if (filter.InUse) documents = documents.Where(d => d.SupersededBy == null && d.WithdrawnOn == null);
        return (await documents.OrderBy(d => d.Title).ThenBy(d => d.Id).Skip((page - 1) * size).Take(size).ToListAsync(), await documents.CountAsync());
    }

    public async Task<RelatedDocument?> Document(Viewer _, RelatedDocumentId id)
    {
        await Begin();
        return await context.Set<RelatedDocument>().SingleOrDefaultAsync(d => d.Id == id);
    }

    /// <summary>Documents of the same kind and owner that can take its place.</summary>
    public async Task<IReadOnlyList<RelatedDocument>> DocumentsLike(Viewer _, RelatedDocument document)
    {
        var (id, owner, kind) = (document.Id, document.PartyCode, document.Kind);
        return await context.Set<RelatedDocument>().AsNoTracking().Where(d => d.Id != id && d.PartyCode == owner && d.Kind == kind && d.SupersededBy == null && d.WithdrawnOn == null)
            .OrderBy(d => d.Title).Take(200).ToListAsync();
    }

    public void Add(Viewer _, RelatedDocument document) => context.Set<RelatedDocument>().Add(document);

    public void Add(Viewer _, DocumentFileRow file) => context.Set<DocumentFileRow>().Add(file);

    internal void Add(Viewer _, RoutineRegister register) => context.Set<RoutineRegister>().Add(register);

    /// <summary>Parties without a valid secrecy routine.</summary>
    public async Task<IReadOnlyList<MissingRoutine>> MissingRoutines(Viewer _)
        => await (from r in context.Set<RoutineRegister>().AsNoTracking()
                  join p in context.Set<Domain.Parties.Party>() on r.PartyCode equals p.Code
                  where r.MissingSince != null
                  orderby p.IsRegion descending, p.Name
                  select new MissingRoutine(p.Code, p.Name, r.MissingSince!.Value)).ToListAsync();

    /// <summary>Holds a party's register against its documents, those about to be saved with them. Called before the save whenever one has changed.</summary>
    public async Task LookThroughRoutines(string? party)
    {
        if (party is null || await context.Set<RoutineRegister>().AsTracking().SingleOrDefaultAsync(r => r.PartyCode == party) is not { } register) return;
        var kept = await context.Set<RelatedDocument>().AsTracking().Where(d => d.PartyCode == party && d.Kind == DocumentKind.SecrecyRoutine).ToListAsync();
        var added = context.Set<RelatedDocument>().Local.Where(d => d.PartyCode == party && d.Kind == DocumentKind.SecrecyRoutine);
        register.Look(kept.Union(added), clock.Today);
    }
}
