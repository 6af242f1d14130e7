using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.Disclosures;
using Samspel.Domain.Sips;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Sips.Plans;

namespace Samspel.Web.Sips.Prints;

/// <summary>The copy for the owner's own record (till akten): everything with who and when, or one established version as it was frozen.</summary>
public sealed class FileModel(Db db, Viewer viewer, Clock clock) : PrintPage(db, viewer, clock)
{
    const int Batch = 500;

    /// <summary>An established version; without one the whole case as it stands.</summary>
    [FromQuery(Name = "version")] public int? Version { get; set; }

    public PlanSnapshot? Frozen { get; private set; }
    public string? FrozenBy { get; private set; }
    public PlanShown Plan { get; private set; } = null!;
    public IReadOnlyList<CaseEvent> History { get; private set; } = [];
    public IReadOnlyList<Disclosure> Disclosures { get; private set; } = [];
    public IReadOnlyDictionary<PersonId, string> Established { get; private set; } = new Dictionary<PersonId, string>();

    protected override string What => Version is null ? "sip/utskrift/akten" : "sip/utskrift/akten/version";

    protected override async Task<bool> LoadMore()
    {
        if (Version is { } wanted)
        {
            if (await Db.Version(Sip, wanted) is not { } version) return false;
            (Frozen, FrozenBy) = (version.Content, await Db.PersonName(version.By));
            Plan = new PlanShown(Frozen.Plan, Frozen.NextFollowUp);
            return true;
        }
        Plan = new PlanShown(Sip.Plan, Sip.NextFollowUp);
        Disclosures = await Db.Disclosures(Sip);
        History = await WholeHistory();
        Established = await Db.PersonNames(Sip.Versions.Select(v => v.By));
        return true;
    }

    async Task<IReadOnlyList<CaseEvent>> WholeHistory()
    {
        List<CaseEvent> all = [];
        for (var page = 1; ; page++)
        {
            var (facts, total) = await Db.CaseHistory(Sip, Ledger, page, Batch);
            all.AddRange(facts);
            if (facts.Count == 0 || all.Count >= total) break;
        }
        all.Reverse();
        return all;
    }
}
