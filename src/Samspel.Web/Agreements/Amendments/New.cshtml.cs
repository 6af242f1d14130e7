using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.Agreements;
using Samspel.Domain.Agreements.Laws;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Agreements.Amendments;

/// <summary>Proposes a minor amendment (föreslå enklare ändring), also from a reference to law that no longer leads right.</summary>
public sealed class NewModel(Db db, AgreementShelf shelf, Viewer viewer, Clock clock) : ActPage(db, viewer, clock)
{
    readonly AmendmentId id = AmendmentId.New();

    /// <summary>Which of the agreement's references to law it comes from, counted from 1.</summary>
    [FromQuery(Name = "hanvisning")] public int? Citation { get; set; }
    [BindProperty] public AmendmentForm Form { get; set; } = new();
    public CountyAgreement? Agreement { get; private set; }

    public override string Heading => "Föreslå en enklare ändring";
    public override IReadOnlyList<Crumb> Above => [new("Överenskommelsen", "/overenskommelsen"), new("Enklare ändringar", AmendmentPage.Root)];
    public override string Address => Agreement is null || NotNow is not null ? AmendmentPage.Root : $"{AmendmentPage.Root}/{id}";
    protected override Guid Subject => id.Value;

    /// <summary>What is not applied is not amended; the way to decide that it is stands beside.</summary>
    public override string? NotNow => Refusal is null && Agreement?.AppliesOn(Today).Holds() != true ? AmendmentRules.AgreementApplies.Message : null;

    public override async Task<bool> Load()
    {
        var all = await Db.CountyAgreements();
        var known = AgreementVersions.AppliesOn(all, Today).Agreement ?? all.FirstOrDefault(a => a.Start <= Today);
        Agreement = known is null ? null : await Db.CountyAgreement(Viewer, known.Id);
        if (IsGet) Form = await FromLaw() ?? AmendmentForm.Empty;
        return true;
    }

    async Task<AmendmentForm?> FromLaw()
    {
        if (Citation is not { } number || (await shelf.Shown(Db)).Main is not { } text) return null;
        if (text.Citations.ElementAtOrDefault(number - 1) is not { } citation) return null;
        var answer = LawCitations.Answer(citation, Today);
        if (!answer.IsOutdated) return null;
        return AmendmentForm.Of(LawAmendments.Of(citation, answer) ?? new($"Laghänvisning {citation.Written}", AmendmentKind.Law,
            [new(citation.AgreementSection ?? "", citation.Written, null)], answer.Sentence, TouchesMainContent: false, "Hänvisningen anpassas till ändrad lagtext. Syfte och mål påverkas inte."));
    }

    public Task<IActionResult> OnPostAsync() => Act(() =>
        Db.Add(Viewer, MinorAmendment.Propose(id, Actor, Agreement ?? throw AmendmentRules.AgreementApplies.Broken(AmendmentRules.AgreementApplies.Message), Form.ToContent(), Today)));
}
