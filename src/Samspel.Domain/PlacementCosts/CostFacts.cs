using Samspel.Domain.Disclosures;
using Samspel.Domain.Parties;
using Samspel.Domain.Placements;
using Samspel.Domain.Sips;

namespace Samspel.Domain.PlacementCosts;

public sealed record CostOpened(CaseNumber Number, UnitId RegionalUnit, string RegionalUnitName) : Fact { public override string Sentence => $"Kostnadsansvaret för {Number} ska klarläggas tillsammans med {RegionalUnitName}."; }
public sealed record CostShared(DisclosureId Disclosure, GroundCode Ground) : Fact { public override string Sentence => $"Underlaget lämnades till regionen. Grund {Ground}."; }
public sealed record CostSplitWritten(CostDraft Draft) : Fact { public override string Sentence => $"Förslag {Draft.Number} till kostnadsfördelning skrevs av {Draft.WrittenBy.Word()}, {Draft.Split.Items.Count} poster."; }
public sealed record CostSplitApproved(int Draft, CostApproval Approval) : Fact
{
    public override string Sentence => Approval.OnPaper is { } paper
    ? $"Förslag {Draft} godkändes för {Approval.Side.Word()} på papper {paper.GivenOn:yyyy-MM-dd} av {Approval.Name}, {Approval.Office}."
    : $"Förslag {Draft} godkändes för {Approval.Side.Word()} av {Approval.Name}, {Approval.Office}.";
}
public sealed record CostSplitEstablished(CostVersion Version) : Fact { public override string Sentence => $"Kostnadsfördelning {Version.Number} fastställdes {Version.On:yyyy-MM-dd}."; }
public sealed record CostSplitSentBack(int Draft, Principal By, string Reason) : Fact { public override string Sentence => $"Förslag {Draft} lämnades tillbaka av {By.Word()}."; }
public sealed record CostDisagreementDeclared(CostDisagreement Disagreement, Principal By) : Fact { public override string Sentence => $"{(By == Principal.Region ? "Regionen" : "Kommunen")} registrerade oenighet om kostnadsfördelningen. Insatserna för barnet fortsätter."; }
public sealed record CostViewStated(CostView View) : Fact { public override string Sentence => $"Ståndpunkt från {View.Side.Word()} skrevs in."; }
public sealed record SupportEnsured(SupportMeanwhile Support) : Fact { public override string Sentence => $"{(Support.Side == Principal.Region ? "Regionen" : "Kommunen")} skrev hur insatserna säkerställs medan fördelningen är oenig."; }
public sealed record CostRegistrationSettled(string MunicipalityCode) : Fact { public override string Sentence => "Folkbokföringskommunen fastställdes."; }
public sealed record CareReferredMeanwhile(CareMeanwhile Care) : Fact { public override string Sentence => Care.Possible ? $"Vårdbehovet tillgodoses genom remiss, {Care.On:yyyy-MM-dd}." : $"Regionen dokumenterade {Care.On:yyyy-MM-dd} att remiss inte är möjlig."; }
public sealed record SeparateContractMade(SeparateContract Contract) : Fact { public override string Sentence => $"Eget avtal för {Contract.Side.Word()} tecknades {Contract.On:yyyy-MM-dd}."; }
public sealed record CostClaimed(CostClaim Claim) : Fact { public override string Sentence => $"{(Claim.By == Principal.Region ? "Regionen" : "Kommunen")} åberopade post {Claim.Item} i kostnadsfördelning {Claim.Version}."; }
public sealed record CostFollowedPlacement(PlacedHow How, DateOnly PlacedOn) : Fact { public override string Sentence => How == PlacedHow.WithoutClearResponsibility ? $"Barnet placerades {PlacedOn:yyyy-MM-dd} innan ansvaret var klarlagt. Båda huvudmännens chefer ska klarlägga det." : $"Barnet placerades {PlacedOn:yyyy-MM-dd} ({How.Word().ToLowerInvariant()})."; }
public sealed record CostClosed : Fact { public override string Sentence => "Placeringen återtogs. Kostnadsfördelningen behövs inte."; }
