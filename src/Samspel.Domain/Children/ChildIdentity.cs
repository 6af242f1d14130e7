namespace Samspel.Domain.Children;

/// <summary>How a child is identified (identitet): by an official number or, without one, by a temporary identity.</summary>
public abstract record ChildIdentity
{
    ChildIdentity() { }

    /// <summary>Personnummer or samordningsnummer.</summary>
    public sealed record Numbered(IdentityNumber Number) : ChildIdentity;

    /// <summary>Tillfälligt id.</summary>
    public sealed record Temporary(TemporaryIdentity Identity) : ChildIdentity;

    /// <summary>The form for every screen.</summary>
    public string Masked => this switch
    {
        Numbered numbered => numbered.Number.Masked,
        Temporary temporary => temporary.Identity.Text,
        _ => throw new InvalidOperationException(),
    };

    public bool IsTemporary => this is Temporary;

    public static ChildIdentity Of(IdentityNumber number) => new Numbered(number);
    public static ChildIdentity Of(TemporaryIdentity identity) => new Temporary(identity);

    /// <summary>Masked.</summary>
    public sealed override string ToString() => Masked;
}
