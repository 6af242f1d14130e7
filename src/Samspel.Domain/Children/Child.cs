namespace Samspel.Domain.Children;

/// <summary>What is edited together about a child. The names are the true ones: show them through <see cref="Child"/>.</summary>
/// <param name="HomeMunicipality">Folkbokföringskommun, four digits; null when unknown.</param>
/// <param name="InterpreterLanguage">Language when an interpreter is needed, else null.</param>
public sealed record ChildContent(string GivenName, string FamilyName, DateOnly BirthDate, LegalSex LegalSex, string? HomeMunicipality, string? InterpreterLanguage)
{
    public ChildContent Trimmed() => this with
    {
        GivenName = GivenName.Trim(),
        FamilyName = FamilyName.Trim(),
        HomeMunicipality = string.IsNullOrWhiteSpace(HomeMunicipality) ? null : HomeMunicipality.Trim(),
        InterpreterLanguage = string.IsNullOrWhiteSpace(InterpreterLanguage) ? null : InterpreterLanguage.Trim(),
    };
}

/// <summary>
/// A child or young person (barn, ung, ung vuxen) as one compartment knows it: identity, who decides, protection.
/// What a screen shows goes through the members that hide a protected identity.
/// </summary>
public sealed class Child : Aggregate
{
    Child() { }

    public ChildId Id { get; private set; }
    public CompartmentId Compartment { get; private set; }
    public UnitId RegisteredBy { get; private set; }

    /// <summary>The twelve digits when the child has an official number.</summary>
    public string? Number { get; private set; }
    /// <summary>The temporary identity when it has none.</summary>
    public string? TemporaryId { get; private set; }

    public string GivenName { get; private set; } = "";
    public string FamilyName { get; private set; } = "";
    /// <summary>Both names as looked up: lower case, single spaces.</summary>
    public string SearchName { get; private set; } = "";
    public DateOnly BirthDate { get; private set; }
    public LegalSex LegalSex { get; private set; }
    public string? HomeMunicipality { get; private set; }
    public string? InterpreterLanguage { get; private set; }
    public IReadOnlyList<Decider> Deciders { get; private set; } = [];
    public Protection? Protection { get; private set; }
    public DateOnly? DeceasedOn { get; private set; }

    public ChildContent Content => new(GivenName, FamilyName, BirthDate, LegalSex, HomeMunicipality, InterpreterLanguage);
    public ChildIdentity Identity => Number is { } digits
        ? ChildIdentity.Of(IdentityNumber.FromStored(digits))
        : TemporaryIdentity.TryParse(TemporaryId, out var temporary) ? ChildIdentity.Of(temporary) : throw new FormatException("A stored temporary identity is damaged.");

    /// <summary>Enters a child in the compartment's own register. That it is not there already is asked of the register first.</summary>
    public static Child Register(ChildId id, CompartmentId compartment, UnitId by, ChildIdentity identity, ChildContent content, DateOnly today)
    {
        content = Checked(content, today);
        ChildRules.WithinTheAgreement.Require(Ages.AgeOn(content.BirthDate, today) <= Ages.Oldest);
        var child = new Child { Id = id, Compartment = compartment, RegisteredBy = by };
        child.Take(identity);
        child.Take(content);
        child.Record(new ChildRegistered(by, identity.IsTemporary));
        return child;
    }

    public void Revise(ChildContent content, DateOnly today)
    {
        RequireAlive();
        content = Checked(content, today);
        if (content == Content) return;
        Record(new ChildRevised(Content, content));
        Take(content);
    }

    /// <summary>Registers somebody who decides for the child from a day; may already have an end.</summary>
    public void AddDecider(Decider decider)
    {
        RequireAlive();
        ChildRules.DeciderHasAName.Require(!string.IsNullOrWhiteSpace(decider.Name));
        ChildRules.DeciderHasAPeriod.Require(DateSpan.TryCreate(decider.From, decider.To, out _));
        ChildRules.NoDeciderAfterEighteen.Require(!Ages.IsOfAge(BirthDate, decider.From));
        if (Deciders.Any(d => d.Id == decider.Id)) return;
        Record(new DeciderAdded(decider));
        Deciders = [.. Deciders, decider];
    }

