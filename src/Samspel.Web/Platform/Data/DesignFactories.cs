#if EF_DESIGN
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Samspel.Web.Platform.Data;

/// <summary>Lets the migration tool build each database's model without starting the product.</summary>
public sealed class SqliteDesign : IDesignTimeDbContextFactory<SqliteContext>
{
    public SqliteContext CreateDbContext(string[] args) => new(new DbContextOptionsBuilder<SqliteContext>().UseSqlite("Data Source=design.db").WithSignInTables().Options);
}

public sealed class PostgresDesign : IDesignTimeDbContextFactory<PostgresContext>
{
    public PostgresContext CreateDbContext(string[] args) => new(new DbContextOptionsBuilder<PostgresContext>().UseNpgsql("Host=127.0.0.1;Database=design").WithSignInTables().Options);
}

static class DesignServices
{
    /// <summary>The sign-in tables, passkeys among them, follow a setting that the context looks up among the product's services.</summary>
    public static DbContextOptionsBuilder<T> WithSignInTables<T>(this DbContextOptionsBuilder<T> options) where T : DbContext
        => options.UseApplicationServiceProvider(new ServiceCollection().Configure<IdentityOptions>(o => o.Stores.SchemaVersion = IdentitySchemaVersions.Version3).BuildServiceProvider());
}
#endif
