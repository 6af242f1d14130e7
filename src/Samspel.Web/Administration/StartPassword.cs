using System.Security.Cryptography;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Samspel.Web.Administration;

/// <summary>A start password (startlösenord): made here, shown once to the administrator, changed by the person at the first sign-in.</summary>
static class StartPassword
{
    const string Key = "StartPassword";

    // No letters or digits that can be taken for one another when read aloud.
    const string Alphabet = "abcdefghjkmnpqrstuvwxyz23456789";

    public static string New() => string.Join('-', Enumerable.Range(0, 4).Select(_ => RandomNumberGenerator.GetString(Alphabet, 4)));

    /// <summary>Takes it along to the next page, where it is shown and forgotten.</summary>
    public static void Show(this ITempDataDictionary temp, string password) => temp[Key] = password;

    public static string? Shown(this ITempDataDictionary temp) => temp[Key] as string;
}
