using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.Children;
using Samspel.Domain.Consents;
using Samspel.Domain.Disclosures;
using Samspel.Domain.Parties;
using Samspel.Domain.Sips;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Sips.Proposals;

/// <summary>
/// A proposal of a SIP to a unit that may call (3.6), from a school or from a unit that the local agreement does not let start: the need, how the
/// family agreed, and the ground it is sent on.
/// </summary>
public sealed class NewModel(Db db, Viewer viewer, Clock clock) : FormPage
{
    [FromQuery(Name = "barn")] public Guid? ChildId { get; set; }
    [FromQuery(Name = "alla")] public bool All { get; set; }
    [FromQuery(Name = "sida")] public int PageNumber { get; set; } = 1;
    [BindProperty] public ProposalForm Form { get; set; } = new();

    public Child? Child { get; private set; }
    public IReadOnlyList<ChildLine> Children { get; private set; } = [];
    public int Pages { get; private set; }
    public IReadOnlyList<Choice> Units { get; private set; } = [];
    /// <summary>What the child's municipality has agreed; the unit's own where the child's is unknown or must not be told.</summary>
    public RulesInPlace? InPlace { get; private set; }
    public SipInitiators Initiators => InPlace?.Rules.Initiators ?? SipInitiators.Silent;
    public bool IsSchool => viewer.UnitKind.IsSchool();

    /// <summary>A school proposes; others where the child's municipality has agreed that they do not start.</summary>
    public bool MayPropose => IsSchool || !Initiators.May(viewer.UnitKind);
    public WhoDecides Who => Child!.WhoDecidesOn(clock.Today);

    /// <summary>Grounds the unit has towards those who may call; which of them fits the chosen unit is checked when it is sent.</summary>
    public IReadOnlyList<Choice> GroundChoices =>
        [.. Receivers.SelectMany(to => new[] { true, false }.SelectMany(same => Grounds.For(viewer.UnitKind.Branch(), to, Who.Age, same))).Distinct().OrderBy(g => g.Code)
            .Select(g => new Choice(g.Code.ToString(), g.Title, $"{g.Condition} ({g.Law})"))];

    IEnumerable<Branch> Receivers => new[] { Branch.SocialServices, Branch.HealthCare }.Concat((Initiators.Kinds ?? []).Select(k => k.Branch())).Distinct();

    public IReadOnlyList<Choice> Yes => [.. Parties.Select(p => new Choice(ValueOf(p), NameOf(p)))];
    IReadOnlyList<ConsentParty> Parties => [.. Who.Deciders.Select(ConsentParty.Of), ConsentParty.TheChild];

    public override async Task<bool> Load()
    {
        if (ChildId is not { } id)
        {
            if (!IsSchool) return true;
            PageNumber = Math.Clamp(PageNumber, 1, 10_000);
            (Children, var total) = await db.ChildrenOfUnit(viewer, null, PageNumber, 25);
            Pages = (total + 24) / 25;
            return true;
        }
        if (await db.Child(viewer, new ChildId(id), "sip/forslag") is not { } child) return false;
        Child = child;
        InPlace = await db.LocalRules(child.ShownMunicipality ?? viewer.MunicipalityCode ?? "", clock.Today);
        if (!MayPropose) return true;
        if (IsGet) Form.Need.NoticedBy = IsSchool ? NoticedBy.School : NoticedBy.Staff;
        var near = viewer.MunicipalityCode;
        Units = UnitChoices.For([.. (await db.CallableUnits(near)).Where(u => Initiators.May(u.Kind) && (u.Kind.Branch() is Branch.SocialServices or Branch.HealthCare || Initiators.Names(u.Kind)) && u.Participation == Participation.Account)], near, viewer.Unit, Form.To is { } to ? [to] : [], All);
        return true;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Load()) return NotFound();
        ProposalRules.OnlySchoolsPropose.Require(MayPropose);
        if (Child is null) return NotFound();
        if (Form.Ground == GroundCode.G1 && !Who.YoungPersonAlone)
        {
            if (Form.Givers is null) ModelState.AddModelError("Form.Givers", "Välj vem som bestämmer.");
            if (string.IsNullOrWhiteSpace(Form.Maturity)) ModelState.AddModelError("Form.Maturity", "Skriv hur du har bedömt barnets mognad.");
        }
        if (!ModelState.IsValid) return Page();
        var (today, from) = (clock.Today, (await db.UnitRef(viewer.Unit))!);
        if (await db.UnitRef(Form.To!.Value) is not { } to) { ModelState.AddModelError("Form.To", "Välj en enhet i listan."); return Page(); }
        var basis = Form.Ground == GroundCode.G1 ? DisclosureBasis.OnConsent(Consented(to)) : DisclosureBasis.OnGround(Form.Ground!.Value, Form.Note ?? "");
        var names = SipNames.Of(Child, from.Name, viewer.Name);
        var proposal = SipProposal.Send(SipProposalId.New(), CaseNumber.Sip(today.Year, await db.NextNumber("SIP", today.Year)), viewer.Actor, from, to,
            Child.Id, Child.BirthDate, Form.Need.ToNeed(), Form.FamilyAgrees, names, basis, clock.Now, today, Initiators);
        db.Add(viewer, proposal);
        await db.Save(viewer);
        return SeeOther($"/sip/forslag/{proposal.Number.Short}");
    }

    /// <summary>The family's yes to this proposal, written into the ledger as what it is: asked and answered today, for this unit alone.</summary>
    Consent Consented(UnitRef to)
    {
        var who = Who;
        var assessment = who.YoungPersonAlone ? new MaturityAssessment(ConsentGivers.ChildDecidesAlone, "Den unge har fyllt 18 år och bestämmer själv.") : new(Form.Givers!.Value, Form.Maturity ?? "");
        var consent = Consent.Ask(ConsentId.New(), Child!.Id, viewer.Unit, viewer.Compartment,
            new ConsentScope(ConsentPurpose.Sip, "Förslag om SIP: " + Form.Need.Description.Trim(), [new ConsentRecipient(to.Id, to.Name)]), assessment, who);
        foreach (var party in consent.MustAnswer.Where(p => Form.SaidYes.Contains(ValueOf(p)))) consent.RecordAnswer(party.Decider, true, Form.How!.Value, clock.Today, viewer.Person, who);
        if (consent.Awaiting is { Count: > 0 } awaiting) throw DisclosureRules.ConsentCovers.Broken($"Samtycke saknas från {SipWords.List([.. awaiting.Select(NameOf)])}. Alla som bestämmer ska ha sagt ja.");
        db.Add(viewer, consent);
        return consent;
    }

    string NameOf(ConsentParty party) => party.Decider is null || Child!.IsProtected ? party.Capacity() : $"{party.Name} ({party.Capacity().ToLowerInvariant()})";
    static string ValueOf(ConsentParty party) => party.Decider?.ToString() ?? "barnet";
}
