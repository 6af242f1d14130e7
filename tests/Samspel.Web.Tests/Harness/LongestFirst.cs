using Samspel.Web.Tests.Access;
using Samspel.Web.Tests.Commands;
using Samspel.Web.Tests.Harness;
using Samspel.Web.Tests.Journeys;
using Xunit.Sdk;
using Xunit.v3;

[assembly: TestCollectionOrderer(typeof(LongestFirst))]

namespace Samspel.Web.Tests.Harness;

/// <summary>Begins with the classes that take minutes, so that nobody waits for them alone at the end. The others come in any order.</summary>
public sealed class LongestFirst : ITestCollectionOrderer
{
    static readonly string[] Long = [.. new[] { typeof(EveryPageTests), typeof(WholeSipTests), typeof(StartTests), typeof(ConsentTests), typeof(AccessMatrixTests), typeof(LocalAgreementTests), typeof(SchoolTests), typeof(AmendmentTests) }.Select(t => t.FullName!)];

    public IReadOnlyCollection<TTestCollection> OrderTestCollections<TTestCollection>(IReadOnlyCollection<TTestCollection> testCollections) where TTestCollection : ITestCollection
        => [.. testCollections.OrderBy(c => Array.FindIndex(Long, name => c.TestCollectionDisplayName.Contains(name, StringComparison.Ordinal)) is var i && i < 0 ? int.MaxValue : i)];
}
