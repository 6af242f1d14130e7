using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samspel.Domain.Sips;
using Samspel.Web.Platform.Data;
using Samspel.Web.Tests.Harness;

namespace Samspel.Web.Tests.Access;

/// <summary>Two who save the same version of a case cannot both succeed, whichever database it is (<see cref="UnitOfWork.ChangedMeanwhile"/>).</summary>
public class SameVersionTests
{
    [Theory, OnBothDatabases]
    public async Task Two_saves_of_the_same_version_cannot_both_succeed(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        await using var first = app.Services.CreateAsyncScope();
        await using var second = app.Services.CreateAsyncScope();
        var (one, other) = (await Load(first), await Load(second));
        Touch(first, one);
        await first.ServiceProvider.GetRequiredService<SamspelContext>().SaveChangesAsync();
        Touch(second, other);
        await Should.ThrowAsync<DbUpdateConcurrencyException>(() => second.ServiceProvider.GetRequiredService<SamspelContext>().SaveChangesAsync());
        UnitOfWork.ChangedMeanwhile.Message.ShouldContain("Din text står kvar");
    }

    static Task<Sip> Load(AsyncServiceScope scope) => scope.ServiceProvider.GetRequiredService<SamspelContext>().Set<Sip>().OrderBy(s => s.Number).FirstAsync();

    static void Touch(AsyncServiceScope scope, Sip sip) => scope.ServiceProvider.GetRequiredService<SamspelContext>().Entry(sip).Property(s => s.Version).CurrentValue = Guid.CreateVersion7();
}
