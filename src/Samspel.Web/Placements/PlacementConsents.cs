using Samspel.Domain;
using Samspel.Domain.Children;
using Samspel.Domain.Consents;
using Samspel.Domain.Placements;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Placements;

/// <summary>The consents that a placement's disclosures can rest on: those the unit has asked about the child for placement.</summary>
public static class PlacementConsents
{
    /// <summary>The latest first.</summary>
    public static async Task<IReadOnlyList<Consent>> Of(Db db, Viewer viewer, Placement placement)
        => [.. (await db.Consents(viewer, placement.Child)).Where(c => c.Scope.Purpose == ConsentPurpose.Placement)];
}

/// <summary>A page about the consents for school, care and examination at a placement.</summary>
public abstract class PlacementConsentPage(Db db, Viewer viewer, Clock clock) : PlacementPage(db, viewer, clock)
{
    public IReadOnlyList<Consent> Ledger { get; private set; } = [];
    protected override string What => "placering/samtycke";

    public WhoDecides Who => Child.WhoDecidesOn(Today);
    public Consent? Asked => Ledger.FirstOrDefault(c => StateOf(c) == ConsentState.Asked);
    public Consent? Given => Ledger.FirstOrDefault(c => StateOf(c) == ConsentState.Given);
    public bool MayAsk => Asked is null && Placement.State != PlacementState.Withdrawn;
    public ConsentState StateOf(Consent consent) => consent.StateOn(Today, Child.BirthDate);

    /// <summary>Somebody who decides, in words. A protected child's family is named by capacity alone.</summary>
    public string NameOf(ConsentParty party) => party.Decider is null ? "Barnet eller den unge" : Child.IsProtected ? party.Capacity() : $"{party.Name} ({party.Capacity().ToLowerInvariant()})";

    /// <summary>How a decider is written in a form; the child is "barnet".</summary>
    protected static string ValueOf(ConsentParty party) => party.Decider?.ToString() ?? "barnet";

    protected sealed override async Task<bool> LoadMore()
    {
        Ledger = await PlacementConsents.Of(Db, Viewer, Placement);
        return await LoadConsent();
    }

    protected virtual Task<bool> LoadConsent() => Task.FromResult(true);
}
