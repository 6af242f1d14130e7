namespace Samspel.Web.Platform.Mail;

/// <summary>What a mail says (brevtext). Made by <see cref="MailTexts"/> alone, so that no page can put a name in one.</summary>
public sealed record MailText
{
    internal MailText(string subject, string body) => (Subject, Body) = (subject, body);

    public string Subject { get; }
    public string Body { get; }
}

/// <summary>
/// Every mail text there is. Mail is read on phones, forwarded and kept by others, so it says that there is something to do
/// and where to sign in: no name, no number, no matter. The address of the installation is all that can enter.
/// </summary>
public static class MailTexts
{
    public static MailText SomethingToDo(Uri baseUrl)
    {
        if (!baseUrl.IsAbsoluteUri || baseUrl.Scheme is not ("https" or "http")) throw new ArgumentException("The base address is absolute.", nameof(baseUrl));
        var address = baseUrl.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped).TrimEnd('/') + "/";
        return new MailText("Du har något att göra i Samspel", $"""
            Hej!

            Det finns något nytt för dig att göra i Samspel. Logga in för att se vad det gäller:

            {address}

            Av sekretesskäl står det inget mer här. Svara inte på det här mejlet; det läses inte av någon.

            """.ReplaceLineEndings("\n"));
    }
}
