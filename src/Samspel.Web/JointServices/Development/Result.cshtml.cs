using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.JointServices;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.JointServices.Development;

/// <summary>Records what a follow-up showed and where it is documented.</summary>
public sealed class ResultModel(Db db, Viewer viewer, Clock clock) : DevelopmentPage(db, viewer, clock)
{
    [BindProperty] public ResultForm Form { get; set; } = new();
    public static IReadOnlyList<Choice> Answers => [new("Ja", "Ja, det fungerar"), new("Nej", "Nej, inte än")];

    protected override Task<bool> LoadMore()
    {
        if (IsGet) Form.On = Today;
        return Task.FromResult(true);
    }

    public Task<IActionResult> OnPostAsync() => Act(() => Work.RecordResult(By!, new DevelopmentResult(Form.On!.Value, Form.Summary!.Trim(), Form.Works == "Ja", Form.Document!.Trim()), Form.Next, Today));
}
