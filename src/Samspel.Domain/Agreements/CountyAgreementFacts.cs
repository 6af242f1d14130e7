namespace Samspel.Domain.Agreements;

public sealed record CountyAgreementDrafted(CountyAgreementContent Content) : Fact { public override string Sentence => $"Ett utkast till överenskommelse lades upp ({Content.Dnr})."; }
public sealed record CountyAgreementEnteredInForce(CountyAgreementContent Content, RevisionRecord Revision) : Fact
{
    public override string Sentence => $"Överenskommelsen {Content.Dnr} lades upp som redan gällande, från {Content.Term.From} till {Content.Term.To}. Utvärdering och revidering: {Revision.Status.Word()}.";
}
public sealed record CountyAgreementRevised(CountyAgreementContent Content) : Fact { public override string Sentence => "Utkastets uppgifter ändrades."; }
public sealed record CountyAgreementReadingChosen(AgreementSettings Settings, string Why) : Fact { public override string Sentence => $"Hur överenskommelsens text tolkas ändrades: {Why}"; }
public sealed record CountyAgreementMoved(AgreementState Before, AgreementState Now, DateOnly On) : Fact { public override string Sentence => $"Läget är {Now.Word().ToLowerInvariant()} från {On:yyyy-MM-dd}."; }

public sealed record CountyAgreementPrepared(BodyDecision Decision) : Fact { public override string Sentence => $"Länschefsnätverket godkände förslaget ({Decision.On})."; }
public sealed record CountyAgreementRecommended(BodyDecision Decision) : Fact { public override string Sentence => $"Välfärdsrådet rekommenderade parterna att godkänna ({Decision.On})."; }
public sealed record CountyAgreementPartyDecided(string Party, PartyDecision Decision) : Fact
{
    public override string Sentence => $"{Party} {Decision.Answer.Word()} överenskommelsen i {Decision.Body} ({Decision.On}){(Decision.Answer == PartyAnswer.Refused ? $": {Decision.Reason}" : ".")}";
}
public sealed record CountyAgreementSigned(AgreementSignature Signature) : Fact { public override string Sentence => $"Undertecknades av {Signature.Office.Word()} ({Signature.On})."; }

public sealed record CountyAgreementTermFilledIn(AgreementTerm Term) : Fact { public override string Sentence => $"Giltighetstiden fylldes i: {Term.From} till {Term.To}."; }
public sealed record CountyAgreementRevisionRegistered(RevisionRecord Revision) : Fact
{
    public override string Sentence => Revision.HasBegun ? $"Utvärdering och revidering påbörjades ({Revision.BegunOn})." : $"Utvärdering och revidering: {Revision.Status.Word()}.";
}
public sealed record CountyAgreementRevisionDropped(RevisionRecord Revision, string Why) : Fact { public override string Sentence => $"Den registrerade utvärderingen och revideringen togs bort, nu {Revision.Status.Word()}: {Why}"; }
public sealed record CountyAgreementRevisionCompleted(KnownDate On, string Evaluation) : Fact { public override string Sentence => $"Utvärdering och revidering slutfördes ({On}). Utvärderingen: {Evaluation}"; }
public sealed record CountyAgreementRenegotiationDecided(BodyDecision Decision) : Fact { public override string Sentence => $"Välfärdsrådet beslutade om omförhandling ({Decision.On}): {Decision.Note}"; }
public sealed record CountyAgreementAppliedMeanwhile(InterimUse Use) : Fact { public override string Sentence => $"Tillämpas från {Use.From:yyyy-MM-dd} i avvaktan på en ny enligt beslut av {Use.DecidedBy} ({Use.DecidedOn}): {Use.Why}"; }
public sealed record CountyAgreementInterimEnded(DateOnly LastDay, string Why) : Fact { public override string Sentence => $"Tillämpas till och med {LastDay:yyyy-MM-dd}: {Why}"; }
public sealed record CountyAgreementPartyLeaves(string Party, PartyNotice Notice) : Fact { public override string Sentence => $"{Party} lämnar överenskommelsen, sista dag {Notice.LastDay:yyyy-MM-dd}."; }
public sealed record CountyAgreementSuccessorNamed(AgreementSuccessor Successor) : Fact { public override string Sentence => $"Ersätts av {Successor.Dnr} från {Successor.From:yyyy-MM-dd}."; }
public sealed record CountyAgreementAnnexed(AgreementAnnex Annex) : Fact { public override string Sentence => $"Bilaga {Annex.Number} lades till: {Annex.Title}."; }
