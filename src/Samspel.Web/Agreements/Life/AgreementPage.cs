using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.Agreements;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Agreements.Life;

/// <summary>A page that does one thing with one county agreement.</summary>
public abstract class AgreementPage(Db db, Viewer viewer, Clock clock) : ActPage(db, viewer, clock)
{
    public const string Root = "/overenskommelsen/giltighet";

    [BindProperty(SupportsGet = true)] public CountyAgreementId Id { get; set; }
    public CountyAgreement Agreement { get; private set; } = null!;

    /// <summary>What the page's form does.</summary>
    protected abstract AgreementCommand Does { get; }

    public override string Address => $"{Root}/{Id}";
    public override string? Lead => $"{Agreement.Dnr}, {Agreement.Content.Title}";
    public override IReadOnlyList<Crumb> Above => [new("Överenskommelsen", "/overenskommelsen"), new("Giltighet", Address)];
    protected override Guid Subject => Id.Value;

    public override string? NotNow => Refusal is not null || Agreement.Can(Does, Actor, Today) ? null : $"Det går inte att {Does.Word()} i läget ”{Agreement.StateOn(Today).Word()}”.";

    public sealed override async Task<bool> Load()
    {
        if (await Db.CountyAgreement(Viewer, Id) is not { } agreement) return false;
        Agreement = agreement;
        return await LoadMore();
    }

    /// <summary>What this page shows besides the agreement; false gives 404. Fill the form only when <see cref="FormPage.IsGet"/>.</summary>
    protected virtual Task<bool> LoadMore() => Task.FromResult(true);
}
