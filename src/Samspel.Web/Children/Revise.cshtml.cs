using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.Children;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Children;

public sealed class ReviseChildForm : ChildForm
{
    /// <summary>The record as it stood when the page was shown.</summary>
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
        Form.Seen = Child.Version;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Load()) return NotFound();
        if (Form.Read(ModelState, Municipalities, Child.IsProtected ? Child.Content : null) is not { } content) return Page();
        if (Form.Seen != Child.Version) return await ShowBoth();
        Child.Revise(content, Today);
        return await SaveAndShowCard();
    }

    /// <summary>Both texts, to choose between; a second post saves what is typed then.</summary>
    async Task<IActionResult> ShowBoth()
    {
        var latest = (await Db.ChildHistory(Viewer, Id))[0];
        ChangedBy = $"{latest.PersonName} ändrade detta {SwedishDate.Short(latest.At)}.";
        Form.Seen = Child.Version;
        ModelState.Remove("Form.Seen");
        var page = Page();
        page.StatusCode = StatusCodes.Status409Conflict;
        return page;
    }
}
