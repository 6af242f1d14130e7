using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.LocalAgreements;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.LocalAgreements.Implementing;

/// <summary>Changes a measure, moves it on or finishes it: those who lead, and the unit itself.</summary>
public sealed class MeasureEditModel(Db db, Viewer viewer, Clock clock) : ImplementationPage(db, viewer, clock)
{
    [FromRoute] public int Id { get; set; }
    [BindProperty] public MeasureForm Form { get; set; } = new();
    public Measure Measure { get; private set; } = null!;
    public bool ChangedMeanwhile => Refusal?.Rule == UnitOfWork.ChangedMeanwhile;
    public string Seen => Fingerprint.Of(Measure);
    IReadOnlyList<UnitName> units = [];
    public IReadOnlyList<Choice> Choices => [.. units.Select(u => new Choice(u.Id.ToString(), u.Name))];

    protected override bool IsOpen => Plan.Measures.Any(m => m.Id == Id && (!m.Finished || Refusal is not null) && Plan.MayRevise(By, m));

    protected override async Task<bool> LoadMore()
    {
        if (Plan.Measures.FirstOrDefault(m => m.Id == Id) is not { } found) return false;
        Measure = found;
        units = [.. await Db.Coordinations(Kommun), .. await Db.UnitsIn(Kommun, [found.Content.Unit])];
        if (IsGet) Form = MeasureForm.Of(found.Content);
        return true;
    }

    protected override void CheckForm()
    {
        Form.Check(ModelState, units);
        if (ModelState.IsValid && Request.Form["__seen"].ToString() is { Length: > 0 } seen && seen != Seen) throw UnitOfWork.ChangedMeanwhile.Broken(UnitOfWork.ChangedMeanwhile.Message);
    }

    public Task<IActionResult> OnPostAsync() => Act(() => Plan.ReviseMeasure(By, Id, Form.ToContent(units), Today));

    public async Task<IActionResult> OnPostFinishAsync()
    {
        ModelState.Clear();
        if (!await Load()) return NotFound();
        Plan.Finish(By, Id);
        await Db.Save(Viewer);
        return SeeOther(Address);
    }
}
