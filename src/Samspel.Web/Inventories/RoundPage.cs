using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.FamilyCentres;
using Samspel.Domain.Inventories;
using Samspel.Domain.LocalAgreements;
using Samspel.Web.Agreements;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Inventories;

/// <summary>A page about one round: open to everybody to read; what it does is 404 for those whom the table never lets do it.</summary>
public abstract class RoundPage(Db db, Viewer viewer, Clock clock) : ActPage(db, viewer, clock)
{
    public const string Root = "/kartlaggningar";

    IReadOnlyDictionary<string, string> municipalities = new Dictionary<string, string>();

    [FromRoute] public Guid Id { get; set; }

    public InventoryRound Round { get; private set; } = null!;
    public PartyActor? By { get; private set; }

    /// <summary>What the page's form does.</summary>
    protected virtual RoundCommand? Does => null;

    public string RoundAddress => $"{Root}/{Id}";
    public override string Address => RoundAddress;
    public override string? Lead => Round.Name;
    public override IReadOnlyList<Crumb> Above => [new("Familjecentraler", "/familjecentraler"), new("Kartläggningar", Root), new(Round.Name, RoundAddress)];
    protected override Guid Subject => Id;

    public override string? NotNow => Refusal is null && Does is { } command && RoundTransitions.Find(Round.State, command) is null ? $"Det går inte att {command.Word()} i läget ”{Round.State.Word()}”." : null;

    /// <summary>Whether a button for the command is shown.</summary>
    public bool Can(RoundCommand command, FamilyCentreId? centre = null) => By is not null && Round.Can(command, By, centre);
    public RoundParty PartyOf(FamilyCentreId? centre = null) => By is null ? RoundParty.None : Round.PartyOf(By, centre);
    public bool Leads => PartyOf() == RoundParty.County;

    /// <summary>Whether the viewer sees a centre's answers: one's own at any time, all of them when the round is locked.</summary>
    public bool MaySee(FamilyCentreId centre) => Round.State == RoundState.Locked || PartyOf(centre) != RoundParty.None;
    public string NameOf(string municipality) => municipalities.GetValueOrDefault(municipality, municipality);

    public sealed override async Task<bool> Load()
    {
        if (await Db.Round(Viewer, new InventoryRoundId(Id)) is not { } view) return false;
        (Round, By) = (view.Round, view.By);
        if (Does is { } command && (RoundTransitions.Table.First(r => r.Command == command).By & PartyOf()) == 0) return false;
        municipalities = (await Db.Parties()).Where(p => !p.IsRegion).ToDictionary(p => p.Code, p => p.Name);
        return await LoadMore();
    }

    /// <summary>What this page shows besides the round; false gives 404. Fill the form only when <see cref="FormPage.IsGet"/>.</summary>
    protected virtual Task<bool> LoadMore() => Task.FromResult(true);
}

/// <summary>A page about one centre's answers in a round.</summary>
public abstract class AnswerPage(Db db, Viewer viewer, Clock clock) : RoundPage(db, viewer, clock)
{
    [FromRoute] public Guid Centre { get; set; }
    public AskedCentre Asked { get; private set; } = null!;
    public FamilyCentreId CentreId => new(Centre);
    public CentreForm Given => Round.FormOf(CentreId);

    public override string Address => $"{RoundAddress}/svar/{Centre}";
    public override string? Lead => $"{Asked.Name}, {NameOf(Asked.MunicipalityCode)}";

    /// <summary>Only what is about this centre.</summary>
    protected override bool Changes(FactRow fact) => fact.Data.Contains(Centre.ToString(), StringComparison.Ordinal);

    protected sealed override Task<bool> LoadMore()
    {
        if (Round.Asked.FirstOrDefault(a => a.Centre == CentreId) is not { } asked || !MaySee(CentreId)) return Task.FromResult(false);
        Asked = asked;
        return LoadAnswers();
    }

    protected virtual Task<bool> LoadAnswers() => Task.FromResult(true);
}