    /// <summary>Ends somebody's right to decide; <paramref name="lastDay"/> is the last day they decide.</summary>
    public void EndDecider(DeciderId id, DateOnly lastDay)
    {
        RequireAlive();
        var decider = Deciders.SingleOrDefault(d => d.Id == id && (d.To is null || d.To > lastDay))
            ?? throw ChildRules.DeciderIsRegistered.Broken(ChildRules.DeciderIsRegistered.Message);
        ChildRules.DeciderHasAPeriod.Require(lastDay >= decider.From);
        Record(new DeciderEnded(id, decider.Kind, lastDay));
        Deciders = [.. Deciders.Select(d => d.Id == id ? d with { To = lastDay } : d)];
    }

    /// <summary>Protects the identity: from now on every list, heading, print and message hides it.</summary>
    public void Protect(Protection protection, DateOnly today)
    {
        ChildRules.ProtectionSaysWhich.Require(protection.Marking is not null || protection.ProtectedPopulationRecord);
        if (protection.Marking is { } marking)
            ChildRules.MarkingIsComplete.Require(!string.IsNullOrWhiteSpace(marking.Section) && !string.IsNullOrWhiteSpace(marking.Authority) && marking.Date != default && marking.Date <= today);
        if (protection == Protection) return;
        Record(new IdentityProtected(protection));
        Protection = protection;
    }

    public void LiftProtection(string reason)
    {
        if (Protection is null) throw ChildRules.OnlyProtectedCanBeLifted.Broken(ChildRules.OnlyProtectedCanBeLifted.Message);
        ChildRules.LiftingHasAReason.Require(!string.IsNullOrWhiteSpace(reason));
        Record(new ProtectionLifted(Protection, reason.Trim()));
        Protection = null;
    }

    /// <summary>
    /// The child has got an official number. A number is never replaced by another: that could link a new identity to an old one.
    /// </summary>
    public void ReplaceTemporaryIdentity(IdentityNumber number)
    {
        RequireAlive();
        ChildRules.NumberIsNeverReplaced.Require(Number is null);
        Record(new TemporaryIdentityReplaced(number.Kind));
        Take(ChildIdentity.Of(number));
    }

    public void RecordDeath(DateOnly on, DateOnly today)
    {
        RequireAlive();
        ChildRules.DeathHasHappened.Require(on >= BirthDate && on <= today);
        Record(new DeathRecorded(on));
        DeceasedOn = on;
    }

    public override IEnumerable<Duty> Duties(DateOnly today) => [];

    void RequireAlive() => ChildRules.NothingChangesAfterDeath.Require(DeceasedOn is null);

    static ChildContent Checked(ChildContent content, DateOnly today)
    {
        content = content.Trimmed();
        ChildRules.HasAName.Require(content.GivenName.Length > 0 && content.FamilyName.Length > 0);
        ChildRules.IsBorn.Require(content.BirthDate != default && content.BirthDate <= today);
        ChildRules.MunicipalityIsACode.Require(content.HomeMunicipality is null || (content.HomeMunicipality.Length == 4 && content.HomeMunicipality.All(char.IsAsciiDigit)));
        return content;
    }

    void Take(ChildIdentity identity) => (Number, TemporaryId) = identity switch
    {
        ChildIdentity.Numbered numbered => (numbered.Number.Digits, (string?)null),
        ChildIdentity.Temporary temporary => (null, temporary.Identity.Text),
        _ => throw new ArgumentOutOfRangeException(nameof(identity)),
    };

    void Take(ChildContent c)
    {
        (GivenName, FamilyName, BirthDate, LegalSex, HomeMunicipality, InterpreterLanguage) =
            (c.GivenName, c.FamilyName, c.BirthDate, c.LegalSex, c.HomeMunicipality, c.InterpreterLanguage);
        SearchName = ChildDisplay.SearchForm($"{c.GivenName} {c.FamilyName}");
    }
}
