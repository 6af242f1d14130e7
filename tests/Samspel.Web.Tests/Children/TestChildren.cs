using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Samspel.Domain;
using Samspel.Domain.Children;
using Samspel.Web.Platform.Data;
using Samspel.Web.Tests.Harness;

namespace Samspel.Web.Tests.Children;

/// <summary>Children for the tests, entered as a case worker does. Numbers are Skatteverket's own test numbers, each given out once and none of them the demo's.</summary>
static partial class TestChildren
{
    static readonly Lazy<ConcurrentQueue<string>> numbers = new(() => new(File.ReadLines(Path.Combine(Workplace.Root, "tests/Samspel.Domain.Tests/Data/test-personnummer.txt"))
        .Where(n => string.CompareOrdinal(n, "2010") > 0 && string.CompareOrdinal(n, "2023") < 0).Except(DemoNumbers.All)));

    /// <summary>Twelve digits of a child between 3 and 16 years.</summary>
    public static string NextNumber() => numbers.Value.TryDequeue(out var number) ? number : throw new InvalidOperationException("The test numbers have run out.");

    /// <summary>Those not given out yet.</summary>
    public static IReadOnlyList<string> Left() => [.. numbers.Value];

    public static string NextName() => $"Namn{Guid.NewGuid():N}"[..14];

    public static async Task<ChildId> Enter(Visitor visitor, string number, string givenName, string familyName = "Provsson", string municipality = "2080")
    {
        var answer = await (await visitor.Get("/barn/ny")).Form("main form:has([name='Form.Number'])")
            .Fill(new { Number = number, GivenName = givenName, FamilyName = familyName, Municipality = municipality }).Submit();
        return IdIn(answer.Expect(200));
    }

    public static async Task<ChildId> EnterWithoutNumber(Visitor visitor, string givenName, DateOnly birth)
    {
        var answer = await (await visitor.Get("/barn/ny")).Form("main form:has([name='Form.Number'])")
            .Fill(new { NoNumber = true, GivenName = givenName, FamilyName = "Provsson", BirthDate = birth }).Submit();
        return IdIn(answer.Expect(200));
    }

    public static async Task AddDecider(Visitor visitor, ChildId child, string name, string phone = "0000-11 22 33")
        => (await (await visitor.Get($"/barn/{child}/beslutsfattare/ny")).Form().Fill(new { Kind = DeciderKind.Guardian.ToString(), Name = name, Phone = phone }).Submit()).Expect(200);

    public static async Task Protect(Visitor visitor, ChildId child)
        => (await (await visitor.Get($"/barn/{child}/skydd")).Form().Fill(new { Marked = true, Date = new DateOnly(2026, 11, 1), Authority = "Skatteverket" }).Submit()).Expect(200);

    public static ChildId IdIn(Answer answer) => CardAddress().Match(answer.Address) is { Success: true } found
        ? new ChildId(Guid.Parse(found.Groups[1].Value)) : throw new ShouldAssertException($"Not a child's card: {answer} {answer.Text("main")}");

    public static Task<Child> Row(this SamspelApp app, ChildId id) => app.Read(c => c.Set<Child>().AsNoTracking().SingleAsync(x => x.Id == id));

    [GeneratedRegex("^/barn/([0-9a-f-]{36})$")]
    private static partial Regex CardAddress();

    /// <summary>The page without what is new at every showing.</summary>
    public static string WithoutTokens(this Answer answer) => Token().Replace(answer.Html, "");

    /// <summary>Also the number of duties in the menu: other tests give the same unit duties meanwhile.</summary>
    [GeneratedRegex("""<input[^>]*name="(__once|__RequestVerificationToken)"[^>]*>|<span class="count"[^>]*>\d*</span>|<span class="ds-sr-only">[^<]*uppgift(er)?</span>""")]
    private static partial Regex Token();
}
