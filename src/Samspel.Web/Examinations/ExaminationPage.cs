using Microsoft.AspNetCore.Mvc;
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

namespace Samspel.Web.Examinations;

/// <summary>
/// A page about a health examination. The door decides how the unit stands to it: the owner's has the case with the child, the region's has the frozen
/// request and its own acts. Those whom the table never lets do what the page does find no such page.
/// </summary>
public abstract class ExaminationPage(Db db, Viewer viewer, Clock clock) : ActPage(db, viewer, clock)
{
    public const string Root = "/undersokningar";

    /// <summary>Year and running number, "2026-0044", from the address.</summary>
    [FromRoute] public string Number { get; set; } = "";

    public Standing<HealthExamination> Standing { get; private set; } = null!;
    public HealthExamination Examination => Standing.Case;
    public bool Own => Standing.Own;

    /// <summary>The child's record, for the owner alone.</summary>
    public Child? Child { get; private set; }
    public string? Carrier { get; private set; }

    /// <summary>The request as the region's unit received it, without names where the identity is protected today; null for the owner.</summary>
    public ExaminationRequestSnapshot? Asked { get; private set; }

    public override string Heading => Examination.Kind.Word();
    public override string Address => $"{Root}/{Number}";
    public override string? Lead => $"{Examination.Number} · {Examination.Kind.Word()}";
    public override IReadOnlyList<Crumb> Above => [new("Undersökningar", Root), new(Examination.Number.ToString(), Address)];
    protected override Guid Subject => Examination.Id.Value;

    /// <summary>Which page it is in the access log.</summary>
    protected virtual string What => "undersokning";
    protected virtual AccessAct AccessAct => AccessAct.Read;

    /// <summary>What the page's form does; null for a page that only shows.</summary>
    protected virtual ExaminationCommand? Does => null;

    public bool Can(ExaminationCommand command) => Examination.Can(command, Actor);

    public override string? NotNow => Refusal is null && Conflict is null && Does is { } command && !Can(command) ? $"Det går inte att {command.Word()} i läget ”{Examination.State.Word()}”." : null;

    public sealed override async Task<bool> Load()
    {
        if (await Db.Examination(Viewer, Number, What, AccessAct) is not { } standing) return false;
        Standing = standing;
        if (await Db.PlacementOf(Examination) is { } placement) Examination.Follow(placement);
        if (Does is { } command && !ExaminationTransitions.Table.Any(r => r.Command == command && (r.By & Examination.PartyOf(Actor)) != 0)) return false;
        if (Own) (Child, Carrier) = await Db.ChildAndCarrierOf(Examination.Child, Examination.Responsible);
        else if (standing.Paper(ItemKind.ExaminationRequest) is { } request) Asked = Hidden(SipSnapshots.Read<ExaminationRequestSnapshot>(request.Content));
        return await LoadMore();
    }

    /// <summary>What this page shows besides; false gives 404. Fill the form only when <see cref="FormPage.IsGet"/>.</summary>
    protected virtual Task<bool> LoadMore() => Task.FromResult(true);

    /// <summary>Whom it is about, as the unit may see it.</summary>
    public string Whom => Own ? Child!.DisplayName : Asked!.Names.Child;

    /// <summary>Who decides for the child today: what acts are judged by.</summary>
    protected Task<WhoDecides> Who() => Db.WhoDecides(Examination.Child, Today);

    protected SipNames Names => SipNames.Of(Child!, Examination.Owner.Name, Carrier);

    /// <summary>The last thing done with the case; of the other unit's acts nothing but the moment comes out.</summary>
    protected override async Task<FactRow?> Latest() => (await Db.HistoryOf(Viewer, Examination, Own, 20)).FirstOrDefault(Changes);

    ExaminationRequestSnapshot Hidden(ExaminationRequestSnapshot asked) => !Standing.Hidden ? asked : asked with { Names = asked.Names.Hidden(), Consent = asked.Consent?.WithoutNames() };
}
