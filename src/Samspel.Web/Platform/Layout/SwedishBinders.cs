using Microsoft.AspNetCore.Mvc.ModelBinding;
using Samspel.Domain;

namespace Samspel.Web.Platform.Layout;

/// <summary>Reads dates, times and typed identities out of posted text, with a Swedish word when it cannot.</summary>
sealed class SwedishBinderProvider : IModelBinderProvider
{
    public IModelBinder? GetBinder(ModelBinderProviderContext context)
    {
        var type = context.Metadata.UnderlyingOrModelType;
        if (type == typeof(DateOnly))
            return new TextBinder<DateOnly>(SwedishDate.TryParse, SwedishDate.DateMessage);
        if (type == typeof(TimeOnly))
            return new TextBinder<TimeOnly>(SwedishDate.TryParse, SwedishDate.TimeMessage);
        if (type.IsValueType && type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IId<>)))
            return (IModelBinder)Activator.CreateInstance(typeof(IdBinder<>).MakeGenericType(type))!;
        return null;
    }
}

delegate bool TryRead<T>(string? text, out T value);

/// <summary>Binds one value from one text. Empty text is "nothing answered" and left to [Required].</summary>
class TextBinder<T>(TryRead<T> read, string message) : IModelBinder where T : struct
{
    public Task BindModelAsync(ModelBindingContext context)
    {
        var posted = context.ValueProvider.GetValue(context.ModelName);
        if (posted == ValueProviderResult.None) return Task.CompletedTask;
        context.ModelState.SetModelValue(context.ModelName, posted);
        var text = posted.FirstValue;
        if (string.IsNullOrWhiteSpace(text))
        {
            if (context.ModelMetadata.IsNullableValueType) context.Result = ModelBindingResult.Success(null);
            else context.ModelState.TryAddModelError(context.ModelName, message);
        }
        else if (read(text, out var value)) context.Result = ModelBindingResult.Success(value);
        else context.ModelState.TryAddModelError(context.ModelName, message);
        return Task.CompletedTask;
    }
}

/// <summary>Binds a typed identity such as UnitId.</summary>
sealed class IdBinder<T>() : TextBinder<T>(Read, "Välj ett av alternativen.") where T : struct, IId<T>
{
    static bool Read(string? text, out T value)
    {
        var ok = Guid.TryParse(text, out var guid);
        value = ok ? T.Of(guid) : default;
        return ok;
    }
}
