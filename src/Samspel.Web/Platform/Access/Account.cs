using Microsoft.AspNetCore.Identity;

namespace Samspel.Web.Platform.Access;

/// <summary>A person's account (konto). What the person may do stands in the assignments, not here.</summary>
public sealed class Account : IdentityUser<Guid>
{
    public string DisplayName { get; set { field = value; SearchName = value.ToLowerInvariant(); } } = "";

    /// <summary>The name as it is looked up, in lower case: the databases do not agree on å, ä and ö.</summary>
    public string SearchName { get; private set; } = "";

    /// <summary>The organisation that administers the account: party code, "2080" or "20".</summary>
    public string PartyCode { get; set; } = "";

    public bool Disabled { get; set; }

    /// <summary>Has a start password that somebody else knows: nothing opens until the person has chosen an own one.</summary>
    public bool MustChangePassword { get; set; }

    /// <summary>A made-up person of the demo; can only sign in while demo mode is on.</summary>
    public string? Persona { get; set; }

    /// <summary>Wants an e-mail when there is something to do.</summary>
    public bool WantsMail { get; set; } = true;

    /// <summary>Open, and not one of the demo's people outside the demo.</summary>
    public bool MaySignIn(DemoOptions demo) => !Disabled && (Persona is null || demo.Demo);
}
