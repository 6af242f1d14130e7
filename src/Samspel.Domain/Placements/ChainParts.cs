using Samspel.Domain.Disclosures;
using Samspel.Domain.Parties;
using Samspel.Domain.Sips;

namespace Samspel.Domain.Placements;

/// <summary>The child's school form (skolform).</summary>
public enum SchoolForm { None, Preschool, PreschoolClass, Compulsory, AdaptedCompulsory, UpperSecondary, AdaptedUpperSecondary, Other }

/// <summary>With whom in health care the child has contact (vårdkontakt).</summary>
public enum CareKind
{
    /// <summary>Barn- och ungdomspsykiatri (BUP).</summary>
    ChildPsychiatry,
    /// <summary>Vuxenpsykiatri (VUP).</summary>
    AdultPsychiatry,
    /// <summary>Habilitering (HAB).</summary>
    Habilitation,
    /// <summary>Barn- och ungdomsmedicin (BUM).</summary>
    Paediatrics,
    /// <summary>Tandvård.</summary>
    Dental,
    /// <summary>Annan vårdgivare.</summary>
    Other,
}

/// <summary>A known contact in health care (känd vårdkontakt).</summary>
/// <param name="Number">Its number within the placement, never used again.</param>
/// <param name="What">For another caregiver: which kind.</param>
/// <param name="Unit">The unit, when known.</param>
/// <param name="FollowsUp">Who answers for the follow-up during the stay (6.4).</param>
/// <param name="NamedBy">The unit that named that person: the contact's own, or the owner.</param>
public sealed record CareContact(int Number, CareKind Kind, string? What = null, UnitRef? Unit = null, string? FollowsUp = null, UnitId? NamedBy = null);

/// <summary>What the chain is computed from (underlag för kedjan), beside age and the region of the place.</summary>
/// <param name="ChangesSchoolOn">First day in another school; null when the child stays in its school.</param>
/// <param name="SelfCare">Medication judged as egenvård.</param>
public sealed record ChainBasis(SchoolForm School, DateOnly? ChangesSchoolOn, IReadOnlyList<CareContact> Contacts, bool SelfCare, bool SeeksAsylum)
{
    public static readonly ChainBasis NothingKnown = new(SchoolForm.None, null, [], false, false);

    /// <summary>Which change of school during the stay, and which county the place lies in by order: counted by the placement, never typed.</summary>
    public int SchoolChanges { get; init; }
    public int Places { get; init; }

    /// <summary>What the next placement begins with: who follows up, and the change of school, belonged to the stay that is over (6.4).</summary>
    public ChainBasis ForNext() => this with { ChangesSchoolOn = null, SchoolChanges = 0, Places = 0, Contacts = [.. Contacts.Select(c => c with { FollowsUp = null, NamedBy = null })] };

    public CareContact? Contact(int? number) => Contacts.FirstOrDefault(c => c.Number == number);

    public bool Equals(ChainBasis? other) => other is not null && (School, ChangesSchoolOn, SelfCare, SeeksAsylum) == (other.School, other.ChangesSchoolOn, other.SelfCare, other.SeeksAsylum)
        && Contacts.SequenceEqual(other.Contacts);

    public override int GetHashCode() => HashCode.Combine(School, ChangesSchoolOn, SelfCare, SeeksAsylum, Contacts.Count);
}

/// <summary>Which time of the chain (skede).</summary>
public enum ChainPhase
{
    /// <summary>Inför och vid placering.</summary>
    Start,
    /// <summary>Vid avslut.</summary>
    Ending,
    /// <summary>Vid flytt av folkbokföringen till annat län.</summary>
    Move,
}

/// <summary>Who does an item of the chain.</summary>
public enum ChainSide
{
    SocialServices, School, EducationAdministration,
    /// <summary>The unit of the care contact the item is about.</summary>
    CareContact,
    /// <summary>The one who judged that medication can be egenvård.</summary>
    SelfCareAssessor,
    /// <summary>The region's health care in general.</summary>
    Region,
}

/// <summary>How far an item has come.</summary>
public enum ChainStatus { Open, Asked, Sent, Done, NotNeeded }

/// <summary>What can be reported about an item.</summary>
public enum ChainReport
{
    /// <summary>Skickad: a hand-over has gone out.</summary>
    Sent,
    /// <summary>Mottagen: the other side has taken over.</summary>
    Accepted,
    /// <summary>Klar.</summary>
    Done,
    /// <summary>Inte aktuell, with a reason.</summary>
    NotNeeded,
}

/// <summary>By which disclosure a party was asked: to whom, on what ground, when.</summary>
public sealed record ChainRequest(DisclosureId Disclosure, GroundCode Ground, UnitRef To, DateOnly On);

/// <summary>How somebody outside the product was asked (hur frågan ställdes).</summary>
public enum AskedHow
{
    /// <summary>Papper.</summary>
    Paper,
    /// <summary>Telefon.</summary>
    Phone,
    /// <summary>Säker e-post eller annat säkert meddelande.</summary>
    Mail,
}

/// <summary>A unit outside the product was asked (fråga utanför Samspel): which unit, in which municipality or region, how, on what ground and why, when; and when it had answered.</summary>
/// <param name="Unit">The unit's name, never a person's.</param>
public sealed record OutsideRequest(string Unit, string Where, AskedHow How, GroundCode Ground, string Why, DateOnly On, DateOnly? AnsweredOn = null)
{
    /// <summary>What those may read whom the place's lock does not let in: the unit often tells where the child lives.</summary>
    public const string Hidden = "En enhet utanför Samspel";

    public string InWords => $"{Unit}, {Where}";
}

