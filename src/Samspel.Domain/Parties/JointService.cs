namespace Samspel.Domain.Parties;

/// <summary>A joint service's identity (gemensam verksamhet).</summary>
public readonly record struct JointServiceId(Guid Value) : IId<JointServiceId> { public static JointServiceId Of(Guid value) => new(value); public static JointServiceId New() => new(Guid.CreateVersion7()); public override string ToString() => Value.ToString(); }

/// <summary>What kind of joint service.</summary>
public enum JointServiceKind { FamilyCentre, Barnahus, ChildHealthTeam, ExpectingTeam, YouthHealth, YouthClinic, TogetherForEveryChild, CounsellingForYoung }

public static class JointServiceKinds
{
    public static string Word(this JointServiceKind kind) => kind switch
    {
        JointServiceKind.FamilyCentre => "Familjecentral",
        JointServiceKind.Barnahus => "Barnahus",
        JointServiceKind.ChildHealthTeam => "BHT, samverkansteam för små barn",
        JointServiceKind.ExpectingTeam => "VIB, samverkan kring graviditet",
        JointServiceKind.YouthHealth => "Ungdomshälsa",
        JointServiceKind.YouthClinic => "Ungdomsmottagning",
        JointServiceKind.TogetherForEveryChild => "Tillsammans för varje barn",
        JointServiceKind.CounsellingForYoung => "Samtalsmottagning barn och unga",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}

public sealed record JointServiceFormed(string Name, string Kind) : Fact { public override string Sentence => $"{Name} lades upp ({Kind})."; }
public sealed record JointServiceRenamed(string Name) : Fact { public override string Sentence => $"Verksamheten heter nu {Name}."; }
public sealed record JointServiceMembersChanged(IReadOnlyList<string> Joined, IReadOnlyList<string> Left) : Fact
{
    public override string Sentence => string.Join(" ", new[]
    {
        Joined.Count > 0 ? $"Ingår nu: {string.Join(", ", Joined)}." : null,
        Left.Count > 0 ? $"Ingår inte längre: {string.Join(", ", Left)}." : null,
    }.OfType<string>());
}
public sealed record JointServiceEnded(DateOnly On) : Fact { public override string Sentence => $"Verksamheten upphörde {On:yyyy-MM-dd}."; }

/// <summary>A unit that is part of a joint service, with the name it had when it joined.</summary>
public sealed record JointMember(UnitId Unit, string Name);

/// <summary>
/// A joint service (gemensam verksamhet: familjecentral, Barnahus, team): a name for units that work side by side. It has no compartment,
/// no people and no cases; being part of it opens nothing, since each unit keeps its own secrecy.
/// </summary>
public sealed class JointService : Aggregate
{
    JointService() { }

    public JointServiceId Id { get; private set; }

    /// <summary>The organisation that keeps it in order.</summary>
    public string PartyCode { get; private set; } = "";
    public string MunicipalityCode { get; private set; } = "";
    public JointServiceKind Kind { get; private set; }
    public string Name { get; private set; } = "";
    public IReadOnlyList<JointMember> Members { get; private set; } = [];
    public DateOnly? EndedOn { get; private set; }

    public static JointService Form(JointServiceId id, string partyCode, string municipalityCode, JointServiceKind kind, string name, IReadOnlyList<JointMember> members)
    {
        PartyRules.JointServiceHasTwoUnits.Require(members.Count > 1);
        var service = new JointService { Id = id, PartyCode = partyCode, MunicipalityCode = municipalityCode, Kind = kind, Name = name };
        service.Record(new JointServiceFormed(name, kind.Word()));
        service.Gather(members);
        return service;
    }

    /// <summary>Changes its name and which units are part of it.</summary>
    public void Revise(string name, IReadOnlyList<JointMember> members)
    {
        PartyRules.JointServiceHasTwoUnits.Require(members.Count > 1);
        if (name != Name)
        {
            Record(new JointServiceRenamed(name));
            Name = name;
        }
        Gather(members);
    }

    public void End(DateOnly on)
    {
        if (EndedOn is not null) return;
        EndedOn = on;
        Record(new JointServiceEnded(on));
    }

    public override IEnumerable<Duty> Duties(DateOnly today) => [];

    void Gather(IReadOnlyList<JointMember> members)
    {
        var joined = members.ExceptBy(Members.Select(m => m.Unit), m => m.Unit).ToList();
        var left = Members.ExceptBy(members.Select(m => m.Unit), m => m.Unit).ToList();
        if (joined.Count + left.Count == 0) return;
        Record(new JointServiceMembersChanged([.. joined.Select(m => m.Name)], [.. left.Select(m => m.Name)]));
        Members = [.. Members.Except(left), .. joined];
    }
}
