using Samspel.Domain;
using Samspel.Domain.Children;
using Samspel.Domain.FamilyViews;
using Samspel.Domain.Sips;
using Samspel.Web.Children;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.FamilyViews;

/// <summary>Who has access (insyn) to the child's plans from this unit, what each is shown, and what has ended.</summary>
public sealed class IndexModel(Db db, Viewer viewer, Clock clock) : ChildPage(db, viewer, clock)
{
    IReadOnlyList<FamilyAccess> all = [];
    IReadOnlyList<FamilyRelease> releases = [];

    public IReadOnlyDictionary<PersonId, string> Names { get; private set; } = new Dictionary<PersonId, string>();

    /// <summary>Cases of the unit about the child that have an established plan or may get one.</summary>
    public IReadOnlyList<CaseNumber> Cases { get; private set; } = [];

    public IReadOnlyList<FamilyAccess> Now => [.. all.Where(a => !StateOf(a).IsOver())];
    public IReadOnlyList<FamilyAccess> Ended => [.. all.Where(a => StateOf(a).IsOver())];
    public bool MayGive => Child is { IsProtected: false, DeceasedOn: null };
    public IReadOnlyList<Decider> MayBeGiven => FamilyChoices.Without(Child, all, Today);
    public bool YoungMayBeGiven => Child.Number is not null && !Now.Any(a => a.IsYoungPersons);

    protected override string What => "barn/insyn";

    protected override async Task Fill()
    {
        all = await Db.FamilyAccesses(Viewer, Id);
        releases = await Db.FamilyReleases(Viewer, Id);
        Names = await Db.PersonNames(all.Select(a => a.GivenBy));
        Cases = [.. (await Db.SipsAbout(Viewer, Id)).Where(c => c.State is SipState.Established or SipState.FollowedUp or SipState.Closed || releases.Any(r => r.Number == c.Number)).Select(c => c.Number)];
    }

    public FamilyAccessState StateOf(FamilyAccess access) => access.StateOn(Today, Child);
    public string NameOf(FamilyAccess access) => FamilyChoices.NameOf(access, Child);
    public string? NumberOf(FamilyAccess access) => Child.IsProtected || access.IsYoungPersons ? null : IdentityNumber.FromStored(access.Number).Masked;
    public IReadOnlyList<FamilyRelease> ShownTo(FamilyAccess access) => [.. releases.Where(r => r.IsShown && r.To.Contains(access.Id))];
}
