using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.Agreements;
using Samspel.Domain.Parties;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Agreements.Life;

/// <summary>Changes what a drafted agreement is and between whom (utkastets uppgifter).</summary>
public sealed class ContentModel(Db db, Viewer viewer, Clock clock) : AgreementPage(db, viewer, clock)
{
    [BindProperty] public ContentForm Form { get; set; } = new();
    public IReadOnlyList<Party> Parties { get; private set; } = [];

    public override string Heading => "Utkastets uppgifter";
    protected override AgreementCommand Does => AgreementCommand.Revise;
    protected override object? Edited => Agreement.Content;
    protected override IReadOnlyList<(string Label, string Text)> EditedInWords =>
    [
        ("Namn", Agreement.Content.Title), ("Diarienummer", Agreement.Dnr), ("Version", Agreement.Content.Version ?? "saknas"),
        ("Giltighetstid", $"{Agreement.Term.From} till {Agreement.Term.To}"), ("Parter", string.Join(", ", Agreement.Parties.Select(p => p.Name))),
    ];

    protected override async Task<bool> LoadMore()
    {
        Parties = await Db.Parties();
        if (IsGet) Form = ContentForm.Of(Agreement.Content);
        return true;
    }

    public Task<IActionResult> OnPostAsync() => Act(() => Agreement.Revise(Actor, Form.Content(Parties), Today));
}
