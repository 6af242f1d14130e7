using System.ComponentModel.DataAnnotations;
using Samspel.Domain.Agreements;
using Samspel.Domain.Parties;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Agreements.Life;

/// <summary>What an agreement is and between whom, as asked for.</summary>
public sealed class ContentForm
{
    [Required(ErrorMessage = "Skriv överenskommelsens namn."), StringLength(250)] public string? Title { get; set; }
    [Required(ErrorMessage = "Skriv diarienumret."), StringLength(60)] public string? Dnr { get; set; }
    [StringLength(60)] public string? Version { get; set; }
    public TermForm Term { get; set; } = new();
    public List<string> Parties { get; set; } = [];

    /// <summary>Asked about one that already applies.</summary>
    public RevisionForm? Revision { get; set; }

    public CountyAgreementContent Content(IReadOnlyList<Party> all) => new(Title!.Trim(), Dnr!.Trim(), Version?.Trim(), Term.ToTerm(), [.. all.Where(p => Parties.Contains(p.Code))]);

    public static ContentForm Of(CountyAgreementContent c) => new() { Title = c.Title, Dnr = c.Dnr, Version = c.Version, Term = TermForm.Of(c.Term), Parties = [.. c.Parties.Select(p => p.Code)] };

    /// <summary>A new one is as a rule between all the county's parties.</summary>
    public static ContentForm Between(IReadOnlyList<Party> all) => new() { Term = new() { ExtensionMonths = 12 }, Parties = [.. all.Select(p => p.Code)] };

    public static IReadOnlyList<Choice> Choices(IReadOnlyList<Party> all) => [.. all.Select(p => new Choice(p.Code, p.Name))];
}
