using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.Children;
using Samspel.Domain.Disclosures;
using Samspel.Domain.Examinations;
using Samspel.Domain.Placements;
using Samspel.Domain.Sips;
using Samspel.Web.Agreements;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;
using Samspel.Web.Received;

namespace Samspel.Web.Examinations.Lvu;

/// <summary>A page about a medical examination before an application for care (läkarundersökning): the board's unit has the case, the physician's unit the decision it was given.</summary>
public abstract class LvuPage(Db db, Viewer viewer, Clock clock) : ActPage(db, viewer, clock)
{
    public const string Root = "/lvu-undersokningar";

    [FromRoute] public string Number { get; set; } = "";

    public Standing<LvuExamination> Standing { get; private set; } = null!;
    public LvuExamination Examination => Standing.Case;
    public bool Own => Standing.Own;
    public Child? Child { get; private set; }
    public string? Carrier { get; private set; }

    /// <summary>The decision as the physician's unit received it; null for the owner.</summary>
    public LvuDecisionSnapshot? Given { get; private set; }

    public override string Address => $"{Root}/{Number}";
    public override string? Lead => $"{Examination.Number} · {ExaminationKind.BeforeLvuApplication.Word()}";
    public override IReadOnlyList<Crumb> Above => [new("Läkarundersökningar", Root), new(Examination.Number.ToString(), Address)];
    protected override Guid Subject => Examination.Id.Value;
    protected virtual string What => "lvu-undersokning";
    protected virtual LvuCommand? Does => null;

    public bool Can(LvuCommand command) => Examination.Can(command, Actor);

    public override string? NotNow => Refusal is null && Does is { } command && !Can(command) ? $"Det går inte i läget ”{Examination.State.Word()}”." : null;

    public sealed override async Task<bool> Load()
    {
        if (await Db.LvuExamination(Viewer, Number, What) is not { } standing) return false;
        Standing = standing;
        if (Does is { } command && !LvuExamination.Table.Any(r => r.Command == command && (r.By & Examination.PartyOf(Actor)) != 0)) return false;
        if (Own) (Child, Carrier) = await Db.ChildAndCarrierOf(Examination.Child, Examination.Responsible);
        else if (standing.Paper(ItemKind.LvuDecision) is { } decision && SipSnapshots.Read<LvuDecisionSnapshot>(decision.Content) is var given) Given = standing.Hidden ? given with { Names = given.Names.Hidden() } : given;
        return await LoadMore();
    }

    protected virtual Task<bool> LoadMore() => Task.FromResult(true);

    public string Whom => Own ? Child!.DisplayName : Given!.Names.Child;

    protected SipNames Names => Own ? SipNames.Of(Child!, Examination.Owner.Name, Carrier) : Given!.Names;

    protected PaperBasis Basis(DisclosureBasis basis) => new(DisclosureId.New(), basis, Names, Viewer.Person, Now, Today);

    protected override async Task<FactRow?> Latest() => (await Db.HistoryOf(Viewer, Examination, Own, 20)).FirstOrDefault(Changes);
}

/// <summary>The board's decision as it is typed: to examine, with physician and entrance, or to leave it out for special reasons.</summary>
public sealed class DecisionForm : IValidatableObject
{
    public const string Examine = "undersok", LeaveOut = "underlat";
    public static readonly IReadOnlyList<Choice> Ways = [new(Examine, "En utsedd läkare ska undersöka barnet"), new(LeaveOut, "Undersökningen underlåts", "Bara av särskilda skäl.")];

    [Required(ErrorMessage = "Välj vad nämnden har beslutat.")] public string? Way { get; set; }
    [Required(ErrorMessage = "Skriv vem som har beslutat."), StringLength(200)] public string? DecidedBy { get; set; }
    [Required(ErrorMessage = "Ange beslutets dag.")] public DateOnly? On { get; set; }
    [StringLength(200)] public string? Physician { get; set; }
    public UnitId? Entrance { get; set; }
    [StringLength(2000)] public string? OtherEntrance { get; set; }
    [StringLength(4000)] public string? SpecialReasons { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext context)
    {
        if (Way == Examine)
        {
            if (string.IsNullOrWhiteSpace(Physician)) yield return new("Skriv vilken läkare som är utsedd.", [nameof(Physician)]);
            if (Entrance is null) yield return new("Välj ingång till vården.", [nameof(Entrance)]);
        }
        else if (Way == LeaveOut && string.IsNullOrWhiteSpace(SpecialReasons)) yield return new("Skriv de särskilda skälen.", [nameof(SpecialReasons)]);
        else if (Way is not (null or LeaveOut)) yield return new("Välj vad nämnden har beslutat.", [nameof(Way)]);
    }

    public LvuDecision ToDecision() => new(DecidedBy!.Trim(), On!.Value, Physician!.Trim(), string.IsNullOrWhiteSpace(OtherEntrance) ? null : OtherEntrance.Trim());
    public LvuOmission ToOmission() => new(DecidedBy!.Trim(), On!.Value, SpecialReasons!.Trim());
}

/// <summary>A later decision to leave the examination out, as it is typed.</summary>
public sealed class OmissionForm
{
    [Required(ErrorMessage = "Skriv vem som har beslutat."), StringLength(200)] public string? DecidedBy { get; set; }
    [Required(ErrorMessage = "Ange beslutets dag.")] public DateOnly? On { get; set; }
    [Required(ErrorMessage = "Skriv de särskilda skälen."), StringLength(4000)] public string? SpecialReasons { get; set; }
}

/// <summary>The certificate as it is typed.</summary>
public sealed class CertificateForm : GroundForm
{
    [Required(ErrorMessage = "Ange intygets dag.")] public DateOnly? On { get; set; }
    [StringLength(8000)] public string? Text { get; set; }
}
