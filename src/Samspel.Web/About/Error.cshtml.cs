using System.Diagnostics;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Samspel.Web.About;

/// <summary>What is shown when a page cannot be (felsida). Says what to do next and never what is hidden.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class ErrorModel : PageModel
{
    public string Title { get; private set; } = "";
    public string Advice { get; private set; } = "";

    /// <summary>Leads to the line in the server's log; carries nothing about a person.</summary>
    public string? Reference { get; private set; }

    /// <summary>The page whose form could not be taken, when it can be opened again.</summary>
    public string? Back { get; private set; }

    /// <summary>Somebody on the family's pages, for whom the staff's words and ways are not.</summary>
    public bool IsFamilys { get; private set; }

    public void OnGet(int code) => Tell(code);

    public void OnPost(int code) => Tell(code);

    void Tell(int code)
    {
        var came = HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath ?? HttpContext.Features.Get<IExceptionHandlerPathFeature>()?.Path;
        IsFamilys = came is not null && new PathString(came).StartsWithSegments("/min-sida");
        (Title, Advice) = code switch
        {
            404 or 403 when IsFamilys => ("Sidan finns inte, eller så visas den inte för dig", "Gå till Min sida. Där står allt som visas för dig."),
            404 or 403 => ("Sidan finns inte, eller så är den inte din att se",
                "Kontrollera adressen. Har du fått länken av någon annan kan ärendet höra till en enhet där du inte har något uppdrag."),
            400 => ("Sidan hade blivit för gammal",
                "Gå tillbaka, läs in sidan på nytt och skicka igen. Det du skrev finns kvar i webbläsaren eller som utkast."),
            401 => ("Du behöver logga in", "Logga in och öppna sidan igen."),
            413 => ("Det du skickade är för stort", "Filen är för stor, eller texten för lång. Inget har sparats. Gå tillbaka och välj en mindre fil, eller dela upp texten."),
            429 => ("Det blev för många försök", "Vänta en minut och försök sedan igen."),
            503 => ("Samspel kan inte nås just nu", "Försök igen om en stund. Det du sparat finns kvar."),
            >= 500 when IsFamilys => ("Något gick fel hos oss", "Försök igen om en stund. Händer det en gång till, säg till den enhet du har kontakt med och uppge numret här."),
            >= 500 => ("Något gick fel hos oss",
                "Det du höll på med sparades inte. Försök igen. Händer det en gång till, säg till administratören i din organisation och uppge numret här."),
            _ => ("Det gick inte att visa sidan", "Gå tillbaka och försök igen."),
        };
        Reference = code >= 500 ? Activity.Current?.TraceId.ToString()[..12] ?? HttpContext.TraceIdentifier : null;
        if (code is 400 or 413 && came is { } path && Url.IsLocalUrl(path)) Back = path;
        Response.StatusCode = code is >= 400 and < 600 ? code : 404;
    }
}
