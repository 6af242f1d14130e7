namespace Samspel.Domain.Sips;

/// <summary>An established version of the plan (upprättad version), frozen: the text as it stood that day. Written once, never changed.</summary>
public sealed class SipVersion
{
    SipVersion() { }

    public SipId Sip { get; private set; }
    public int Version { get; private set; }
    public DateOnly EstablishedOn { get; private set; }
    public PersonId By { get; private set; }

    /// <summary>The frozen text.</summary>
    public PlanSnapshot Content { get; private set; } = null!;

    internal static SipVersion Of(SipId sip, PersonId by, PlanSnapshot content) => new()
    {
        Sip = sip, Version = content.Version, EstablishedOn = content.EstablishedOn, By = by, Content = content,
    };
}

/// <summary>A promised action in an established version (löfte): who does it and by when, as everybody received it.</summary>
public sealed record Promise(int ActionId, UnitRef Unit, DateOnly? Start, DateOnly? By);

/// <summary>What the case itself remembers about an established version; the text stands in <see cref="SipVersion"/>.</summary>
/// <param name="Fingerprint">Tells whether the working plan has been changed since, reports aside.</param>
public sealed record PlanVersionInfo(int Version, DateOnly On, PersonId By, IReadOnlyList<int> Goals, IReadOnlyList<Promise> Promises, string Fingerprint);