/// <summary>A plan that the support rests on (underliggande plan, 6.3.2): which plan, whose, of which day.</summary>
/// <param name="Whose">The activity that has it, never a person's name.</param>
public sealed record UnderlyingPlan(string What, string Whose, DateOnly On);

/// <summary>How an item was settled: which day, by whom, in what words.</summary>
public sealed record ChainOutcome(DateOnly On, PersonId By, UnitId Unit, string Note)
{
    /// <summary>Closed by the product when the placement was over; the note says why.</summary>
    public bool BySystem => By == Actor.System.Person;
}

/// <summary>An item of the chain (punkt i kedjan). Its number is never used again in the same placement.</summary>
/// <param name="Contact">The care contact it is about; null for the others.</param>
public sealed record ChainItem(int Number, ChainItemKind Kind, ChainPhase Phase, int? Contact, DateOnly VisibleFrom, DateOnly Due, ChainStatus Status = ChainStatus.Open)
{
    /// <summary>Which time it comes in the placement: a second change of school, county or ending begins its items anew.</summary>
    public int Occasion { get; init; }

    public ChainRequest? Request { get; init; }
    public OutsideRequest? Outside { get; init; }

    /// <summary>The plans of each activity, when the item is to list them.</summary>
    public IReadOnlyList<UnderlyingPlan>? Plans { get; init; }

    public ChainOutcome? SentAs { get; init; }
    public ChainOutcome? Outcome { get; init; }

    public bool IsSettled => Status is ChainStatus.Done or ChainStatus.NotNeeded;

    /// <summary>The contact with school or care that comes before a planned placement, and as fast as possible after an acute one (6.3).</summary>
    public bool IsFirstContact() => Phase == ChainPhase.Start && Kind is ChainItemKind.ContactSchool or ChainItemKind.ContactCare;

    /// <summary>Nobody has touched it: it may fall away when the child's circumstances turn out otherwise.</summary>
    public bool IsUntouched => Status == ChainStatus.Open;

    internal bool IsSameAs(ChainItem other) => (Kind, Phase, Contact, Occasion) == (other.Kind, other.Phase, other.Contact, other.Occasion);
}

public static class ChainWords
{
    public static string Word(this SchoolForm school) => school switch
    {
        SchoolForm.None => "Ingen skola eller förskola",
        SchoolForm.Preschool => "Förskola",
        SchoolForm.PreschoolClass => "Förskoleklass",
        SchoolForm.Compulsory => "Grundskola",
        SchoolForm.AdaptedCompulsory => "Anpassad grundskola",
        SchoolForm.UpperSecondary => "Gymnasieskola",
        SchoolForm.AdaptedUpperSecondary => "Anpassad gymnasieskola",
        SchoolForm.Other => "Annan skolform",
        _ => throw new ArgumentOutOfRangeException(nameof(school), school, null),
    };

    public static string Word(this CareKind kind) => kind switch
    {
        CareKind.ChildPsychiatry => "Barn- och ungdomspsykiatri (BUP)",
        CareKind.AdultPsychiatry => "Vuxenpsykiatri (VUP)",
        CareKind.Habilitation => "Habilitering (HAB)",
        CareKind.Paediatrics => "Barn- och ungdomsmedicin (BUM)",
        CareKind.Dental => "Tandvård",
        CareKind.Other => "Annan vårdgivare",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    public static string Word(this ChainPhase phase) => phase switch
    {
        ChainPhase.Start => "Inför och vid placering",
        ChainPhase.Ending => "Vid avslut",
        ChainPhase.Move => "Vid flytt till annat län",
        _ => throw new ArgumentOutOfRangeException(nameof(phase), phase, null),
    };

    public static string Word(this ChainSide side) => side switch
    {
        ChainSide.SocialServices => "Socialtjänsten",
        ChainSide.School => "Skolan",
        ChainSide.EducationAdministration => "Utbildningsförvaltningen i hemkommunen",
        ChainSide.CareContact => "Vårdkontakten",
        ChainSide.SelfCareAssessor => "Den som bedömt egenvården",
        ChainSide.Region => "Regionens hälso- och sjukvård",
        _ => throw new ArgumentOutOfRangeException(nameof(side), side, null),
    };

    public static string Word(this ChainStatus status) => status switch
    {
        ChainStatus.Open => "Inte påbörjad",
        ChainStatus.Asked => "Efterfrågad",
        ChainStatus.Sent => "Skickad, inte mottagen",
        ChainStatus.Done => "Klar",
        ChainStatus.NotNeeded => "Inte aktuell",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
    };

    public static string Word(this ChainReport report) => report switch
    {
        ChainReport.Sent => "Skickad",
        ChainReport.Accepted => "Mottagen",
        ChainReport.Done => "Klar",
        ChainReport.NotNeeded => "Inte aktuell",
        _ => throw new ArgumentOutOfRangeException(nameof(report), report, null),
    };

    public static string Word(this AskedHow how) => how switch
    {
        AskedHow.Paper => "På papper",
        AskedHow.Phone => "Per telefon",
        AskedHow.Mail => "Säker e-post eller annat säkert meddelande",
        _ => throw new ArgumentOutOfRangeException(nameof(how), how, null),
    };

    /// <summary>Units of the kinds that do items on this side.</summary>
    public static bool IsDoneBy(this ChainSide side, UnitKind unit) => side switch
    {
        ChainSide.SocialServices => false,
        ChainSide.School => unit.IsSchool() && unit != UnitKind.EducationAdministration,
        ChainSide.EducationAdministration => unit == UnitKind.EducationAdministration,
        ChainSide.Region => unit.Principal() == Principal.Region && unit.Branch() == Branch.HealthCare,
        _ => unit.Branch() is Branch.HealthCare or Branch.SchoolHealth or Branch.PrivateProvider,
    };
}
