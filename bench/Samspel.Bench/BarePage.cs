using System.Data.Common;
using System.Globalization;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Samspel.Bench;

/// <summary>
/// What the same machine gives without a product: a minimal API that reads 50 of the same rows by ADO and writes a page with a
/// StringBuilder. No sign-in, no log, no layout.
/// </summary>
static class BarePage
{
    const string Sql = "SELECT number, kind, due, section FROM duties WHERE done_at IS NULL ORDER BY unit, due LIMIT 50";

    public static async Task<WebApplication> Start(Place place)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var app = builder.Build();
        DbDataSource? postgres = place.Connection.Length > 0 ? new NpgsqlDataSourceBuilder(place.Connection + ";Max Auto Prepare=10").Build() : null;
        var sqlite = new SqliteConnectionStringBuilder { DataSource = Path.Combine(place.Data, "samspel.db"), Pooling = true }.ToString();
        app.MapGet("/", async () =>
        {
            await using DbConnection connection = postgres is not null ? await postgres.OpenConnectionAsync() : new SqliteConnection(sqlite);
            if (postgres is null) await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = Sql;
            var page = new StringBuilder("<!doctype html><html lang=\"sv\"><head><meta charset=\"utf-8\"><title>Bare</title></head><body><table>", 8192);
            await using (var rows = await command.ExecuteReaderAsync())
                while (await rows.ReadAsync())
                    page.Append("<tr><td>").Append(WebUtility.HtmlEncode(rows.GetString(0))).Append("</td><td>").Append(WebUtility.HtmlEncode(rows.GetString(1)))
                        .Append("</td><td>").Append(Convert.ToString(rows.GetValue(2), CultureInfo.InvariantCulture)).Append("</td><td>").Append(rows.IsDBNull(3) ? "" : WebUtility.HtmlEncode(rows.GetString(3))).Append("</td></tr>");
            return Results.Content(page.Append("</table></body></html>").ToString(), "text/html; charset=utf-8");
        });
        await app.StartAsync();
        return app;
    }
}
