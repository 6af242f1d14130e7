using Samspel.Domain.Agreements;
using Samspel.Domain.Parties;

namespace Samspel.Domain.FamilyCentres;

/// <summary>What the activity calls itself (angiven typ). What it is under a definition is computed, never typed.</summary>
public enum DeclaredType
{
    /// <summary>Familjecentral.</summary>
    FamilyCentre,
    /// <summary>Familjecentralsliknande verksamhet.</summary>
    Similar,
    /// <summary>Annan liknande verksamhet, som en öppen förskola för sig.</summary>
    Other,
}

/// <summary>The centre's coordinator (samordnare): the person who answers for it in the product, and the unit where that work lies.</summary>
public sealed record CentreCoordinator(UnitId Unit, string UnitName, PersonId? Person = null, string? Name = null);

/// <summary>A party in the centre (part): who stands for one of its parts or more.</summary>
public sealed record CentreParty(string PartyCode, string Name, IReadOnlyList<CentrePart> Parts)
{
    public bool Equals(CentreParty? other) => other is not null && (PartyCode, Name) == (other.PartyCode, other.Name) && Parts.SequenceEqual(other.Parts);
    public override int GetHashCode() => HashCode.Combine(PartyCode, Name, Parts.Count);
}

/// <summary>A further actor (ytterligare aktör), beside the four parts: with it target group and task may widen (3.2.1).</summary>
public sealed record FurtherActor(string Name, string What);

/// <summary>A joint team (gemensamt team): those from several parts who work together around families.</summary>
public sealed record JointTeam(string Name, string What, IReadOnlyList<CentrePart> Parts)
{
    public bool Equals(JointTeam? other) => other is not null && (Name, What) == (other.Name, other.What) && Parts.SequenceEqual(other.Parts);
    public override int GetHashCode() => HashCode.Combine(Name, What, Parts.Count);
}

/// <summary>A joint group for families (gemensam grupp), such as parents expecting their first child.</summary>
public sealed record FamilyGroup(string Name, string ForWhom);

/// <summary>What is edited together about a centre (familjecentralens uppgifter).</summary>
/// <param name="Contact">How families and colleagues reach it: a function, a telephone, an address; never a person's name.</param>
/// <param name="Units">The grouping of units in the product (gemensam verksamhet), when there is one.</param>
public sealed record CentreContent(
    string Name, string Place, DeclaredType Declared, IReadOnlyList<CentreParty> Parties, IReadOnlyList<JointTeam> Teams, IReadOnlyList<FurtherActor> Actors,
    IReadOnlyList<FamilyGroup> Groups, CentreCoordinator? Coordinator = null, string? Contact = null, JointServiceId? Units = null)
{
    public bool Equals(CentreContent? other) => other is not null
        && (Name, Place, Declared, Coordinator, Contact, Units) == (other.Name, other.Place, other.Declared, other.Coordinator, other.Contact, other.Units)
        && Parties.SequenceEqual(other.Parties) && Teams.SequenceEqual(other.Teams) && Actors.SequenceEqual(other.Actors) && Groups.SequenceEqual(other.Groups);

    public override int GetHashCode() => HashCode.Combine(Name, Place, Declared, Coordinator, Contact, Units);
}

/// <summary>What it has called itself from a day on (angiven typ över tid).</summary>
public sealed record Declaration(DeclaredType Type, DateOnly From);

/// <summary>A value of a criterion (uppgift): what was answered, which day it is true of, and where it comes from.</summary>
public sealed record CentreValue(string Key, Answer Answer, DateOnly On, string Source);

/// <summary>The words for declared types.</summary>
public static class DeclaredTypes
{
    public static string Word(this DeclaredType type) => type switch
    {
        DeclaredType.FamilyCentre => "Familjecentral",
        DeclaredType.Similar => "Familjecentralsliknande verksamhet",
        DeclaredType.Other => "Annan liknande verksamhet",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, null),
    };
}

/// <summary>What happens to a centre, kept as its history.</summary>
public sealed record CentreRegistered(CentreContent Content, KnownDate Opened) : Fact { public override string Sentence => $"{Content.Declared.Word()} lades upp i registret: {Content.Name}, öppnad {Opened}."; }
public sealed record CentreRevised(CentreContent Content) : Fact { public override string Sentence => $"Uppgifterna om {Content.Name} ändrades."; }
public sealed record CentreDeclared(DeclaredType Before, DeclaredType Now) : Fact { public override string Sentence => $"Angiven typ ändrades från {Before.Word().ToLowerInvariant()} till {Now.Word().ToLowerInvariant()}."; }
public sealed record CentreValueGiven(string Question, Answer Before, CentreValue Value) : Fact
{
    public override string Sentence => $"{Question} {Value.Answer.Words} (var: {Before.Words.ToLowerInvariant()}). Gäller {Value.On:yyyy-MM-dd}, källa: {Value.Source}.";
}
public sealed record CentreOpeningKnown(DateOnly Day) : Fact { public override string Sentence => $"Dagen den öppnade är nu känd: {Day:yyyy-MM-dd}."; }
public sealed record CentreClosed(DateOnly LastDay, string Reason) : Fact { public override string Sentence => $"Stängdes, sista dag {LastDay:yyyy-MM-dd}: {Reason}"; }
