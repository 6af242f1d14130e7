using System.ComponentModel.DataAnnotations;
using Samspel.Domain.Agreements;
using Samspel.Domain.JointServices;
using Samspel.Domain.Parties;

namespace Samspel.Web.JointServices;

/// <summary>What is asked about a joint service in a municipality.</summary>
public sealed class ServiceForm
{
    [Required(ErrorMessage = "Svara på om den finns, ja, nej eller okänt."), StringLength(10)] public string? Exists { get; set; }
    [Required(ErrorMessage = "Skriv vad verksamheten heter."), StringLength(150)] public string? Name { get; set; }
    public DateOnly? Since { get; set; }
    [StringLength(150)] public string? Place { get; set; }
    [StringLength(500)] public string? Contact { get; set; }
    public List<string> Serves { get; set; } = [];
    [Required(ErrorMessage = "Skriv var uppgiften kommer ifrån."), StringLength(200)] public string? Source { get; set; }
    public Guid Seen { get; set; }

    public static ServiceForm Of(LocalService? service, JointServiceKind kind) => service is null ? new() { Name = kind.Word() } : new()
    {
        Exists = service.Content.Exists.YesNo switch { true => "Ja", false => "Nej", _ => "Okant" }, Name = service.Content.Name, Since = service.Content.Since?.Day, Place = service.Content.Place,
        Contact = service.Content.Contact, Serves = [.. service.Content.Serves ?? []], Source = service.Content.Source, Seen = service.Version,
    };

    /// <summary>The form as the trade keeps it. A day without a yes is passed on, so that the rule about it can say so.</summary>
    public LocalServiceContent Content(LocalServiceContent? before) => new(Name!, ServiceWords.Read(Exists), Since is { } day ? day : Exists == "Ja" ? KnownDate.Unknown : null, Source!,
        string.IsNullOrWhiteSpace(Place) ? null : Place.Trim(), string.IsNullOrWhiteSpace(Contact) ? null : Contact.Trim(), Serves, before?.Units);
}

/// <summary>What the agreement says that a service has, question by question, with one day and source for what is changed.</summary>
public sealed class RequirementsForm
{
    public Dictionary<string, string?> Answers { get; set; } = [];
    [Required(ErrorMessage = "Ange vilken dag uppgifterna gäller.")] public DateOnly? On { get; set; }
    [Required(ErrorMessage = "Skriv var uppgifterna kommer ifrån."), StringLength(200)] public string? Source { get; set; }
    public Guid Seen { get; set; }
}

/// <summary>A last day and why.</summary>
public sealed class EndServiceForm
{
    [Required(ErrorMessage = "Ange sista dagen.")] public DateOnly? LastDay { get; set; }
    [Required(ErrorMessage = "Skriv varför."), StringLength(2000)] public string? Reason { get; set; }
}
