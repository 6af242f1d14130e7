using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Binders;

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
