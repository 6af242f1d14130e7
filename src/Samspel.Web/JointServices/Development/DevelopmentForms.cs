using System.ComponentModel.DataAnnotations;
using Samspel.Domain.JointServices;
using Samspel.Domain.Parties;

namespace Samspel.Web.JointServices.Development;

/// <summary>What is asked about development work.</summary>
public sealed class DevelopmentForm
{
    [Required(ErrorMessage = "Skriv vad utvecklingsarbetet heter."), StringLength(150)] public string? Title { get; set; }
    [Required(ErrorMessage = "Skriv vad idén är."), StringLength(4000)] public string? Idea { get; set; }
    public List<string> Where { get; set; } = [];
    public DateOnly? FollowUpOn { get; set; }
    public JointServiceKind? About { get; set; }
    public Guid Seen { get; set; }

    public static DevelopmentForm Of(DevelopmentWork work) => new()
    {
        Title = work.Content.Title, Idea = work.Content.Idea, Where = [.. work.Content.Where], FollowUpOn = work.Content.FollowUpOn, About = work.Content.About, Seen = work.Version,
    };

    /// <summary>The form as the trade keeps it.</summary>
    public DevelopmentContent Content() => new(Title!, Idea!, Where, FollowUpOn, About);
}

/// <summary>Where it is tried, and when it is followed up.</summary>
public sealed class PilotForm
{
    public List<string> Where { get; set; } = [];
    [Required(ErrorMessage = "Ange dagen för nästa uppföljning.")] public DateOnly? FollowUpOn { get; set; }
}

/// <summary>What a follow-up showed.</summary>
public sealed class ResultForm
{
    [Required(ErrorMessage = "Ange vilken dag uppföljningen gjordes.")] public DateOnly? On { get; set; }
    [Required(ErrorMessage = "Skriv vad uppföljningen visade."), StringLength(4000)] public string? Summary { get; set; }
    [Required(ErrorMessage = "Svara på om det fungerar."), StringLength(10)] public string? Works { get; set; }
    [Required(ErrorMessage = "Skriv var resultatet är dokumenterat."), StringLength(500)] public string? Document { get; set; }
    public DateOnly? Next { get; set; }
}

/// <summary>A municipality that takes it up.</summary>
public sealed class SpreadForm
{
    [Required(ErrorMessage = "Välj kommun."), StringLength(4)] public string? Municipality { get; set; }
    [Required(ErrorMessage = "Ange från vilken dag.")] public DateOnly? On { get; set; }
    [Required(ErrorMessage = "Skriv hur det anpassas dit."), StringLength(2000)] public string? Adaptation { get; set; }
}

/// <summary>Why it ends.</summary>
public sealed class EndDevelopmentForm
{
    [Required(ErrorMessage = "Skriv varför."), StringLength(2000)] public string? Reason { get; set; }
}
