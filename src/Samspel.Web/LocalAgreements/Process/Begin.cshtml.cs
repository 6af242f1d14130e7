using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.LocalAgreements;
using Samspel.Domain.Parties;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.LocalAgreements.Process;

/// <summary>Begins the joint process (gemensam process, 7.1): both principals named, and the activities concerned.</summary>
public sealed class BeginModel(Db db, Viewer viewer, Clock clock) : LocalPage(db, viewer, clock)
{
    [BindProperty] public PartiesForm Form { get; set; } = new();
    public PartyUnits Units { get; private set; } = null!;

    protected override LocalCommand? Does => LocalCommand.StartDraft;

    protected override async Task<bool> LoadMore()
    {
        Units = await PartyUnits.Read(Db, Kommun);
        if (IsGet) (Form.MunicipalityLead, Form.RegionLead) = (Units.Usual(Principal.Municipality), Units.Usual(Principal.Region));
        return true;
    }

    public Task<IActionResult> OnPostAsync() => Act(() =>
        Agreement.StartDraft(By, Units.LeadOf(Form.MunicipalityLead, Principal.Municipality), Units.LeadOf(Form.RegionLead, Principal.Region), Units.Activities(Form), Today));
}
