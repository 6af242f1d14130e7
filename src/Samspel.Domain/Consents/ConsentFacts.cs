namespace Samspel.Domain.Consents;

public sealed record ConsentAsked(ConsentId Consent, ConsentScope Scope, MaturityAssessment Assessment, int ChildAge) : Fact
{
    public override string Sentence => $"Samtycke efterfrågades för {Purpose}. {Assessment.Givers.Word()}.";
    string Purpose => Scope.Purpose switch { ConsentPurpose.Sip => "SIP", ConsentPurpose.Placement => "skola och vård vid placering", _ => "annat möte" };
}

public sealed record ConsentAnswered(ConsentId Consent, ConsentAnswer Answer) : Fact
{
    public override string Sentence => $"{Answer.By.Capacity()} svarade {(Answer.Yes ? "ja" : "nej")} till samtycke ({Answer.How.Word().ToLowerInvariant()}).";
}

public sealed record ConsentGiven(ConsentId Consent, DateOnly From, DateOnly To) : Fact
{
    public override string Sentence => $"Samtycke gavs. Det gäller {From:yyyy-MM-dd} till och med {To:yyyy-MM-dd}.";
}

public sealed record ConsentRefused(ConsentId Consent) : Fact
{
    public override string Sentence => "Samtycke nekades.";
}

public sealed record ConsentWithdrawn(ConsentId Consent, ConsentParty By, DateOnly On, PersonId RecordedBy) : Fact
{
    public override string Sentence => $"{By.Capacity()} återkallade samtycket {On:yyyy-MM-dd}.";
}

public sealed record ConsentExpired(ConsentId Consent) : Fact
{
    public override string Sentence => "Samtycket gick ut.";
}

public sealed record ConsentReplaced(ConsentId Consent, ConsentId By) : Fact
{
    public override string Sentence => "Samtycket ersattes av ett nytt.";
}

public sealed record ConsentEndedAtEighteen(ConsentId Consent) : Fact
{
    public override string Sentence => "Vårdnadshavarnas samtycke upphörde när den unge fyllde 18 år.";
}
