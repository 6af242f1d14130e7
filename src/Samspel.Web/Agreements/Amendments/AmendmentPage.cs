using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.Agreements;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Agreements.Amendments;

/// <summary>A page that does one thing with one minor amendment.</summary>
public abstract class AmendmentPage(Db db, Viewer viewer, Clock clock) : ActPage(db, viewer, clock)
{
    public const string Root = "/overenskommelsen/andringar";

    [BindProperty(SupportsGet = true)] public AmendmentId Id { get; set; }
    public MinorAmendment Amendment { get; private set; } = null!;

    protected abstract AmendmentCommand Does { get; }

    public override string Address => $"{Root}/{Id}";
    public override string? Lead => Amendment.Title;
    public override IReadOnlyList<Crumb> Above => [new("Överenskommelsen", "/overenskommelsen"), new("Enklare ändringar", Root), new(Amendment.Title, Address)];
    protected override Guid Subject => Id.Value;

    public override string? NotNow => Refusal is not null || Amendment.Can(Does, Actor) ? null : $"Det går inte att {Does.Word()} i läget ”{Amendment.State.Word()}”.";

    public override async Task<bool> Load()
    {
        if (await Db.Amendment(Viewer, Id) is not { } amendment) return false;
        Amendment = amendment;
        return await LoadMore();
    }

    /// <summary>What this page shows besides the amendment. Fill the form only when <see cref="FormPage.IsGet"/>.</summary>
    protected virtual Task<bool> LoadMore() => Task.FromResult(true);

    /// <summary>The agreement it amends.</summary>
    protected async Task<CountyAgreement> Agreement() => (await Db.CountyAgreement(Viewer, Amendment.Agreement))!;
}
