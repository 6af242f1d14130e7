using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samspel.Domain.Children;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Children;

public sealed class ReviseChildForm : ChildForm
{
    /// <summary>The latest change that stood in what was shown; says nothing about what it said.</summary>
    public Guid Seen { get; set; }
}

/// <summary>Changes the child's particulars (ändra barnets uppgifter). For a protected child nothing that stands is shown: empty means unchanged.</summary>
public sealed class ReviseModel(Db db, Viewer viewer, Clock clock) : ChildPage(db, viewer, clock)
{
    [BindProperty] public ReviseChildForm Form { get; set; } = new();

    public IReadOnlyList<Choice> Municipalities { get; private set; } = [];
    public ChildFields Fields => new(Form, Municipalities, Blank: Child.IsProtected);

    /// <summary>Somebody else has changed it since the page was shown: who and when.</summary>
    public string? ChangedBy { get; private set; }
    public string Municipality => Municipalities.FirstOrDefault(m => m.Value == Child.HomeMunicipality)?.Text ?? Child.HomeMunicipality ?? "Uppgift saknas";

    protected override async Task Fill()
    {
        Municipalities = ChildWords.Municipalities(await Db.Parties());
        if (!IsGet) return;
        if (!Child.IsProtected) Form.Show(Child.Content, Municipalities);
        Form.Seen = (await LatestChange())?.Id ?? Guid.Empty;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Load()) return NotFound();
        if (Form.Read(ModelState, Municipalities, Child.IsProtected ? Child.Content : null) is not { } content) return Page();
        if (await LatestChange() is { } latest && latest.Id != Form.Seen) return ShowBoth(latest);
        Child.Revise(content, Today);
        return await SaveAndShowCard();
    }

    async Task<FactRow?> LatestChange() => (await Db.ChildHistory(Viewer, Id)).FirstOrDefault(f => f.Kind == nameof(ChildRevised));

    /// <summary>Both texts, to choose between; a second post saves what is typed then.</summary>
    PageResult ShowBoth(FactRow latest)
    {
        ChangedBy = $"{latest.PersonName} ändrade detta {SwedishDate.Short(latest.At)}.";
        Form.Seen = latest.Id;
        ModelState.Remove("Form.Seen");
        var page = Page();
        page.StatusCode = StatusCodes.Status409Conflict;
        return page;
    }
}
