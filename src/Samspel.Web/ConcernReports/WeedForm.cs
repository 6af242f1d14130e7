using System.ComponentModel.DataAnnotations;
using Samspel.Domain.ConcernReports;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.ConcernReports;

/// <summary>The manager's decision on weeding as it is typed.</summary>
public sealed class WeedForm
{
    [Required(ErrorMessage = "Välj om anmälan ska gallras eller bevaras.")] public bool? Weed { get; set; }
    [Required(ErrorMessage = "Skriv vad beslutet stöder sig på."), StringLength(300)] public string? Why { get; set; }
}

/// <summary>The decision on the page: the ground, what was decided before, and where it is sent.</summary>
/// <param name="Decides">Whether there is anything to decide today.</param>
/// <param name="Goes">What weeding takes away.</param>
/// <param name="MayGo">Whether it may be weeded at all. What is about a placed child may not: noting that it is kept takes it out of the list.</param>
public sealed record WeedingDecision(WeedForm Form, string Words, ConcernKept? Kept, string Root, string Address, bool Decides, string Goes, bool MayGo = true)
{
    public IReadOnlyList<Choice> Choices => MayGo ? [new("true", "Gallra anmälan"), keep] : [keep];

    static readonly Choice keep = new("false", "Bevara anmälan");
}
