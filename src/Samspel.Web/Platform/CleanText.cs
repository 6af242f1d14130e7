using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Binders;
using Microsoft.AspNetCore.WebUtilities;

namespace Samspel.Web.Platform;

/// <summary>
/// Refuses text with a character that cannot be kept (NUL and the other control characters that are neither tab nor line break),
/// on every page at once. The rest of what was typed is shown again without it.
/// </summary>
sealed class CleanText(IModelBinder plain) : IModelBinder
{
    public const string Message = "Texten innehåller ett osynligt tecken som inte kan sparas. Det är borttaget nu. Läs igenom och skicka igen.";

    public Task BindModelAsync(ModelBindingContext context)
    {
        var posted = context.ValueProvider.GetValue(context.ModelName);
        if (!posted.Any(v => v is not null && v.Any(IsUnkeepable))) return plain.BindModelAsync(context);
        var rest = string.Concat(posted.FirstValue!.Where(c => !IsUnkeepable(c)));
        context.ModelState.SetModelValue(context.ModelName, rest, rest);
        context.ModelState.TryAddModelError(context.ModelName, Message);
        return Task.CompletedTask;
    }

    /// <summary>
    /// The framework gives up on a whole form when one of its texts holds NUL. Here the form is read with another control character
    /// in its place, so that the field is refused like any other wrong one and everything typed stays.
    /// </summary>
    public static async Task ReadForm(HttpContext http, RequestDelegate next)
    {
        var request = http.Request;
        if (HttpMethods.IsPost(request.Method) && IsTyped(request))
        {
            // Kept in memory: what is typed about a person is not written to a temporary file.
            request.EnableBuffering(TooLarge.MostText, TooLarge.MostText);
            try
            {
                await request.ReadFormAsync();
            }
            catch (IOException)
            {
                http.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
                return;
            }
            catch (InvalidDataException)
            {
                request.Body.Position = 0;
                var body = await new StreamReader(request.Body).ReadToEndAsync();
                if (!body.Contains("%00", StringComparison.Ordinal)) { http.Response.StatusCode = StatusCodes.Status400BadRequest; return; }
                http.Features.Set<IFormFeature>(new FormFeature(new FormCollection(QueryHelpers.ParseQuery(body.Replace("%00", "%01")))));
            }
        }
        await next(http);
    }

    /// <summary>A form with text alone.</summary>
    public static bool IsTyped(HttpRequest request) => request.ContentType?.StartsWith("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>At most so many characters, and never half of one: a sign outside the common planes takes two, and one alone cannot be kept.</summary>
    public static string Cut(string text, int most) => text.Length <= most ? text : text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)];

    static bool IsUnkeepable(char c) => char.IsControl(c) && c is not ('\t' or '\n' or '\r');

    /// <summary>Stands before the framework's own reading of text from forms, addresses and queries.</summary>
    internal sealed class Provider : IModelBinderProvider
    {
        public IModelBinder? GetBinder(ModelBinderProviderContext context)
            => context.Metadata.ModelType == typeof(string) && context.BindingInfo.BindingSource is not { IsGreedy: true }
                ? new CleanText(new SimpleTypeModelBinder(typeof(string), context.Services.GetRequiredService<ILoggerFactory>()))
                : null;
    }
}
