using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Samspel.Web.Platform.Access;

namespace Samspel.Web.Platform;

/// <summary>Which role each folder is for. A page in no folder named here is open to every signed-in role.</summary>
static class PageAccess
{
    public static void Apply(PageConventionCollection pages)
    {
        pages.AuthorizeFolder("/Platform/Access/Pages", Policies.SignedIn);
        foreach (var door in new[] { "LogIn", "LogOut", "KeepAlive" }) pages.AllowAnonymousToPage($"/Platform/Access/Pages/{door}");
        pages.AllowAnonymousToFolder("/About");
        pages.AuthorizeFolder("/FamilyPages", Policies.Family);
        foreach (var door in new[] { "LogIn", "Eid" }) pages.AllowAnonymousToPage($"/FamilyPages/{door}");
        pages.AllowAnonymousToFolder("/WhoDoesWhat");
        pages.AllowAnonymousToPage("/Agreements/Reader");
        pages.AuthorizeFolder("/Sips", Policies.CaseWork);
        pages.AuthorizePage("/Worklist/Awaited", Policies.CaseWork);
        pages.AuthorizeFolder("/PlacementCosts", Policies.CaseWork);
        PlacementCosts.CostRoutes.OnBothSides(pages);
        pages.AuthorizeFolder("/Placements", Policies.CaseWork);
        pages.AuthorizeFolder("/Children", Policies.CaseWork);
        pages.AuthorizeFolder("/FamilyViews", Policies.CaseWork);
        pages.AuthorizeFolder("/Received", Policies.CaseWork);
        pages.AuthorizeFolder("/Examinations", Policies.CaseWork);
        pages.AuthorizeFolder("/Search", Policies.CaseWork);
        pages.AuthorizeFolder("/Units", Policies.CaseWork);
        pages.AuthorizeFolder("/Administration", Policies.Administration);
        foreach (var part in new[] { "Intake", "Requests" }) pages.AuthorizeFolder($"/ConcernReports/{part}", Policies.CaseWork);
        foreach (var page in new[] { "Index", "Details", "Weedings", "Weed" }) pages.AuthorizePage($"/ConcernReports/Adults/{page}", Policies.CaseWork);
        pages.AuthorizePage("/ConcernReports/Board", Policies.Administration);
        pages.AuthorizeFolder("/AccessLog", Policies.AccessAudit);
        foreach (var beginning in new[] { "New", "Existing" }) pages.AuthorizePage($"/LocalAgreements/{beginning}", Policies.LocalCoordination);
        pages.AuthorizePage("/Bodies/New", Policies.LocalCoordination);
        foreach (var act in new[] { "New", "Edit", "Ask", "Open", "Postpone", "Lock", "Cancel", "TakeBack", "Correct" }) pages.AuthorizePage($"/Inventories/{act}", Policies.CountyCoordination);
        foreach (var act in new[] { "Begin", "Dialogue", "Picture", "Owner", "Reopen", "Budget", "Decide", "Link", "Opening", "Help", "HelpAnswer", "Turn" }) pages.AuthorizePage($"/CentreStarts/{act}", Policies.LocalCoordination);
        foreach (var act in new[] { "New", "Write", "Submit", "Turn", "Annex" }) pages.AuthorizePage($"/CentreStarts/Framework/{act}", Policies.CountyCoordination);
        foreach (var act in new[] { "Edit", "Requirements", "End", "Development/New", "Development/Edit", "Development/Pilot", "Development/Result", "Development/Spread", "Development/End" }) pages.AuthorizePage($"/JointServices/{act}", Policies.LocalCoordination);
        foreach (var act in new[] { "New", "Edit", "End", "Missing" }) pages.AuthorizePage($"/Provision/{act}", Policies.LocalCoordination);
        pages.AuthorizeFolder("/Agreements/Import", Policies.CountyCoordination);
        pages.AuthorizeFolder("/Agreements/Rehearsing", Policies.CountyCoordination);
        foreach (var act in new[] { "New", "Content", "Prepare", "Recommend", "Renegotiate", "Sign", "Term", "Revision", "RevisionDone", "Meanwhile", "Stop", "Leave", "Successor", "Readings" })
            pages.AuthorizePage($"/Agreements/Life/{act}", Policies.CountyCoordination);
        pages.AuthorizePage("/Agreements/Life/Party", Policies.AgreementParties);
        foreach (var act in new[] { "New", "Revise", "Decide", "Decline", "Route", "Inform", "Receipt" }) pages.AuthorizePage($"/Agreements/Amendments/{act}", Policies.CountyCoordination);
        foreach (var act in new[] { "New", "Revise", "Review", "Supersede", "Withdraw" }) pages.AuthorizePage($"/Agreements/Documents/{act}", Policies.DocumentKeeping);
    }
}
