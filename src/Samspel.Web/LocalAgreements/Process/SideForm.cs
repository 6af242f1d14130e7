using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Samspel.Domain;
using Samspel.Domain.LocalAgreements;
using Samspel.Domain.Parties;

namespace Samspel.Web.LocalAgreements.Process;

/// <summary>What one side knows of its decision, signature and diary entry. What nobody knows is left empty and asked for later.</summary>
public sealed class SideForm
{
    [StringLength(150)] public string? Body { get; set; }
    public DateOnly? DecidedOn { get; set; }
    [StringLength(60)] public string? DecisionDnr { get; set; }
    [StringLength(1000)] public string? Budget { get; set; }
    [StringLength(120)] public string? Signatory { get; set; }
    [StringLength(120)] public string? Title { get; set; }
    public DateOnly? MandateFrom { get; set; }
    public DateOnly? MandateTo { get; set; }
    public DateOnly? SignedOn { get; set; }
    [StringLength(60)] public string? Dnr { get; set; }
    public DateOnly? RegisteredOn { get; set; }
    [StringLength(60)] public string? CountyNumber { get; set; }

    public bool HasDecision => !string.IsNullOrWhiteSpace(Body);
    public bool HasSignature => !string.IsNullOrWhiteSpace(Signatory);
    public bool HasRegistration => !string.IsNullOrWhiteSpace(Dnr);

    /// <summary>What has been begun is filled in to the end.</summary>
    public void Check(ModelStateDictionary state, string prefix)
    {
        if (!HasDecision && (DecidedOn is not null || !string.IsNullOrWhiteSpace(DecisionDnr) || !string.IsNullOrWhiteSpace(Budget))) state.AddModelError(prefix + nameof(Body), "Skriv vem som har beslutat.");
        if (HasSignature && string.IsNullOrWhiteSpace(Title)) state.AddModelError(prefix + nameof(Title), "Skriv undertecknarens befattning.");
        if (HasSignature && MandateFrom is null) state.AddModelError(prefix + nameof(MandateFrom), "Skriv från vilken dag personen är firmatecknare.");
        if (HasSignature && SignedOn is null) state.AddModelError(prefix + nameof(SignedOn), "Skriv vilken dag det undertecknades.");
        if (!HasSignature && (SignedOn is not null || MandateFrom is not null || !string.IsNullOrWhiteSpace(Title))) state.AddModelError(prefix + nameof(Signatory), "Skriv undertecknarens namn.");
        if (MandateTo < MandateFrom) state.AddModelError(prefix + nameof(MandateTo), "Den sista dagen kan inte ligga före den första.");
        if (HasRegistration && RegisteredOn is null) state.AddModelError(prefix + nameof(RegisteredOn), "Skriv vilken dag den diariefördes.");
        if (!HasRegistration && RegisteredOn is not null) state.AddModelError(prefix + nameof(Dnr), "Skriv diarienumret.");
    }

    public LocalDecision? Decision(Principal side) => HasDecision ? new(side, Body!, DecidedOn, DecisionDnr, Budget) : null;
    public Signature? Signature(Principal side) => HasSignature ? new(side, Signatory!, Title!, new DateSpan(MandateFrom!.Value, MandateTo), SignedOn!.Value) : null;
    public Registration? Registration(Principal side) => HasRegistration ? new(side, Dnr!, RegisteredOn!.Value, CountyNumber) : null;
}
