using Microsoft.EntityFrameworkCore;

namespace Samspel.Web.Platform.Data;

/// <summary>A query that is compiled once for each database, for the pages everybody opens. A compiled query belongs to one database's model.</summary>
sealed class CompiledQuery<TQuery>(Func<TQuery> compile) where TQuery : Delegate
{
    readonly TQuery sqlite = compile(), postgres = compile();

    public TQuery On(SamspelContext context) => context.Database.IsNpgsql() ? postgres : sqlite;
}
