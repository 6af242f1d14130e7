using Samspel.Domain.Disclosures;
using Samspel.Domain.Placements;

namespace Samspel.Domain.Examinations;

// The sentences say what was done and nothing of what was found.

public sealed record ExaminationOpened(CaseNumber Number, ExaminationKind Kind, PlacementId? Placement) : Fact { public override string Sentence => $"{Kind.Word()} ska bedömas."; }
public sealed record ExaminationFoundNeeded : Fact { public override string Sentence => "Undersökningen bedömdes behövas."; }
public sealed record ExaminationFoundNotNeeded(NotNeededGround Ground) : Fact { public override string Sentence => $"Undersökningen bedömdes obehövlig, enligt handling från {Ground.DocumentDate:yyyy-MM-dd}."; }
public sealed record AsylumExaminationFoundSufficient(ExaminationId Examination, AsylumSuffices Why) : Fact { public override string Sentence => "Undersökningen för asylsökande bedömdes räcka: lika heltäckande och nära placeringen."; }
public sealed record ExaminationConsentRecorded(ExaminationConsent Consent) : Fact { public override string Sentence => $"Svar om samtycke till undersökningen skrevs in ({Consent.Answers.Count(a => a.Yes)} ja, {Consent.Answers.Count(a => !a.Yes)} nej, {Consent.Unanswered().Count()} utan svar)."; }
public sealed record ExaminationRequested(SentRequest Request) : Fact { public override string Sentence => $"Regionen underrättades: {Request.To.Name}. Grund {Request.Ground}."; }
public sealed record ExaminationOffered(ExaminationOffer Offer) : Fact { public override string Sentence => $"Erbjudande {Offer.Number} lämnades {Offer.On:yyyy-MM-dd}."; }
public sealed record ExaminationDeclined(int Offer, string Answer) : Fact { public override string Sentence => $"Erbjudande {Offer} avböjdes."; }
public sealed record ExaminationBooked(DateOnly On) : Fact { public override string Sentence => $"Undersökningen bokades till {On:yyyy-MM-dd}."; }
public sealed record ExaminationCarriedOut(IReadOnlyList<PartResult> Parts) : Fact { public override string Sentence => $"Undersökningen genomfördes: {Parts.Count(p => p.IsDone)} av {Parts.Count} delar."; }
public sealed record ExaminationReported(ExaminationStatement Statement) : Fact { public override string Sentence => $"Utlåtandet lämnades till socialtjänsten {Statement.On:yyyy-MM-dd}."; }
public sealed record ExaminationNeedActedOn(int Need, NeedOutcome Outcome) : Fact { public override string Sentence => $"Behov {Need} togs om hand: {Outcome.To.Word().ToLowerInvariant()}."; }
public sealed record ExaminationInterrupted : Fact { public override string Sentence => "Undersökningen avbröts när placeringen upphörde."; }
public sealed record ExaminationStopped(string Reason) : Fact { public override string Sentence => "Undersökningen avbröts, med angivet skäl."; }
public sealed record ExaminationMoved(PlacementId Placement, CaseNumber Number) : Fact { public override string Sentence => $"Barnet är omplacerat. Undersökningen hör nu till {Number}."; }
public sealed record ExaminationHandedOver(UnitId Unit, PersonId? Person, string To) : Fact { public override string Sentence => $"Ärendet lämnades över till {To}."; }

public sealed record LvuExaminationDecided(LvuDecision Decision) : Fact { public override string Sentence => $"Läkarundersökning beslutades {Decision.On:yyyy-MM-dd} av {Decision.DecidedBy}. Läkare är utsedd."; }
public sealed record LvuExaminationOmitted(LvuOmission Omission) : Fact { public override string Sentence => $"Läkarundersökningen underlåts av särskilda skäl, beslut {Omission.On:yyyy-MM-dd} av {Omission.DecidedBy}."; }
public sealed record LvuExaminationShared(DisclosureId Disclosure, GroundCode Ground) : Fact { public override string Sentence => $"Beslutet lämnades till vården. Grund {Ground}."; }
public sealed record LvuExaminationCarriedOut(DateOnly On) : Fact { public override string Sentence => $"Läkarundersökningen genomfördes {On:yyyy-MM-dd}."; }
public sealed record LvuCertificateGiven(DateOnly On) : Fact { public override string Sentence => $"Läkarintyget lämnades {On:yyyy-MM-dd}."; }
public sealed record LvuApplied(DateOnly On) : Fact { public override string Sentence => $"Ansökan om vård gjordes {On:yyyy-MM-dd}."; }
public sealed record LvuExaminationWithdrawn(string Reason) : Fact { public override string Sentence => "Ingen ansökan görs. Läkarundersökningen behövs inte."; }
