using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Metadata;

namespace Samspel.Web.Platform;

/// <summary>
/// Answers a post that is far larger than its page takes with a page that says so, instead of a cut connection: what is sent is
/// received and thrown away unread.
/// </summary>
static class TooLarge
{
    const long MostOnAPage = 30_000_000, MostReceived = 500_000_000;

    /// <summary>The most that is read of a form with text alone.</summary>
    public const int MostText = 8_000_000;

    public static async Task Refuse(HttpContext http, RequestDelegate next)
    {
        var request = http.Request;
        if (!HttpMethods.IsPost(request.Method) || request.ContentLength is not { } size || size <= Most(http))
        {
            await next(http);
            return;
        }
        if (size <= MostReceived)
        {
            if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit) limit.MaxRequestBodySize = MostReceived;
            await request.Body.CopyToAsync(Stream.Null, http.RequestAborted);
        }
        // The page that says so is shown as if it had been asked for: there is no form to read any longer.
        (request.Method, request.ContentType, request.ContentLength) = (HttpMethods.Get, null, null);
        http.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
    }

    static long Most(HttpContext http)
        => CleanText.IsTyped(http.Request) ? MostText : http.GetEndpoint()?.Metadata.GetMetadata<IRequestSizeLimitMetadata>()?.MaxRequestBodySize ?? MostOnAPage;
}
