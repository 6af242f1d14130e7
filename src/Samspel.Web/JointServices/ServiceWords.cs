using Microsoft.AspNetCore.Html;
using Samspel.Domain.Agreements;
using Samspel.Domain.FamilyCentres;
using Samspel.Domain.JointServices;
using Samspel.Domain.Parties;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.JointServices;

/// <summary>How the words about joint services and development work look on a page.</summary>
static class ServiceWords
{
    /// <summary>Whether something is there, as a tag: a tick, a bar, or a ring for what nobody knows.</summary>
    public static IHtmlContent There(Truth truth) => StatusTag.Of(Shape(truth), truth switch { Truth.Holds => "Finns", Truth.Fails => "Finns inte", _ => "Okänt" });

    /// <summary>How a question about a service is answered.</summary>
    public static IHtmlContent Answer(Truth truth) => StatusTag.Of(Shape(truth), truth switch { Truth.Holds => "Ja", Truth.Fails => "Nej", _ => "Okänt" });

    static StatusKind Shape(Truth truth) => truth switch { Truth.Holds => StatusKind.Done, Truth.Fails => StatusKind.Stopped, _ => StatusKind.Waiting };

    public static string Since(KnownDate? since) => since?.Day is { } day ? SwedishDate.Short(day) : "Okänt";

    /// <summary>"Två krav saknas, ett är okänt": nothing when all is there.</summary>
    public static string Lacks(ServiceCoverageCell cell) => (cell.Missing, cell.Unknown) switch
    {
        (0, 0) => "Allt finns",
        (var missing, 0) => $"{missing} saknas",
        (0, var unknown) => $"{unknown} okända",
        var (missing, unknown) => $"{missing} saknas, {unknown} okända",
    };

    public static IHtmlContent Tag(DevelopmentState state) => StatusTag.Of(state switch
    {
        DevelopmentState.Idea => StatusKind.NotStarted,
        DevelopmentState.Ended => StatusKind.Stopped,
        DevelopmentState.Spreading => StatusKind.Done,
        _ => StatusKind.Ongoing,
    }, state.Word());

    public static readonly IReadOnlyList<Choice> YesNoUnknown = [new("Ja", "Ja"), new("Nej", "Nej"), new("Okant", "Okänt")];

    public static string Of(Truth truth) => truth switch { Truth.Holds => "Ja", Truth.Fails => "Nej", _ => "Okant" };

    public static Samspel.Domain.FamilyCentres.Answer Read(string? text) => text switch { "Ja" => Samspel.Domain.FamilyCentres.Answer.Of(true), "Nej" => Samspel.Domain.FamilyCentres.Answer.Of(false), _ => Samspel.Domain.FamilyCentres.Answer.Unknown };

    /// <summary>The kinds that have a sheet, for a choice.</summary>
    public static IReadOnlyList<Choice> Kinds => [.. ServiceSheets.All.Select(s => new Choice($"{s.Kind}", s.Kind.Word()))];
}
