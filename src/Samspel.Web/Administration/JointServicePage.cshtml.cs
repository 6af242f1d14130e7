using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.Parties;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Administration;

/// <summary>A joint service: its name, the units that are part of it, its history and its end.</summary>
public sealed class JointServicePageModel(Db db, Viewer viewer, Clock clock) : FormPage
{
    [BindProperty(SupportsGet = true)] public JointServiceId Id { get; set; }
    [BindProperty] public JointServiceForm Form { get; set; } = new();
    public JointService Service { get; private set; } = null!;
    public IReadOnlyList<Choice> Offered { get; private set; } = [];
    public IReadOnlyList<TimelineEntry> History { get; private set; } = [];
    public bool ChangedMeanwhile => Refusal?.Rule == UnitOfWork.ChangedMeanwhile;
    IReadOnlyList<UnitName> units = [];

    public override async Task<bool> Load()
    {
        if (await db.JointService(viewer, Id) is not { } service) return false;
        Service = service;
        units = await db.UnitsIn(service.MunicipalityCode, service.Members.Select(m => m.Unit));
        Offered = JointServiceForm.Offer(units);
        History = Timeline.Of(await db.HistoryOf([service.Id.Value]));
        if (IsGet) Form = new JointServiceForm { Name = service.Name, Units = [.. service.Members.Select(m => m.Unit)], Seen = service.Version };
        return true;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Load() || Service.EndedOn is not null) return NotFound();
        if (!ModelState.IsValid) return Page();
        this.MustBeAsSeen("Form.Seen", Form.Seen, Service);
        Service.Revise(Form.Name!.Trim(), Form.Members(units));
        await db.Save(viewer);
        return SeeOther($"/administration/gemensamma/{Id}");
    }

    public async Task<IActionResult> OnPostEndAsync()
    {
        ModelState.Clear();
        if (!await Load()) return NotFound();
        Service.End(clock.Today);
        await db.Save(viewer);
        return SeeOther($"/administration/gemensamma/{Id}");
    }
}
