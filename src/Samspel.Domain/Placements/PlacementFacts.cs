using Samspel.Domain.Disclosures;
using Samspel.Domain.Sips;

namespace Samspel.Domain.Placements;

// The sentences carry no free text: somebody may have written the place there.

public sealed record PlacementPlanned(CaseNumber Number, PlacementDecision Decision, PlacementId? Previous) : Fact { public override string Sentence => $"{(Previous is null ? "En placering" : "En omplacering")} planerades: {Decision.Form.Word()}, {Decision.LegalBase.Word()}, från {Decision.From:yyyy-MM-dd}."; }
public sealed record PlacedAcutely(CaseNumber Number, PlacementDecision Decision, string Why, DateTimeOffset At, PlacementId? Previous) : Fact { public override string Sentence => $"{(Previous is null ? "Barnet placerades" : "Barnet omplacerades")} akut {Decision.From:yyyy-MM-dd}: {Decision.Form.Word()}, {Decision.LegalBase.Word()}."; }
public sealed record PlacementDecisionRevised(PlacementDecision Decision) : Fact { public override string Sentence => $"Beslutet ändrades: {Decision.Form.Word()}, {Decision.LegalBase.Word()}, från {Decision.From:yyyy-MM-dd}."; }
public sealed record PlannedEndSet(DateOnly? Until, string Reason) : Fact { public override string Sentence => Until is { } day ? $"Planerad sista dag ändrades till {day:yyyy-MM-dd}." : "Planerad sista dag är inte längre bestämd."; }
public sealed record LegalBaseChanged(LegalBase Now, LegalBaseChange Change) : Fact { public override string Sentence => $"Placeringen vilar på {Now.InText()} från {Change.From:yyyy-MM-dd}, tidigare på {Change.Before.InText()}."; }
public sealed record ChainBasisRevised(ChainBasis Basis) : Fact { public override string Sentence => $"Underlaget för kedjan ändrades: {Basis.School.Word().ToLowerInvariant()}, {Basis.Contacts.Count} vårdkontakter."; }
public sealed record ResponsibilityCleared(int SplitVersion, DateOnly On) : Fact { public override string Sentence => $"Ansvaret är klarlagt enligt kostnadsfördelning {SplitVersion}, fastställd {On:yyyy-MM-dd}. Klar att placera."; }
public sealed record ChildPlaced(DateOnly On) : Fact { public override string Sentence => $"Barnet placerades {On:yyyy-MM-dd}."; }
public sealed record PlacedWithoutClearResponsibility(OpenDecision Decision, DateOnly On) : Fact { public override string Sentence => $"Barnet placerades {On:yyyy-MM-dd} utan klarlagt ansvar, efter beslut av {Decision.DecidedBy} ({Decision.Office})."; }
public sealed record MarkedNeverToBeWeeded : Fact { public override string Sentence => "Handlingarna om barnet får aldrig gallras (SoL 16 kap. 2 §)."; }
public sealed record PlacementWithdrawn(string Reason) : Fact { public override string Sentence => "Placeringen återtogs."; }

public sealed record ChainPartyAsked(int Item, ChainItemKind Kind, UnitId Unit, string UnitName, DisclosureId Disclosure, GroundCode Ground) : Fact { public override string Sentence => $"{UnitName} fick punkten {Item}: {Kind.Row().Word}. Grund {Ground}."; }
public sealed record ChainItemReported(int Item, ChainItemKind Kind, ChainReport Report, ChainOutcome Outcome) : Fact { public override string Sentence => $"Punkt {Item}, {Kind.Row().Word}: {Report.Word().ToLowerInvariant()} {Outcome.On:yyyy-MM-dd}."; }
public sealed record ChainItemReopened(int Item, ChainItemKind Kind, string Reason) : Fact { public override string Sentence => $"Punkt {Item} öppnades igen: {Kind.Row().Word}."; }
public sealed record ChainPartyAskedOutside(int Item, ChainItemKind Kind, OutsideRequest Asked) : Fact { public override string Sentence => $"En enhet utanför Samspel fick punkten {Item} {Asked.On:yyyy-MM-dd}, {Asked.How.Word().ToLowerInvariant()}: {Kind.Row().Word}. Grund {Asked.Ground}."; }
public sealed record ChainItemsLapsed(IReadOnlyList<int> Items, string Why) : Fact { public override string Sentence => $"Samspel stängde {(Items.Count == 1 ? "punkt" : "punkterna")} {SipWords.List([.. Items.Select(i => $"{i}")])}. {Why}"; }
public sealed record PlacementSipLinked(string Number) : Fact { public override string Sentence => $"{Number} kopplades till placeringen."; }
public sealed record PlaceRegionKnown(PlaceRegion Region) : Fact { public override string Sentence => "Kedjan räknades om efter platsens region."; }

