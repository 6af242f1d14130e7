namespace Samspel.Domain.ConcernReports;

// Neither the facts nor their sentences carry content, reasons or names of persons: what was written stays in the report.

/// <summary>A fact that the reporter may read in the history; all others are the receiving board's own.</summary>
public interface IKnownToReporter;

public sealed record ConcernBoardRegistered(string Board, string Intake) : Fact { public override string Sentence => $"{Board} tar emot orosanmälningar genom {Intake}."; }
public sealed record ConcernBoardRevised(string Board, string Intake) : Fact { public override string Sentence => $"Mottagningen ändrades: {Board}, {Intake}."; }

public sealed record ConcernDraftBegun(ConcernKind Kind) : Fact, IKnownToReporter { public override string Sentence => "En orosanmälan påbörjades."; }
public sealed record ConcernDraftWritten : Fact, IKnownToReporter { public override string Sentence => "Utkastet sparades."; }
public sealed record ConcernDraftDiscarded : Fact, IKnownToReporter { public override string Sentence => "Utkastet togs bort."; }
public sealed record ConcernGivenOutside(string Board, DateOnly On) : Fact, IKnownToReporter { public override string Sentence => $"Anmälan lämnades {On:yyyy-MM-dd} på annat sätt till {Board}."; }

public sealed record ConcernSent(CaseNumber Number, SwedishTime At, string Board, BoardBasis Basis, string Checksum) : Fact, IKnownToReporter { public override string Sentence => $"Anmälan {Number} skickades {At.On:yyyy-MM-dd} kl. {At.Clock:HH\\.mm} till {Board}."; }
public sealed record ConcernOpened(SwedishTime At) : Fact, IKnownToReporter { public override string Sentence => "Mottagningen öppnade anmälan."; }
public sealed record ConcernReceived(SwedishTime At) : Fact, IKnownToReporter { public override string Sentence => $"Anmälan togs emot {At.On:yyyy-MM-dd} kl. {At.Clock:HH\\.mm}."; }
public sealed record ConcernForwarded(string From, string To, SwedishTime At) : Fact, IKnownToReporter { public override string Sentence => $"{From} skickade anmälan vidare till {To}, {At.On:yyyy-MM-dd} kl. {At.Clock:HH\\.mm}."; }
public sealed record ConcernFactsAdded(int Number, SwedishTime At, string Checksum) : Fact, IKnownToReporter { public override string Sentence => $"Tillägg {Number} skickades."; }
public sealed record ConcernAnswerAsked(SwedishTime At) : Fact, IKnownToReporter { public override string Sentence => "Anmälaren begärde besked om utredning."; }
public sealed record ReporterAnswered(ConcernAnswer Answer, SwedishTime At) : Fact, IKnownToReporter { public override string Sentence => $"Anmälaren fick besked: {Answer.Word().ToLowerInvariant()}."; }
public sealed record ReporterAnswerRefused(SwedishTime At) : Fact, IKnownToReporter { public override string Sentence => "Besked till anmälaren bedömdes olämpligt."; }
public sealed record ReporterAnswerCorrected(ConcernAnswer Was, ConcernAnswer Answer, SwedishTime At) : Fact, IKnownToReporter { public override string Sentence => $"Beskedet till anmälaren rättades från {Was.Word().ToLowerInvariant()} till {Answer.Word().ToLowerInvariant()}."; }
public sealed record ReporterSecrecyAsked(SwedishTime At) : Fact, IKnownToReporter { public override string Sentence => "Anmälaren begärde sekretess för sitt namn."; }
public sealed record ConcernNewsRead : Fact, IKnownToReporter { public override string Sentence => "Anmälaren läste beskedet."; }
public sealed record ReportedAfterBirth(CaseNumber Number) : Fact, IKnownToReporter { public override string Sentence => $"Barnet är fött. En ny anmälan skickades: {Number}."; }
public sealed record BirthDutyClosed(DateOnly On) : Fact, IKnownToReporter { public override string Sentence => "Bevakningen av födelsen avslutades utan ny anmälan."; }

public sealed record ConcernAdditionsRead(int UpTo) : Fact { public override string Sentence => $"Mottagningen läste tillägg till och med {UpTo}."; }
public sealed record ConcernProtectionAssessed(SwedishTime At) : Fact { public override string Sentence => $"Omedelbar skyddsbedömning gjordes {At.On:yyyy-MM-dd} kl. {At.Clock:HH\\.mm}."; }
public sealed record ConcernExtended(DateOnly Until) : Fact { public override string Sentence => $"Tiden för beslut förlängdes till {Until:yyyy-MM-dd} av synnerliga skäl."; }
public sealed record ConcernDecided(ConcernAnswer Outcome, DateOnly On, bool Late) : Fact { public override string Sentence => $"Beslut {On:yyyy-MM-dd}: {Outcome.Word().ToLowerInvariant()}." + (Late ? " Beslutet kom efter 14 dagar utan förlängning." : ""); }
public sealed record ConcernDecisionCorrected(ConcernAnswer Was, DateOnly WasOn, ConcernAnswer Outcome, DateOnly On) : Fact { public override string Sentence => $"Beslutet rättades från {Was.Word().ToLowerInvariant()} {WasOn:yyyy-MM-dd} till {Outcome.Word().ToLowerInvariant()} {On:yyyy-MM-dd}."; }
public sealed record ConcernChildLinked : Fact { public override string Sentence => "Anmälan kopplades till ett barn i enhetens register."; }
public sealed record ConcernChildUnlinked : Fact { public override string Sentence => "En koppling till ett barn i enhetens register togs bort."; }
public sealed record ConcernKeptFromWeeding(DateOnly On) : Fact { public override string Sentence => $"Anmälan bevaras, beslut {On:yyyy-MM-dd}."; }
public sealed record ConcernWeeded(CaseNumber Number, RetentionGround Ground, DateOnly On) : Fact { public override string Sentence => $"Anmälan {Number} gallrades {On:yyyy-MM-dd}."; }
public sealed record ConcernMeetingSettled(MeetingWith With, ConcernKind Kind, bool Offered, DateOnly On) : Fact { public override string Sentence => $"{With.Word(Kind)}: möte {(Offered ? "erbjöds" : "bedömdes olämpligt")} {On:yyyy-MM-dd}."; }
public sealed record ConcernEntered(string Reference, DateOnly On) : Fact { public override string Sentence => $"Anmälan fördes in i verksamhetssystemet {On:yyyy-MM-dd} ({Reference})."; }
public sealed record ConcernExported(int Version) : Fact { public override string Sentence => $"Anmälan exporterades, format {Version}."; }
public sealed record InvestigationExtended(DateOnly Until) : Fact { public override string Sentence => $"Utredningen förlängdes till {Until:yyyy-MM-dd} (källa: verksamhetssystemet)."; }
public sealed record InvestigationClosed(bool WithSupport, DateOnly On) : Fact { public override string Sentence => $"Utredningen avslutades {On:yyyy-MM-dd} {(WithSupport ? "med" : "utan")} insats (källa: verksamhetssystemet)."; }
