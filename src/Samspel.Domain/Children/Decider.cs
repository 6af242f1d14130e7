namespace Samspel.Domain.Children;

/// <summary>A decider (den som bestämmer för barnet) within one child's record.</summary>
public readonly record struct DeciderId(Guid Value) : IId<DeciderId> { public static DeciderId Of(Guid value) => new(value); public static DeciderId New() => new(Guid.CreateVersion7()); public override string ToString() => Value.ToString(); }

/// <summary>In what capacity somebody decides for a child.</summary>
public enum DeciderKind
{
    /// <summary>Vårdnadshavare.</summary>
    Guardian,
    /// <summary>Särskilt förordnad vårdnadshavare.</summary>
    SpeciallyAppointedGuardian,
    /// <summary>God man för ensamkommande barn.</summary>
    GodMan,
    /// <summary>Socialnämnden i vårdnadshavarens ställe (LVU 11 §).</summary>
    SocialBoard,
}

/// <summary>
/// Somebody who decides for the child (vårdnadshavare, särskilt förordnad vårdnadshavare, god man, socialnämnden) for a time.
/// </summary>
/// <param name="From">First day.</param>
/// <param name="To">Last day, counted in; null while open.</param>
public sealed record Decider(DeciderId Id, DeciderKind Kind, string Name, string? Phone, DateOnly From, DateOnly? To)
{
    public bool DecidesOn(DateOnly day) => day >= From && (To is null || day <= To);
}

public static class DeciderKinds
{
    public static string Word(this DeciderKind kind) => kind switch
    {
        DeciderKind.Guardian => "Vårdnadshavare",
        DeciderKind.SpeciallyAppointedGuardian => "Särskilt förordnad vårdnadshavare",
        DeciderKind.GodMan => "God man",
        DeciderKind.SocialBoard => "Socialnämnden i vårdnadshavarens ställe",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
