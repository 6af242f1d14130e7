using Samspel.Domain;
using Samspel.Domain.Children;
using Samspel.Domain.PlacementCosts;
using Samspel.Domain.Placements;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;
using Samspel.Web.Sips;

namespace Samspel.Web.Placements;

/// <summary>A placement: where it stands, the one next step, the chain by responsible party, advice with the rule beside. Says nowhere where the child lives.</summary>
public sealed class DetailsModel(Db db, Viewer viewer, Clock clock) : PlacementPage(db, viewer, clock)
{
    const int LatestEvents = 6;

    public override string Heading => $"Placering av {Child.ShortName}";
    public PlacementCost Cost { get; private set; } = null!;
    public NextStep? Next { get; private set; }
    public IReadOnlyList<Advice> Advice { get; private set; } = [];
    public IReadOnlyList<TimelineEntry> Events { get; private set; } = [];
    public IReadOnlyDictionary<PersonId, string> People { get; private set; } = new Dictionary<PersonId, string>();

    /// <summary>Whether the units asked outside the product are named.</summary>
    public bool KnowsWhere { get; private set; }

    /// <summary>The placement before this one and the one after, at the same unit.</summary>
    public Placement? Previous { get; private set; }
    public Placement? Later { get; private set; }

    protected override async Task<bool> LoadMore()
    {
        Cost = await Db.Cost(Placement);
        KnowsWhere = Placement.Items.Any(i => i.Outside is not null) && await MayKnowWhere();
        Next = PlacementNext.For(Placement, Cost, Today);
        Advice = PlacementAdvice.For(Placement, Today);
        Events = [.. (await Db.History(Placement, 1, LatestEvents)).Facts.Select(HistoryModel.EntryOf)];
        People = await Db.PersonNames(Placement.Items.SelectMany(i => new[] { i.SentAs?.By, i.Outcome?.By }).OfType<PersonId>());
        Previous = await Db.PlacementBeside(Placement, Placement.Previous);
        Later = await Db.PlacementBeside(Placement, Placement.Next);
        return true;
    }

    public IEnumerable<Advice> Warnings => Advice.Where(a => a.IsWarning);

    /// <summary>Days that lie ahead, the soonest first.</summary>
    public IReadOnlyList<TimelineEntry> Ahead => Placement.State.IsOver() ? [] :
        [.. Days().Where(x => x.Day is not null).OrderBy(x => x.Day).Select(x => new TimelineEntry(SwedishDate.Short(x.Day!.Value), x.What, State: x.Day < Today ? TimelineState.Late : TimelineState.Planned))];

    IEnumerable<(DateOnly? Day, string What)> Days()
    {
        if (Placement.PlacedOn is null) yield return (Placement.Decision.From, "Placeringen börjar");
        yield return (Placement.EndingPlan?.EndsOn ?? Placement.Decision.Until, "Placeringen slutar");
        foreach (var stream in Enum.GetValues<FollowUpStream>()) yield return (Placement.Latest(stream)?.NextOn, $"Uppföljning: {stream.Word().ToLowerInvariant()}");
    }

    /// <summary>What stands beneath an item: when and by whom it was settled, or by when it is due.</summary>
    public string Beneath(ChainItem item) => item switch
    {
        { Outcome: { } o } => $"{SwedishDate.Short(o.On)}, {PlacementLook.Settled(item, o, People, KnowsWhere)}",
        { SentAs: { } s } => $"Senast {SwedishDate.Short(item.Due)}, skickad {SwedishDate.Short(s.On)}, {PlacementLook.Answers(item, KnowsWhere)}",
        { Request: { } r } => $"Senast {SwedishDate.Short(item.Due)}, {r.To.Name} fick punkten {SwedishDate.Short(r.On)}",
        { Outside: { } x } => $"Senast {SwedishDate.Short(item.Due)}, {(KnowsWhere ? $"{x.InWords} fick punkten {SwedishDate.Short(x.On)} utanför Samspel" : $"{OutsideRequest.Hidden} fick punkten {SwedishDate.Short(x.On)}")}",
        _ => $"Senast {SwedishDate.Short(item.Due)}, {PlacementLook.Answers(item, KnowsWhere)}",
    };

    public string HowWords => Placement is { How: { } how, PlacedOn: { } on } ? $"{how.Word()}, {SwedishDate.Short(on)}" : "Inte placerat än";
    public string Ends => Placement is { EndedHow: { } how, EndedOn: { } on } ? $"{how.Word()} {SwedishDate.Short(on)}" : Placement.EndingPlan is { } plan ? $"{SwedishDate.Short(plan.EndsOn)}, {plan.EndsIn.Word().ToLowerInvariant()}"
        : Placement.Decision.Until is { } until ? $"Planerat {SwedishDate.Short(until)}" : "Inte bestämt";

    public IReadOnlyList<(string Text, string Href)> Work => Links(
        ("Undersökningar", "/undersokningar", true), ("Kostnadsfördelning", "/kostnad", true), ("Platsen (låst)", "/plats", true), ("Samtycke", "/samtycke", true), ("Skola och vård i underlaget", "/underlag", true), ("Beslutet och barnets bästa", "/beslut", true),
        ("Uppföljningar", "/uppfoljningar", Placement.PlacedOn is not null), ("Folkbokföring", "/folkbokforing", Placement.PlacedOn is not null), ("Utlämnanden", "/utlamnanden", true), ("Skriv ut checklistan till akten", "/utskrift", true));

    public IReadOnlyList<(string Text, string Href)> OtherActs => Links(
        ("Koppla en SIP", "/sip", Can(PlacementCommand.LinkSip)), ("Återta placeringen", "/aterta", Can(PlacementCommand.Withdraw)),
        ("Placera utan klarlagt ansvar", "/placera-utan-klarlagt-ansvar", Can(PlacementCommand.PlaceWithoutSplit)),
        ("Ändra planerad sista dag", "/sista-dag", Can(PlacementCommand.SetPlannedEnd)), ("Ändra vad placeringen vilar på", "/lagstod", Can(PlacementCommand.ChangeLegalBase)),
        ("Följ upp hälsa eller skolgång", "/folj-upp", Can(PlacementCommand.RecordFollowUp)), (Placement.Decision.LegalBase.IsTried() ? "Skriv in en prövning" : "Skriv in ett övervägande", "/overvagande", Can(PlacementCommand.RecordConsideration)),
        ("Förbered avslutet", "/forbered-avslut", Can(PlacementCommand.PrepareEnding)), ("Placeringen fortsätter ändå", "/fortsatter", Can(PlacementCommand.CancelEnding)),
        ("Avsluta placeringen", "/avsluta", Can(PlacementCommand.End)), ("Följ upp efter avslutet", "/folj-upp-efter", Can(PlacementCommand.FollowUpAfterEnd)),
        ("Lämna över placeringen", "/lamna-over", Can(PlacementCommand.HandOver)));

    IReadOnlyList<(string, string)> Links(params (string Text, string Path, bool Shown)[] links) => [.. links.Where(l => l.Shown).Select(l => (l.Text, Address + l.Path))];
}
