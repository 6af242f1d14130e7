using System.Globalization;

namespace Samspel.Domain.Children;

/// <summary>
/// What is shown of a child. A protected identity is hidden in every one of these; the true values are shown only on a page
/// that has asked for a reason and logged it.
/// </summary>
public static class ChildDisplay
{
    public const string Hidden = "Skyddad identitet";

    extension(Child child)
    {
        public bool IsProtected => child.Protection is not null;

        /// <summary>"Alva Testsson".</summary>
        public string DisplayName => child.Shown($"{child.GivenName} {child.FamilyName}");

        /// <summary>"Alva T.", for headings within the case.</summary>
        public string ShortName => child.Shown($"{child.GivenName} {Initial(child.FamilyName)}.");

        /// <summary>"A.T.", for lists.</summary>
        public string Initials => child.Shown($"{Initial(child.GivenName)}.{Initial(child.FamilyName)}.");

        /// <summary>"2012", for lists; "••••" when protected.</summary>
        public string BirthYear => child.IsProtected ? "••••" : child.BirthDate.Year.ToString("0000", CultureInfo.InvariantCulture);

        /// <summary>"20120314-••••"; nothing of the number when protected.</summary>
        public string MaskedIdentity => child.IsProtected ? "••••••••-••••" : child.Identity.Masked;

        /// <summary>The home municipality's code; null when protected or unknown.</summary>
        public string? ShownMunicipality => child.IsProtected ? null : child.HomeMunicipality;

        /// <summary>The birth date lies elsewhere than the number says: allowed, but worth a second look.</summary>
        public bool BirthDateDiffersFromNumber => child.Identity is ChildIdentity.Numbered { Number.BirthDate: { } stated } && stated != child.BirthDate;

        string Shown(string name) => child.IsProtected ? Hidden : name;
    }

    /// <summary>A name as it is looked up: lower case, single spaces.</summary>
    public static string SearchForm(string name) =>
        string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant();

    static string Initial(string name) => name.Length == 0 ? "" : StringInfo.GetNextTextElement(name).ToUpperInvariant();
}