public sealed record CareFollowUpNamed(int Contact, CareKind Kind, string Name) : Fact { public override string Sentence => $"Ansvarig för uppföljningen utsågs: {Kind.Word()}."; }
public sealed record StreamFollowedUp(StreamFollowUp FollowUp) : Fact { public override string Sentence => $"{FollowUp.Stream.Word()} följdes upp {FollowUp.On:yyyy-MM-dd}. Nästa uppföljning {FollowUp.NextOn:yyyy-MM-dd}."; }
public sealed record PlacementConsidered(DateOnly On, bool Tried = false) : Fact { public override string Sentence => $"{(Tried ? "Prövning" : "Övervägande")} av vården skrevs in: {On:yyyy-MM-dd} (källa: verksamhetssystemet)."; }
public sealed record RegistrationChanged(Registration Registration, bool OtherCounty) : Fact { public override string Sentence => $"Folkbokföringen ändrades från {Registration.From:yyyy-MM-dd}." + (OtherCounty ? " Den nya regionen tar över vårdansvaret." : ""); }

public sealed record EndingPrepared(EndingPlan Plan) : Fact { public override string Sentence => $"Avslutet {Plan.EndsOn:yyyy-MM-dd} började förberedas: {Plan.EndsIn.Word().ToLowerInvariant()}."; }
public sealed record EndingCancelled(string Reason) : Fact { public override string Sentence => "Placeringen fortsätter, avslutet förbereds inte längre."; }
public sealed record PlacementEnded(EndingRecord Record) : Fact { public override string Sentence => $"Placeringen avslutades {Record.On:yyyy-MM-dd}. {Record.Sip.Word()}."; }
public sealed record PlacementReplaced(PlacementId By, CaseNumber Number, DateOnly On) : Fact { public override string Sentence => $"Barnet omplacerades {On:yyyy-MM-dd}, se {Number}."; }
public sealed record EndedPlacementFollowedUp(DateOnly On, string What) : Fact { public override string Sentence => $"Uppföljning efter avslutet gjordes {On:yyyy-MM-dd}."; }
public sealed record PlacementHandedOver(UnitId Unit, PersonId? Person, string To) : Fact { public override string Sentence => $"Placeringen lämnades över till {To}."; }

public sealed record PlaceWritten(PlacementId Placement) : Fact { public override string Sentence => "Platsen skrevs in. Den är låst."; }
public sealed record PlaceRevised(PlacementId Placement) : Fact { public override string Sentence => "Uppgiften om platsen ändrades."; }
public sealed record PlaceOpened(PlacementId Placement) : Fact { public override string Sentence => "Uppgiften om platsen öppnades."; }
public sealed record PlaceAccessGiven(PlacementId Placement, PersonId Person) : Fact { public override string Sentence => "En behörighet till platsen gavs."; }
public sealed record PlaceAccessTaken(PlacementId Placement, PersonId Person) : Fact { public override string Sentence => "En behörighet till platsen togs bort."; }
public sealed record PlaceLockedAnew(PlacementId Placement) : Fact { public override string Sentence => "Platsen låstes när ärendet bytte enhet. Ingen behörighet följde med."; }
