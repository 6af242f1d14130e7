using Samspel.Domain.Disclosures;
using Samspel.Domain.Examinations;
using Samspel.Domain.PlacementCosts;
using Samspel.Domain.Sips;

namespace Samspel.Domain.Placements;

/// <summary>What a unit gets to read when it is asked for an item of the chain (punkt i kedjan), frozen in a disclosure. Says never where the child lives.</summary>
public sealed record ChainItemSnapshot(string Number, SipNames Names, int Item, string What, DateOnly Due, string Section, DateOnly? ChangesSchoolOn, string Note);

/// <summary>What the region's unit gets to read to judge the split (underlag för kostnadsfördelning).</summary>
public sealed record CostSnapshot(string Number, SipNames Names, PlacementForm Form, LegalBase LegalBase, DateOnly From, PlacedHow? How, CostSplit? Draft, CostSplit? InForce);

/// <summary>The request as the region reads it: the form, and who has answered what about consent.</summary>
public sealed record ExaminationRequestSnapshot(string Number, SipNames Names, ExaminationKind Kind, BbicRequest Form, ConsentNeed Need, ExaminationConsent? Consent);

/// <summary>The region's statement as the social services read it.</summary>
public sealed record ExaminationStatementSnapshot(string Number, string From, string Summary, IReadOnlyList<PartResult> Parts, IReadOnlyList<string> Needs);

/// <summary>The board's decision as the physician's unit reads it, and the certificate that comes back.</summary>
public sealed record LvuDecisionSnapshot(string Number, SipNames Names, LvuDecision Decision);

/// <summary>The certificate as the social services read it.</summary>
public sealed record LvuCertificateSnapshot(string Number, string From, DateOnly On, string Text);

/// <summary>On what a paper of a placement is disclosed, by whom and when; and the words by which the recipient knows the child.</summary>
public sealed record PaperBasis(DisclosureId Id, DisclosureBasis Basis, SipNames Names, PersonId By, DateTimeOffset Now, DateOnly Today);

/// <summary>
/// Makes the disclosures by which a placement's papers pass between compartments (utlämnanden vid placering). None of them is given the place: it stands
/// in no type that they are made from.
/// </summary>
public static class PlacementPapers
{
    /// <summary>An item of the chain to the party that answers for it; then <see cref="Placement.AskParty"/>.</summary>
    public static Disclosure OfItem(Placement placement, int number, UnitRef to, string note, PaperBasis basis)
    {
        var item = placement.Item(number);
        var row = item.Kind.Row();
        var school = row.Due == ChainDue.BeforeSchoolChange ? item.Phase == ChainPhase.Ending ? placement.EndingPlan?.ChangesSchoolOn : placement.Basis.ChangesSchoolOn : null;
        return Make(basis, placement.Child, placement.ChildBirth, placement.Number, ItemKind.ChainItem, number, placement.Owner, to,
            new ChainItemSnapshot(placement.Number.ToString(), basis.Names, number, item.Word(placement.Basis, Children.Ages.AgeOn(placement.ChildBirth, basis.Today)), item.Due, row.Source.ToString(), school, note.Trim()));
    }

    /// <summary>What the region needs to judge the split; then <see cref="PlacementCost.Share"/>.</summary>
    public static Disclosure OfCosts(Placement placement, PlacementCost cost, PaperBasis basis) =>
        Make(basis, placement.Child, placement.ChildBirth, placement.Number, ItemKind.CostMaterial, cost.Draft?.Number ?? 1, placement.Owner, cost.Regional,
            new CostSnapshot(placement.Number.ToString(), basis.Names, placement.Decision.Form, placement.Decision.LegalBase, placement.Decision.From, placement.How, cost.Draft?.Split, cost.InForce?.Split));

    /// <summary>The request to the region; then <see cref="HealthExamination.Request"/>.</summary>
    public static Disclosure OfRequest(HealthExamination examination, BbicRequest form, UnitRef to, ConsentNeed need, PaperBasis basis) =>
        Make(basis, examination.Child, examination.ChildBirth, examination.Number, ItemKind.ExaminationRequest, 1, examination.Owner, to,
            new ExaminationRequestSnapshot(examination.Number.ToString(), basis.Names, examination.Kind, form, need, basis.Names.Child == Children.ChildDisplay.Hidden ? examination.Consent?.WithoutNames() : examination.Consent));

    /// <summary>The statement back; then <see cref="HealthExamination.SendStatement"/>.</summary>
    public static Disclosure OfStatement(HealthExamination examination, string summary, IReadOnlyList<string> needs, PaperBasis basis) =>
        Make(basis, examination.Child, examination.ChildBirth, examination.Number, ItemKind.ExaminationStatement, 1, examination.Regional!, examination.Owner,
            new ExaminationStatementSnapshot(examination.Number.ToString(), examination.Regional!.Name, summary.Trim(), examination.Parts, needs));

    /// <summary>The board's decision to the physician's unit; then <see cref="LvuExamination.Share"/>.</summary>
    public static Disclosure OfDecision(LvuExamination examination, PaperBasis basis) =>
        Make(basis, examination.Child, examination.ChildBirth, examination.Number, ItemKind.LvuDecision, 1, examination.Owner, examination.Regional!,
            new LvuDecisionSnapshot(examination.Number.ToString(), basis.Names, examination.Decision!));

    /// <summary>The certificate back; then <see cref="LvuExamination.Certify"/>.</summary>
    public static Disclosure OfCertificate(LvuExamination examination, DateOnly on, string text, PaperBasis basis) =>
        Make(basis, examination.Child, examination.ChildBirth, examination.Number, ItemKind.LvuCertificate, 1, examination.Regional!, examination.Owner,
            new LvuCertificateSnapshot(examination.Number.ToString(), examination.Regional!.Name, on, text.Trim()));

    static Disclosure Make<T>(PaperBasis basis, ChildId child, DateOnly birth, CaseNumber number, ItemKind kind, int item, UnitRef from, UnitRef to, T content) => Disclosure.Make(basis.Id,
        new DisclosureSubject(child, birth, null, number.ToString()), new DisclosedItem(kind, item, 1, SipSnapshots.Write(content)), from.End, to.End, basis.Basis, basis.By, basis.Now, basis.Today);
}
