using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Extensions.Options;
using Samspel.Domain.Parties;
using Samspel.Domain.Placements;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Platform.Access;

/// <summary>The frame around every page for this request's viewer: name, unit, menu by role.</summary>
sealed class ViewerShell(ViewerHolder holder, IHttpContextAccessor accessor, IOptions<DemoOptions> demo) : IShell
{
    Viewer? Viewer => holder.Viewer;

    public string? UserName => Viewer?.Name;
    public string? UnitName => Viewer?.UnitName;
    public string? RoleName => Viewer?.Role.Word();
    public bool CanSwitchAssignment => Viewer is not null;
    public bool CanLookUp => Viewer is { WorksWithCases: true };
    public bool DemoMode => demo.Value.Demo;
    public int? IdleMinutes => Viewer is null ? null : (int)Sessions.Idle.TotalMinutes;
    public DateTimeOffset? AbsoluteEnd => Viewer is null ? null : Sessions.AbsoluteEnd(accessor.HttpContext?.User);

    public IReadOnlyList<MenuItem> Menu
    {
        get
        {
            var path = accessor.HttpContext?.Request.Path.Value ?? "/";
            MenuItem Item(string text, string href, int? count = null, string? words = null)
                => new(text, href, href == "/" ? path == "/" : path.StartsWith(href, StringComparison.Ordinal), count, words);

            bool Within(params string[] places) => places.Any(place => path.StartsWith(place, StringComparison.Ordinal));

            if (Viewer is not { } viewer) return [Item("Vem gör vad?", "/vem-gor-vad"), Item("Överenskommelsen", "/overenskommelsen")];
            List<MenuItem> menu = [];
            var duties = holder.Duties;
            menu.Add(viewer.HasDuties ? Item("Att göra", "/", duties, duties == 1 ? "1 uppgift" : $"{duties} uppgifter") : Item("Start", "/"));
            if (viewer.WorksWithCases)
            {
                menu.Add(Item("SIP", "/sip"));
                if (viewer.UnitKind.Branch() == Branch.SocialServices) menu.Add(Item("Placeringar", "/placeringar"));
                menu.Add(Item("Mottaget", "/mottaget"));
                if (viewer.UnitKind.Branch() == Branch.SocialServices || ChainSide.Region.IsDoneBy(viewer.UnitKind)) menu.Add(Item("Undersökningar", "/undersokningar"));
                menu.Add(Item("Barn", "/barn"));
                menu.Add(Item("Enhetens inkorg", "/enhet/inkorg"));
            }
            menu.Add(Item("Orosanmälan", "/oro"));
            menu.Add(Item("Vem gör vad?", "/vem-gor-vad"));
            // The menu is one row. Those who carry cases have what is the county's together under one word; for the others that is the work, and only what they do together is folded.
            var county = viewer.WorksWithCases ? "Länet" : null;
            var together = county ?? "Samverkan";
            menu.Add(Item("Överenskommelsen", "/overenskommelsen") with { Group = county });
            menu.Add(Item("Lokala överenskommelser", "/lokala-overenskommelser") with { Group = county });
            menu.Add(new("Samverkansorgan", "/organ", Within("/organ", "/sammantraden"), Group: together));
            menu.Add(new("Familjecentraler", "/familjecentraler", Within("/familjecentraler", "/kartlaggningar", "/starta-familjecentral", "/ramdokument"), Group: together));
            menu.Add(new("Gemensamma verksamheter", "/gemensamma-verksamheter", Within("/gemensamma-verksamheter", "/utvecklingsarbeten", "/lokalt-utbud"), Group: together));
            if (viewer.Role == Role.LocalCoordinator) menu.Add(Item("Kommunens regler", "/kommunens-regler"));
            if (viewer.Role == Role.Administrator) menu.Add(Item("Administration", "/administration"));
            if (viewer.Role == Role.AccessAuditor) menu.Add(Item("Logg", "/logg"));
            return menu;
        }
    }
}
