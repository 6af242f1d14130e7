namespace Samspel.Domain.Parties;

/// <summary>What happens to a person's account (medarbetarens konto), kept as its history.</summary>
public sealed record PersonAdded : Fact { public override string Sentence => "Kontot lades upp."; }
public sealed record PersonChanged(bool NewEmail) : Fact { public override string Sentence => NewEmail ? "Namn och e-postadress ändrades." : "Namnet ändrades."; }
public sealed record PersonDisabled : Fact { public override string Sentence => "Kontot stängdes. Pågående sessioner upphörde."; }
public sealed record PersonEnabled : Fact { public override string Sentence => "Kontot öppnades igen."; }
public sealed record StartPasswordGiven : Fact { public override string Sentence => "Ett nytt startlösenord gavs. Pågående sessioner upphörde."; }
public sealed record PersonUnlocked : Fact { public override string Sentence => "Kontot låstes upp."; }
public sealed record PasswordChanged : Fact { public override string Sentence => "Lösenordet byttes."; }
public sealed record PasskeyAdded : Fact { public override string Sentence => "En nyckel för inloggning lades till."; }
public sealed record PasskeyRemoved : Fact { public override string Sentence => "En nyckel för inloggning togs bort."; }
public sealed record WorkHandedOver(string Unit, int Cases, string To) : Fact
{
    public override string Sentence => $"{Cases} {(Cases == 1 ? "ärende" : "ärenden")} vid {Unit} lämnades över till {To}.";
}
