using Microsoft.AspNetCore.Http.Features;

namespace Samspel.Web.Agreements.Import;

/// <summary>
/// Answers a file that is far too large with a page instead of a cut connection: what is sent is received and thrown away
/// unread, and the upload page says why nothing was put in.
/// </summary>
static class TooLargeUpload
{
    const string Page = "/overenskommelsen/import";
    const long MostReceived = 500_000_000;
    const int FormAround = 100_000;

    static readonly object Mark = new();

    /// <summary>The size of the file that was thrown away; null when none was.</summary>
    public static long? Of(HttpContext http) => http.Items[Mark] as long?;

    public static async Task Receive(HttpContext http, RequestDelegate next)
    {
        var request = http.Request;
        if (HttpMethods.IsPost(request.Method) && request.Path.Equals(Page, StringComparison.OrdinalIgnoreCase) && request.ContentLength > AgreementFile.MostBytes + FormAround)
        {
            http.Items[Mark] = request.ContentLength;
            if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit) limit.MaxRequestBodySize = MostReceived;
            if (request.ContentLength <= MostReceived) await request.Body.CopyToAsync(Stream.Null, http.RequestAborted);
            request.Method = HttpMethods.Get;
            request.ContentType = null;
        }
        await next(http);
    }
}
