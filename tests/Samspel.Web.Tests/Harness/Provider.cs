using System.Reflection;
using Xunit.Sdk;
using Xunit.v3;

namespace Samspel.Web.Tests.Harness;

/// <summary>The databases the product runs on.</summary>
public enum Provider { Sqlite, Postgres }

/// <summary>
/// The theory runs once on each database: its first argument is the <see cref="Provider"/>, further ones are given here.
/// May be repeated, one for each set of arguments.
/// </summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class OnBothDatabasesAttribute(params object?[] more) : DataAttribute
{
    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker)
        => new([.. Enum.GetValues<Provider>().Select(provider => new TheoryDataRow([provider, .. more]))]);

    public override bool SupportsDiscoveryEnumeration() => true;
}
