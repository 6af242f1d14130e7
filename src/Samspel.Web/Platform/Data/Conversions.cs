using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Samspel.Domain;

namespace Samspel.Web.Platform.Data;

/// <summary>How values of the trade are written in columns, the same on both databases.</summary>
public static class Conversions
{
    internal const string JsonMark = "samspel:json";

    internal static readonly JsonSerializerOptions Json = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        AllowOutOfOrderMetadataProperties = true,
        Converters = { new JsonStringEnumConverter(), new IdJson(), new CaseNumberJson() },
    };

    /// <summary>Keeps an immutable record as one JSON column: what is edited together is stored together.</summary>
    public static PropertyBuilder<T> AsJson<T>(this PropertyBuilder<T> property)
    {
        property.HasConversion(new JsonText<T>(), new Unchanged<T>());
        property.Metadata.SetAnnotation(JsonMark, true);
        return property;
    }

    sealed class JsonText<T>() : ValueConverter<T, string>(
        value => JsonSerializer.Serialize(value, Json), text => JsonSerializer.Deserialize<T>(text, Json)!);

    /// <summary>The records are immutable, so the same instance is the same content.</summary>
    sealed class Unchanged<T>() : ValueComparer<T>(
        (a, b) => ReferenceEquals(a, b) || (a != null && b != null && JsonSerializer.Serialize(a, Json) == JsonSerializer.Serialize(b, Json)),
        value => value == null ? 0 : value.GetHashCode(), value => value);

    internal sealed class IdText<T>() : ValueConverter<T, Guid>(id => id.Value, value => From(value)) where T : struct, IId<T>
    {
        static T From(Guid value) => T.Of(value);
    }

    internal sealed class CaseNumberText() : ValueConverter<CaseNumber, string>(number => number.ToString(), text => Parse(text))
    {
        static CaseNumber Parse(string text) => CaseNumber.TryParse(text, out var number) ? number : throw new FormatException("Not a case number.");
    }

    /// <summary>SQLite can neither order nor compare instants kept as text.</summary>
    internal sealed class UtcTicks() : ValueConverter<DateTimeOffset, long>(v => v.UtcTicks, v => new DateTimeOffset(v, TimeSpan.Zero));

    /// <summary>PostgreSQL takes only instants in UTC.</summary>
    internal sealed class Utc() : ValueConverter<DateTimeOffset, DateTimeOffset>(v => v.ToUniversalTime(), v => v);

    sealed class IdJson : JsonConverterFactory
    {
        public override bool CanConvert(Type type) => type.IsValueType && type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IId<>));
        public override JsonConverter CreateConverter(Type type, JsonSerializerOptions options) => (JsonConverter)Activator.CreateInstance(typeof(Of<>).MakeGenericType(type))!;

        sealed class Of<T> : JsonConverter<T> where T : struct, IId<T>
        {
            public override T Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => T.Of(reader.GetGuid());
            public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
            public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => T.Of(Guid.Parse(reader.GetString()!));
            public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WritePropertyName(value.Value.ToString());
        }
    }

    sealed class CaseNumberJson : JsonConverter<CaseNumber>
    {
        public override CaseNumber Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => CaseNumber.TryParse(reader.GetString(), out var n) ? n : throw new JsonException();
        public override void Write(Utf8JsonWriter writer, CaseNumber value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
    }
}
