using Samspel.Domain.Disclosures;
using Samspel.Domain.Placements;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Received;

namespace Samspel.Web.Placements;

/// <summary>One line of the ledger.</summary>
/// <param name="How">How it was asked by hand; null for what the product sent.</param>
/// <param name="Known">When it was read, or an asking by hand answered.</param>
public sealed record LedgerLine(DateTimeOffset At, DateOnly On, string What, string Whom, GroundCode Ground, string? Why, string By, string? How, DateOnly? Known, string? Ended);

/// <summary>
/// The placement's ledger of disclosures (utlämnanden): what the product has sent and brought, and what units outside it have been asked by hand. An
/// asking that was later put to another unit stands as well: what was handed out was handed out.
/// </summary>
public sealed class DisclosuresModel(Db db, Viewer viewer, Clock clock) : PlacementPage(db, viewer, clock)
{
    public override string Heading => "Utlämnanden";
    public IReadOnlyList<LedgerLine> Lines { get; private set; } = [];

    protected override string What => "placering/utlamnanden";

    protected override async Task<bool> LoadMore()
    {
        var sent = await Db.Disclosures(Placement);
        var outside = await Db.AskedOutside(Placement);
        var knows = outside.Count > 0 && await MayKnowWhere();
        var deciders = await Db.PersonNames(sent.Select(d => d.DecidedBy));
        Lines =
        [
            .. sent.Select(d => new LedgerLine(d.At, d.On, Named(d), d.FromUnit == Placement.Unit ? $"Till {d.ToName}" : $"Från {d.FromName}", d.Ground, d.GroundNote, deciders.GetValueOrDefault(d.DecidedBy, "okänd"), null,
                d.ReadAt is { } read ? Clock.Day(read) : null, d.EndedAt is null ? null : d.EndReason is { } reason ? $"{d.Ending!.Value.Word()}: {reason}" : d.Ending!.Value.Word()))
            .Concat(outside.Select(a => new LedgerLine(a.At, a.Asked.On, a.Kind.Row().Word, knows ? $"Till {a.Asked.InWords}" : "Till en enhet utanför Samspel", a.Asked.Ground, knows ? a.Asked.Why : null, a.By, a.Asked.How.Word().ToLowerInvariant(), AnsweredOn(a), null)))
            .OrderByDescending(l => l.At),
        ];
        return true;
    }

    /// <summary>An item of the chain by what it asks for; all else as the receiver sees it.</summary>
    string Named(Disclosure sent) => sent.Kind == ItemKind.ChainItem && Placement.Items.FirstOrDefault(i => i.Number == sent.ItemNumber) is { } item ? item.Kind.Row().Word : ReceivedLook.Name(sent);

    /// <summary>When the unit that was asked last had answered; an asking that was put to another since has no answer.</summary>
    DateOnly? AnsweredOn(OutsideAsking asking) => Placement.Items.FirstOrDefault(i => i.Number == asking.Item)?.Outside is { } now && now with { AnsweredOn = null } == asking.Asked ? now.AnsweredOn : null;
}
