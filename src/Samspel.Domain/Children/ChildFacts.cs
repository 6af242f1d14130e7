namespace Samspel.Domain.Children;

public sealed record ChildRegistered(UnitId By, bool WithTemporaryIdentity) : Fact
{
    public override string Sentence => WithTemporaryIdentity ? "Barnet registrerades med tillfälligt id." : "Barnet registrerades.";
}

/// <summary>Both texts are kept: a correction never erases what stood before.</summary>
public sealed record ChildRevised(ChildContent Before, ChildContent After) : Fact
{
    public override string Sentence => $"Barnets uppgifter ändrades: {string.Join(", ", Changed())}.";

    IEnumerable<string> Changed()
    {
        if (Before.GivenName != After.GivenName || Before.FamilyName != After.FamilyName) yield return "namn";
        if (Before.BirthDate != After.BirthDate) yield return "födelsedatum";
        if (Before.LegalSex != After.LegalSex) yield return "juridiskt kön";
        if (Before.HomeMunicipality != After.HomeMunicipality) yield return "hemkommun";
        if (Before.InterpreterLanguage != After.InterpreterLanguage) yield return "tolk";
    }
}

public sealed record DeciderAdded(Decider Decider) : Fact
{
    public override string Sentence => $"{Decider.Kind.Word()} lades till.";
}

public sealed record DeciderEnded(DeciderId Decider, DeciderKind Kind, DateOnly LastDay) : Fact
{
    public override string Sentence => $"{Kind.Word()} bestämmer inte längre för barnet efter {LastDay:yyyy-MM-dd}.";
}

public sealed record IdentityProtected(Protection Protection) : Fact
{
    public override string Sentence => $"Skyddad identitet registrerades: {Protection.Words().ToLowerInvariant()}.";
}

public sealed record ProtectionLifted(Protection Protection, string Reason) : Fact
{
    public override string Sentence => $"Skyddet av identiteten hävdes. Skäl: {Reason}";
}

/// <summary>Carries no number: a temporary identity that was replaced cannot be linked through the history.</summary>
public sealed record TemporaryIdentityReplaced(IdentityKind By) : Fact
{
    public override string Sentence => By == IdentityKind.Personal
        ? "Det tillfälliga id:t ersattes med ett personnummer."
        : "Det tillfälliga id:t ersattes med ett samordningsnummer.";
}

public sealed record DeathRecorded(DateOnly On) : Fact
{
    public override string Sentence => "Barnet har avlidit.";
}
