using System.ComponentModel.DataAnnotations;

namespace Samspel.Web.Sips.Meetings;

/// <summary>Why something is changed or ended (skäl).</summary>
public sealed class ReasonForm
{
    [Required(ErrorMessage = "Skriv varför."), StringLength(500)] public string? Why { get; set; }
}
