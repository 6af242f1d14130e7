using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.ConcernReports;
using Samspel.Domain.Parties;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.ConcernReports.Adults;

/// <summary>A physician's report of an adult (anmälan enligt LVM), kept apart from children's data. There for those who work in health care.</summary>
public sealed class NewModel(Db db, Viewer viewer, Clock clock) : FormPage
{
    [BindProperty] public SubstanceForm Form { get; set; } = new();

    public IReadOnlyList<ConcernBoard> Boards { get; private set; } = [];
    public IReadOnlyList<Choice> Choices => [.. Boards.Select(b => new Choice(b.MunicipalityCode, b.Content.Name))];
    public string Name => viewer.Name;

    /// <summary>Who writes a report stands in no log, whatever is refused.</summary>
    internal override RefusalLine? LoggedAs(RuleBroken refusal) => null;

    public override async Task<bool> Load()
    {
        if (viewer.UnitKind.Branch() is not (Branch.HealthCare or Branch.PrivateProvider)) return false;
        Boards = [.. (await db.ConcernBoards()).Where(b => b.ForAdults is not null)];
        if (IsGet) Form.Key = Guid.CreateVersion7();
        return true;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Load()) return NotFound();
        if (!ModelState.IsValid) return Page();
        var (id, now) = (SubstanceReportId.Of(Form.Key), SwedishTime.Of(Clock.Local(clock.Now)));
        if (await db.SentSubstanceReport(viewer, id) is { } already) return SeeOther($"/oro/vuxen/{already.Number.Short}");
        var unit = await db.UnitRef(viewer.Unit) ?? throw new InvalidOperationException("The viewer's unit is closed.");
        var number = CaseNumber.Substance(clock.Today.Year, await db.NextNumber("LVM", clock.Today.Year));
        db.Add(viewer, SubstanceReport.Send(id, null, number, viewer.Actor, viewer.Name, Form.Title!.Trim(), Form.IsPhysician, unit, Form.ToContent(), Boards.FirstOrDefault(b => b.MunicipalityCode == Form.Board)?.ForAdults, now));
        await db.Save(viewer);
        return SeeOther($"/oro/vuxen/{number.Short}");
    }
}

/// <summary>An LVM report as it is typed.</summary>
public sealed class SubstanceForm
{
    public Guid Key { get; set; }
    [StringLength(300)] public string? Name { get; set; }
    [StringLength(60)] public string? IdentityNumber { get; set; }
    public DateOnly? Birth { get; set; }
    [StringLength(2000)] public string? Whereabouts { get; set; }
    public bool ProtectedIdentity { get; set; }
    [Required(ErrorMessage = "Skriv vad du vet, och när."), StringLength(2_000_000)] public string? Known { get; set; }
    [Required(ErrorMessage = "Skriv varför hjälp inte kan ges frivilligt."), StringLength(2_000_000)] public string? WhyNotVoluntary { get; set; }
    public bool? Pregnant { get; set; }
    public bool ChildrenToo { get; set; }
    [Required(ErrorMessage = "Välj nämnd.")] public string? Board { get; set; }
    [Required(ErrorMessage = "Skriv din befattning."), StringLength(150)] public string? Title { get; set; }
    [Range(typeof(bool), "true", "true", ErrorMessage = "Intyga att du är läkare och själv anmäler.")] public bool IsPhysician { get; set; }

    public SubstanceContent ToContent() => new(new ReportedPerson(ConcernLook.Tidy(Name), ConcernLook.Tidy(IdentityNumber), Birth, ConcernLook.Tidy(Whereabouts), ProtectedIdentity, null), Known!.Trim(), WhyNotVoluntary!.Trim(), Pregnant, ChildrenToo);
}
