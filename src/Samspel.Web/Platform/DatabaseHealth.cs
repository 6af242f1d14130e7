using Microsoft.Extensions.Diagnostics.HealthChecks;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Platform;

/// <summary>Healthy when the database answers.</summary>
sealed class DatabaseHealth(SamspelContext context) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext _, CancellationToken cancel = default)
        => await context.Database.CanConnectAsync(cancel) ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy("Databasen svarar inte.");
}
