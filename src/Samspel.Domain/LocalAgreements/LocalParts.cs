using Samspel.Domain.Parties;

namespace Samspel.Domain.LocalAgreements;

/// <summary>A person acting for a party (den som handlar för en part): assignment, organisation and the name the history shows.</summary>
public sealed record PartyActor(Actor Actor, Party Party, string Name)
{
    public static readonly PartyActor System = new(Actor.System, new Party("", "Samspel", false), "Samspel");

    /// <summary>Which side of the agreement: the municipality or the region.</summary>
    public Principal Side => Party.IsRegion ? Principal.Region : Principal.Municipality;
}

/// <summary>The county agreement a local one is built on (länsövergripande överenskommelse): diary number, first approval and first day.</summary>
public sealed record CountyReference(string Number, DateOnly ApprovedOn, DateOnly From)
{
    /// <summary>Whether a typed diary number is this one; case and spaces forgiven.</summary>
    public bool IsNamedBy(string? text) => text is not null && string.Equals(Plain(text), Plain(Number), StringComparison.OrdinalIgnoreCase);

    static string Plain(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}

/// <summary>Who leads the work for a principal (ansvarig huvudman i arbetet): unit, and a person when one is named.</summary>
public sealed record Lead(UnitId Unit, string UnitName, PersonId? Person = null, string? Name = null);

/// <summary>An activity concerned (berörd verksamhet), with a unit in the product or by name alone.</summary>
public sealed record Activity(string Name, Principal Side, UnitId? Unit = null);

/// <summary>The draft sent to the activities concerned (remiss).</summary>
public sealed record Circulation(DateOnly On, IReadOnlyList<string> To, DateOnly? AnswerBy);

/// <summary>Somebody invited to write (skribent).</summary>
public sealed record DraftWriter(PersonId Person, string Name, Principal Side);

/// <summary>What an agreement is about (omfattning), decided as a whole.</summary>
/// <param name="About">What a contract of another kind is about, in words.</param>
/// <param name="Areas">The areas of 2.3 it covers.</param>
/// <param name="Term">First day, and last day when one is set.</param>
/// <param name="CommitsResources">Staff, payment or premises are committed, so the decision states the budget.</param>
/// <param name="NoGroupLost">How it is made sure that no group is lost, when several areas share a document (7.1).</param>
public sealed record LocalScope(string Title, string About, IReadOnlyList<AgreementArea> Areas, DateSpan? Term = null, bool CommitsResources = false, string? NoGroupLost = null)
{
    public bool Equals(LocalScope? other) => other is not null
        && (Title, About, Term, CommitsResources, NoGroupLost) == (other.Title, other.About, other.Term, other.CommitsResources, other.NoGroupLost)
        && Areas.SequenceEqual(other.Areas);

    public override int GetHashCode() => HashCode.Combine(Title, About, Term, CommitsResources, NoGroupLost, Areas.Count);
}

/// <summary>A principal's political decision (politiskt beslut). What is not known of an old one stays open.</summary>
/// <param name="Budget">Which budget covers the resources.</param>
public sealed record LocalDecision(Principal Side, string Body, DateOnly? On, string? Dnr, string? Budget = null);

/// <summary>An authorised signatory's signature (firmatecknares underskrift): who, as what, with a mandate from and to, that day.</summary>
public sealed record Signature(Principal Side, string Name, string Title, DateSpan Mandate, DateOnly On);

/// <summary>An entry in a principal's diary (diarieföring).</summary>
/// <param name="CountyNumber">The county agreement it refers to; the region's entry must have it (7.1).</param>
public sealed record Registration(Principal Side, string Dnr, DateOnly On, string? CountyNumber = null);

/// <summary>A year's follow-up (årlig uppföljning), documented and made known to the activities.</summary>
/// <param name="UserInvolvement">How users' representatives took part, or why not (1.5).</param>
public sealed record YearlyFollowUp(int Year, DateOnly On, string Summary, string UserInvolvement, bool MadeKnown);
