using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.LocalAgreements;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.LocalAgreements.Process;

/// <summary>Changes name, areas, term and resources as a whole.</summary>
public sealed class ScopeModel(Db db, Viewer viewer, Clock clock) : LocalPage(db, viewer, clock)
{
    [BindProperty] public ScopeForm Form { get; set; } = new();

    protected override LocalCommand? Does => LocalCommand.ReviseScope;
    protected override object Edited => Agreement.Scope;
    protected override IReadOnlyList<(string Label, string Text)> EditedInWords => ScopeForm.InWords(Agreement.Scope);
    protected override IReadOnlyList<ChangedBy> EditedBy => [ChangedBy.Any<LocalScopeRevised>()];

    protected override Task<bool> LoadMore()
    {
        if (IsGet) Form = ScopeForm.Of(Agreement);
        Form.Kind = Agreement.Kind;
        return Task.FromResult(true);
    }

    protected override void CheckForm() => Form.Check(ModelState);

    public Task<IActionResult> OnPostAsync() => Act(() => Agreement.ReviseScope(By, Form.ToScope(), Today));
}
