using Samspel.Domain;

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
/// and where to sign in: no name, no number, no matter. The address of the installation is all that can enter, and for a body's meeting
/// the address of its page, which says nothing by itself.
/// </summary>
public static class MailTexts
{
    /// <summary>A body's meeting is called, moved or cancelled: where it is read, and nothing about it.</summary>
    public static MailText BodyMeeting(Uri baseUrl, BodyMeetingId meeting) => new("Något nytt om ett sammanträde i Samspel", $"""
        Hej!

        Det finns något nytt i Samspel om ett sammanträde där du har en plats. Logga in för att läsa det:

        {Root(baseUrl)}sammantraden/{meeting.Value:D}

        Mer än så står det inte här. Svara inte på det här mejlet; det läses inte av någon.

        """.ReplaceLineEndings("\n"));

    public static MailText SomethingToDo(Uri baseUrl)
    {
        var address = Root(baseUrl);
        return new MailText("Du har något att göra i Samspel", $"""
            Hej!

            Det finns något nytt för dig att göra i Samspel. Logga in för att se vad det gäller:

            {address}

            Av sekretesskäl står det inget mer här. Svara inte på det här mejlet; det läses inte av någon.

            """.ReplaceLineEndings("\n"));
    }

    static string Root(Uri baseUrl) => baseUrl is { IsAbsoluteUri: true, Scheme: "https" or "http" }
        ? baseUrl.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped).TrimEnd('/') + "/"
        : throw new ArgumentException("The base address is absolute.", nameof(baseUrl));
}
