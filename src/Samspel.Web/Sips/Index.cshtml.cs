using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.Parties;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Sips;

/// <summary>The unit's SIPs and the proposals to it and from it. Logged as a list.</summary>
public sealed class IndexModel(Db db, Viewer viewer) : FormPage
{
    public const int PageSize = 25;

    [FromQuery(Name = "vems")] public string? Whose { get; set; }
    [FromQuery(Name = "lage")] public string? Stage { get; set; }
    [FromQuery(Name = "sida")] public int Number { get; set; } = 1;

    public IReadOnlyList<SipLine> Lines { get; private set; } = [];
    public IReadOnlyList<ProposalLine> Proposals { get; private set; } = [];
    public SipCounts Counts { get; private set; } = null!;
    public bool MayCall { get; private set; }
    public int Pages { get; private set; }

    /// <summary>A manager begins with the whole unit, a case worker with their own.</summary>
    public bool Mine => Whose is null ? viewer.Role == Role.CaseWorker : Whose == "mina";
    public bool Over => Stage == "avslutade";

    public string Href(bool mine, bool over) => $"/sip?vems={(mine ? "mina" : "enhetens")}&lage={(over ? "avslutade" : "pagaende")}";
    public int Count(bool mine, bool over) => (mine, over) switch { (true, false) => Counts.Mine, (true, true) => Counts.MineOver, (false, false) => Counts.Unit, _ => Counts.UnitOver };

    public override async Task<bool> Load()
    {
        Number = Math.Clamp(Number, 1, 10_000);
        (Lines, var total) = await db.Sips(viewer, Mine, Over, Number, PageSize);
        Pages = (total + PageSize - 1) / PageSize;
        Counts = await db.SipCounts(viewer);
        Proposals = await db.Proposals(viewer);
        MayCall = await db.MayCall(viewer);
        return true;
    }
}
