namespace Samspel.Web.Platform.EId;

/// <summary>Where the family signs in by e-legitimation ("Samspel:Eid"). The defaults are those of the Swedish OpenID Connect profile.</summary>
public sealed class EidOptions
{
    public const string Section = "Samspel:Eid";

    /// <summary>The provider's address, where its discovery document is found. Without one the sign-in is not switched on.</summary>
    public string? Authority { get; set; }
    public string? ClientId { get; set; }
    public string? ClientSecret { get; set; }

    /// <summary>What is asked for, with spaces between.</summary>
    public string Scopes { get; set; } = "openid profile https://id.oidc.se/scope/naturalPersonNumber";

    /// <summary>The claims that may hold the identity number, the first that is there is used.</summary>
    public string NumberClaims { get; set; } = "https://id.oidc.se/claim/personalIdentityNumber https://id.oidc.se/claim/coordinationNumber";

    /// <summary>The levels of assurance that are asked for and accepted, with spaces between.</summary>
    public string Levels { get; set; } = "http://id.elegnamnden.se/loa/1.0/loa3 http://id.elegnamnden.se/loa/1.0/loa4";

    public bool IsOn => !string.IsNullOrWhiteSpace(Authority);

    internal static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
