using System.ComponentModel.DataAnnotations;
using Samspel.Domain.ConcernReports;

namespace Samspel.Web.ConcernReports;

/// <summary>A page where what a report has stopped is let through again, for the reporter or for the intake.</summary>
public interface IReleases
{
    IReadOnlyList<ReleaseStop> Stops { get; }
    LiftForm Form { get; }
    string Address { get; }
}

public sealed class LiftForm
{
    [Required(ErrorMessage = "Skriv varför vårdnadshavare kan se nya uppgifter igen."), StringLength(4000)] public string? Why { get; set; }
}
