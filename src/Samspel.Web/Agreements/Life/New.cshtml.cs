using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.Agreements;
using Samspel.Domain.Parties;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Agreements.Life;

/// <summary>A new agreement is drafted (utkast), or one that already applies is entered with its original days.</summary>
public sealed class NewModel(Db db, Viewer viewer, Clock clock) : ActPage(db, viewer, clock)
{
    readonly CountyAgreementId id = CountyAgreementId.New();

    [BindProperty] public ContentForm Form { get; set; } = new();
    [FromQuery(Name = "galler")] public bool InForce { get; set; }

    public IReadOnlyList<Party> Parties { get; private set; } = [];
    public override string Heading => InForce ? "Lägg upp en överenskommelse som redan gäller" : "Ny överenskommelse";
    public override IReadOnlyList<Crumb> Above => [new("Överenskommelsen", "/overenskommelsen"), new("Giltighet", AgreementPage.Root)];
    public override string Address => $"{AgreementPage.Root}/{id}";
    protected override Guid Subject => id.Value;

    public override async Task<bool> Load()
    {
        Parties = await Db.Parties();
        if (IsGet) Form = ContentForm.Between(Parties);
        if (InForce) Form.Revision ??= new();
        return true;
    }

    public Task<IActionResult> OnPostAsync() => Act(() =>
    {
        var content = Form.Content(Parties);
        Db.Add(Viewer, InForce ? CountyAgreement.EnterInForce(id, Actor, Viewer.Unit, content, Form.Revision!.Record(Today), Today) : CountyAgreement.Draft(id, Actor, Viewer.Unit, content, Today));
    });
}
