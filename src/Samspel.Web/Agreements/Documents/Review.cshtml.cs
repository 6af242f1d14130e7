using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Agreements.Documents;

public sealed class ReviewForm
{
    [Required(ErrorMessage = "Skriv vilken dag dokumentet sågs över.")] public DateOnly? On { get; set; }
    public DateOnly? Next { get; set; }
}

/// <summary>A document has been looked through and found to hold (översyn); the next time is set.</summary>
public sealed class ReviewModel(Db db, Viewer viewer, Clock clock) : DocumentPage(db, viewer, clock)
{
    [BindProperty] public ReviewForm Form { get; set; } = new();
    public override string Heading => "Dokumentet har setts över";

    protected override Task<bool> LoadMore()
    {
        if (IsGet) Form = new() { On = Today, Next = Today.AddYears(1) };
        return Task.FromResult(true);
    }

    public Task<IActionResult> OnPostAsync() => Change(() => Document.Review(Actor, Viewer.PartyCode, Form.On!.Value, Form.Next, Today));
}
