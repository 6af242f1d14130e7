using System.ComponentModel.DataAnnotations;
using Samspel.Web.Platform.Access;

namespace Samspel.Web.Administration;

/// <summary>What is asked about a person: the name, and the e-mail address that is also the user name.</summary>
public sealed class PersonForm
{
    [Required(ErrorMessage = "Skriv för- och efternamn."), StringLength(200)] public string? Name { get; set; }
    [Required(ErrorMessage = "Skriv e-postadressen i arbetet."), EmailAddress, StringLength(254)] public string? Email { get; set; }

    /// <summary>The account as it stood when the form was shown.</summary>
    public string? Seen { get; set; }

    public static PersonForm Of(Account account) => new() { Name = account.DisplayName, Email = account.Email, Seen = account.ConcurrencyStamp };

    public void Into(Account account) => (account.DisplayName, account.Email, account.UserName) = (Name!.Trim(), Email!.Trim(), Email!.Trim());
}
