using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samspel.Domain;
using Samspel.Domain.Agreements;
using Samspel.Domain.Parties;
using Samspel.Web.Administration;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Agreements.Life;

/// <summary>How the county agreement stands today and why, what must be done by when, and all that has led there (giltighet).</summary>
public sealed class IndexModel(Db db, Viewer viewer, Clock clock) : PageModel
{
    [BindProperty(SupportsGet = true)] public CountyAgreementId? Id { get; set; }

    public IReadOnlyList<CountyAgreement> All { get; private set; } = [];
    public CountyAgreement? Agreement { get; private set; }
    public IReadOnlyList<TimelineEntry> History { get; private set; } = [];
    public DateOnly Today => clock.Today;
    public bool IsCoordinator => viewer.Role == Role.CountyCoordinator;
    public AgreementState State => Agreement!.StateOn(Today);

    /// <summary>What is to be done, as of today; the same as stands in the worklist.</summary>
    public IReadOnlyList<Duty> Duties => [.. Agreement!.Duties(Today).Where(d => d.VisibleFrom <= Today).OrderBy(d => d.Due)];

    public IReadOnlyList<AgreementAct> Acts => AgreementLook.Acts(Agreement!, viewer.Actor, Today);

    /// <summary>A municipality's coordinator registers the own municipality's decision; the county coordinator anyone's that is not known.</summary>
    public bool MayDecide(Party party) => Agreement!.Can(AgreementCommand.DecideAsParty, viewer.Actor, Today) && (IsCoordinator || viewer.PartyCode == party.Code)
        && (!Agreement.IsConcluded || Agreement.DecisionOf(party.Code) is null or { On.IsKnown: false } or { Answer: PartyAnswer.Refused });

    public bool MaySign => Agreement!.Can(AgreementCommand.Sign, viewer.Actor, Today) && Agreement.Signatures.Count(s => s.On.IsKnown) < 4;

    public async Task<IActionResult> OnGetAsync()
    {
        All = await db.CountyAgreements();
        // Without a name in the address: the one that applies, else the one that began last.
        Agreement = Id is { } id ? All.FirstOrDefault(a => a.Id == id)
            : AgreementVersions.AppliesOn(All, Today).Agreement ?? All.FirstOrDefault(a => a.Start <= Today) ?? All.FirstOrDefault();
        if (Agreement is null) return NotFound();
        History = Timeline.Of(await db.HistoryOf([Agreement.Id.Value]));
        return Page();
    }
}
