using Samspel.Web.Tests.Harness;

[assembly: AssemblyFixture(typeof(TestRun))]

namespace Samspel.Web.Tests.Harness;

/// <summary>The whole run: closes the browser and the shared apps and removes their databases when the last test is done.</summary>
public sealed class TestRun : IAsyncLifetime
{
    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        try
        {
            await Browser.Close();
            await SamspelApp.EndShared();
            await TestDatabase.DropTemplates();
        }
        finally
        {
            await Workplace.CleanUp();
        }
    }
}
