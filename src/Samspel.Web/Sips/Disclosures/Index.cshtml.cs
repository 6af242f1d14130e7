using Samspel.Domain;
using Samspel.Domain.Disclosures;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Sips.Disclosures;

/// <summary>The ledger of disclosures (utlämnanden): what, to or from whom, on which ground, who decided, when, read and ended.</summary>
public sealed class IndexModel(Db db, Viewer viewer, Clock clock) : SipPage(db, viewer, clock)
{
    public IReadOnlyList<Disclosure> Items { get; private set; } = [];
    public IReadOnlyDictionary<PersonId, string> Deciders { get; private set; } = new Dictionary<PersonId, string>();

    protected override string What => "sip/utlamnanden";

    protected override async Task<bool> LoadMore()
    {
        Items = await Db.Disclosures(Sip);
        Deciders = await Db.PersonNames(Items.Select(d => d.DecidedBy));
        return true;
    }
}
