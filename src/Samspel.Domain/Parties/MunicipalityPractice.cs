namespace Samspel.Domain.Parties;

public sealed record SchoolCallRightDecided(bool SchoolMayCall, string Decision, DateOnly From) : Fact
{
    public override string Sentence => SchoolMayCall
        ? $"Skolan får kalla till SIP från {From:yyyy-MM-dd} ({Decision})."
        : $"Skolan får föreslå men inte kalla till SIP från {From:yyyy-MM-dd} ({Decision}).";
}

/// <summary>
/// What a municipality and the region have agreed locally that changes what the buttons do there (lokal överenskommelse, 3.6):
/// whether its schools may call to a SIP.
/// </summary>
public sealed class MunicipalityPractice : Aggregate
{
    public static readonly Rule DecisionIsNamed = new("PART-05", "Ange beslutet i den lokala överenskommelsen, till exempel diarienumret.", new Citation("3.6"));

    MunicipalityPractice() { }

    /// <summary>Municipality code, "2080".</summary>
    public string Code { get; private set; } = "";
    public bool SchoolMayCall { get; private set; }
    public string? Decision { get; private set; }
    public DateOnly? DecidedFrom { get; private set; }

    public static MunicipalityPractice For(string code) => new() { Code = code };

    /// <summary>Whether a school here may call on a given day; without a decision it may only propose (3.6).</summary>
    public bool SchoolMayCallOn(DateOnly day) => SchoolMayCall && DecidedFrom is { } from && day >= from;

    public void DecideSchoolCallRight(bool schoolMayCall, string decision, DateOnly from)
    {
        DecisionIsNamed.Require(!string.IsNullOrWhiteSpace(decision));
        if ((SchoolMayCall, Decision, DecidedFrom) == (schoolMayCall, decision, from)) return;
        (SchoolMayCall, Decision, DecidedFrom) = (schoolMayCall, decision, from);
        Record(new SchoolCallRightDecided(schoolMayCall, decision, from));
    }

    public override IEnumerable<Duty> Duties(DateOnly today) => [];
}
