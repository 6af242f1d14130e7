using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.Children;
using Samspel.Domain.Consents;
using Samspel.Domain.Disclosures;
using Samspel.Domain.Examinations;
using Samspel.Domain.Parties;
using Samspel.Domain.Placements;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;
using Samspel.Web.Sips;

namespace Samspel.Web.Examinations;

/// <summary>The grounds to choose among, with the form they belong to.</summary>
public sealed record GroundChoice(GroundForm Form, IReadOnlyList<Choice> Choices);

/// <summary>Notifies the region with the form's content (begäran om hälsoundersökning), as a disclosure to the unit that is to examine.</summary>
public sealed class RequestModel(Db db, Viewer viewer, Clock clock) : ExaminationPage(db, viewer, clock)
{
    [BindProperty] public RequestForm Form { get; set; } = new();
    [FromQuery(Name = "alla")] public bool All { get; set; }

    IReadOnlyList<Consent> given = [];
    public IReadOnlyList<Choice> Units { get; private set; } = [];
    public GroundChoice Grounds { get; private set; } = null!;

    public override string Heading => "Begär hälsoundersökning";
    protected override string What => "undersokning/begar";
    protected override ExaminationCommand? Does => ExaminationCommand.Request;

    protected override async Task<bool> LoadMore()
    {
        given = PaperGrounds.Given(await Db.Consents(Viewer, Examination.Child), Today, Examination.ChildBirth);
        Units = Entrances.Of(await Db.CallableUnits(null), Child!, Viewer, Form.To, All);
        if (IsGet)
        {
            var usual = await Db.UsualEntrance(Viewer);
            Form = new RequestForm
            {
                To = usual is not null && Units.Any(u => u.Value == usual.Id.ToString()) ? usual.Id : null, ChildsView = Examination.Consent?.YoungPersonsView, Interpreter = Child!.InterpreterLanguage ?? "Behövs inte",
                Contact = Carrier ?? Viewer.Name, Ground = nameof(GroundCode.G3), Note = PaperGrounds.Notice,
            };
        }
        Grounds = new(Form, PaperGrounds.Choices(Branch.SocialServices, Branch.HealthCare, Ages.AgeOn(Examination.ChildBirth, Today), given));
        return true;
    }

    protected override Task CheckForm()
    {
        if (Form.To is { } to && Units.All(u => u.Value != to.ToString())) ModelState.AddModelError("Form.To", "Välj en av regionens enheter.");
        if (Form.Ground is not null && PaperGrounds.Basis(Form, Grounds.Choices, given) is null) ModelState.AddModelError("Form.Ground", "Välj en av grunderna.");
        return Task.CompletedTask;
    }

    public Task<IActionResult> OnPostAsync() => Act(async () =>
    {
        var (who, to) = (await Who(), (await Db.UnitRef(Form.To!.Value))!);
        var made = PlacementPapers.OfRequest(Examination, Form.ToContent(), to, Examination.NeedOn(who), new PaperBasis(DisclosureId.New(), PaperGrounds.Basis(Form, Grounds.Choices, given)!, Names, Viewer.Person, Now, Today));
        Examination.Request(Actor, Form.ToContent(), to, made, who, Today);
        Db.Add(Viewer, made);
        await Db.SettleInChain(Viewer, Examination);
    });
}

/// <summary>The region's units that examine (ingångar till vården), those near the child first; a protected child's municipality is never told, not even by order.</summary>
public static class Entrances
{
    public static IReadOnlyList<Choice> Of(IReadOnlyList<UnitName> units, Child child, Viewer viewer, UnitId? chosen, bool all) =>
        UnitChoices.For([.. units.Where(u => ChainSide.Region.IsDoneBy(u.Kind))], child.IsProtected ? viewer.MunicipalityCode : child.HomeMunicipality ?? viewer.MunicipalityCode, viewer.Unit, chosen is { } id ? [id] : [], all);
}
