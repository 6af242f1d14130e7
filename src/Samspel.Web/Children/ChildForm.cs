using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Samspel.Domain.Children;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Children;

/// <summary>What is typed about a child, the same when it is entered and when it is changed.</summary>
public class ChildForm
{
    [StringLength(100)] public string? GivenName { get; set; }
    [StringLength(100)] public string? FamilyName { get; set; }
    public DateOnly? BirthDate { get; set; }
    public LegalSex? LegalSex { get; set; }
    [StringLength(10)] public string? Municipality { get; set; }
    [RegularExpression("[0-9]{4}", ErrorMessage = "Skriv kommunens kod med fyra siffror.")] public string? OtherMunicipality { get; set; }
    [StringLength(60)] public string? InterpreterLanguage { get; set; }

    public void Show(ChildContent content, IReadOnlyList<Choice> municipalities)
    {
        (GivenName, FamilyName, BirthDate, LegalSex, InterpreterLanguage) = (content.GivenName, content.FamilyName, content.BirthDate, content.LegalSex, content.InterpreterLanguage);
        Municipality = content.HomeMunicipality is not { } code ? ChildWords.NoMunicipality : municipalities.Any(m => m.Value == code) ? code : ChildWords.OtherMunicipality;
        OtherMunicipality = Municipality == ChildWords.OtherMunicipality ? content.HomeMunicipality : null;
    }

    /// <summary>What was typed; what was left empty is as it was or, for a new child, as the number says.</summary>
    public ChildContent? Read(ModelStateDictionary errors, IReadOnlyList<Choice> municipalities, ChildContent? before = null, IdentityNumber? number = null, bool askBirth = true)
    {
        var (given, family, birth) = (Text(GivenName) ?? before?.GivenName, Text(FamilyName) ?? before?.FamilyName, BirthDate ?? before?.BirthDate ?? number?.BirthDate);
        if (given is null) errors.AddModelError("Form.GivenName", "Fyll i förnamn.");
        if (family is null) errors.AddModelError("Form.FamilyName", "Fyll i efternamn.");
        if (birth is null && askBirth && errors["Form.BirthDate"]?.Errors is not { Count: > 0 }) errors.AddModelError("Form.BirthDate", "Fyll i födelsedatum.");
        var municipality = HomeMunicipality(errors, municipalities, before);
        if (!errors.IsValid) return null;
        return new ChildContent(given!, family!, birth!.Value, LegalSex ?? before?.LegalSex ?? number?.LegalSexDigit ?? Domain.Children.LegalSex.Unknown, municipality, Text(InterpreterLanguage) ?? before?.InterpreterLanguage);
    }

    string? HomeMunicipality(ModelStateDictionary errors, IReadOnlyList<Choice> municipalities, ChildContent? before)
    {
        if (string.IsNullOrEmpty(Municipality)) return before?.HomeMunicipality;
        if (Municipality == ChildWords.NoMunicipality) return null;
        if (municipalities.All(m => m.Value != Municipality)) errors.AddModelError("Form.Municipality", "Välj en av kommunerna.");
        if (Municipality != ChildWords.OtherMunicipality) return Municipality;
        if (OtherMunicipality is null) errors.AddModelError("Form.OtherMunicipality", "Skriv kommunens kod med fyra siffror, eller välj Uppgift saknas.");
        return OtherMunicipality;
    }

    static string? Text(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();
}

/// <summary>What the shared fields need: the form, the municipalities and whether empty means "as it stands".</summary>
public sealed record ChildFields(ChildForm Form, IReadOnlyList<Choice> Municipalities, bool New = false, bool Blank = false);
