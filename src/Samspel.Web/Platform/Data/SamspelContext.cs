using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Samspel.Domain;
using Samspel.Domain.Parties;
using Samspel.Web.Platform.Access;

namespace Samspel.Web.Platform.Data;

/// <summary>
/// The mapping of the trade to tables. Pages never see it: they go through the door, <see cref="Db"/>.
/// One model, two databases: <see cref="SqliteContext"/> and <see cref="PostgresContext"/>.
/// </summary>
public abstract class SamspelContext(DbContextOptions options) : IdentityUserContext<Account, Guid>(options)
{
    /// <summary>Passkeys have a table of their own from version 3 on.</summary>
    protected override Version SchemaVersion => IdentitySchemaVersions.Version3;

    protected override void ConfigureConventions(ModelConfigurationBuilder conventions)
    {
        base.ConfigureConventions(conventions);
        foreach (var id in typeof(IId).Assembly.GetTypes().Where(t => t.IsValueType && t.IsAssignableTo(typeof(IId))))
            conventions.Properties(id).HaveConversion(typeof(Conversions.IdText<>).MakeGenericType(id));
        conventions.Properties<Enum>().HaveConversion<string>().HaveMaxLength(60);
        conventions.Properties<CaseNumber>().HaveConversion<Conversions.CaseNumberText>().HaveMaxLength(20);
    }

    protected override void OnModelCreating(ModelBuilder model)
    {
        base.OnModelCreating(model);
        model.ApplyConfigurationsFromAssembly(typeof(SamspelContext).Assembly);

        foreach (var type in model.Model.GetEntityTypes().Where(t => t.ClrType.IsAssignableTo(typeof(Aggregate))))
        {
            var aggregate = model.Entity(type.ClrType);
            aggregate.Ignore(nameof(Aggregate.NewFacts));
            aggregate.Property(nameof(Aggregate.Version)).IsConcurrencyToken();
        }

        foreach (var type in model.Model.GetEntityTypes().Where(t => !t.IsMappedToJson()))
        {
            if (type.GetTableName() is { } table) type.SetTableName(Snake(table));
            foreach (var property in type.GetProperties()) property.SetColumnName(Snake(property.Name));
        }
    }

    static string Snake(string name) => string.Concat(name.Select((c, i) =>
        char.IsUpper(c) ? (i > 0 && (char.IsLower(name[i - 1]) || i + 1 < name.Length && char.IsLower(name[i + 1])) && name[i - 1] != '_' ? "_" : "") + char.ToLowerInvariant(c) : c.ToString()));
}

/// <summary>The embedded database: one file in the data folder.</summary>
public sealed class SqliteContext(DbContextOptions<SqliteContext> options) : SamspelContext(options)
{
    protected override void ConfigureConventions(ModelConfigurationBuilder conventions)
    {
        base.ConfigureConventions(conventions);
        conventions.Properties<DateTimeOffset>().HaveConversion<Conversions.UtcTicks>();
    }
}

/// <summary>PostgreSQL, for real use.</summary>
public sealed class PostgresContext(DbContextOptions<PostgresContext> options) : SamspelContext(options)
{
    protected override void ConfigureConventions(ModelConfigurationBuilder conventions)
    {
        base.ConfigureConventions(conventions);
        conventions.Properties<DateTimeOffset>().HaveConversion<Conversions.Utc>();
    }

    protected override void OnModelCreating(ModelBuilder model)
    {
        base.OnModelCreating(model);
        foreach (var property in model.Model.GetEntityTypes().SelectMany(t => t.GetProperties()).Where(p => p.FindAnnotation(Conversions.JsonMark) is not null))
            property.SetColumnType("jsonb");
    }
}
