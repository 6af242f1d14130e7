using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.CentreStarts;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.CentreStarts;

/// <summary>The municipality answers an offer of help.</summary>
public sealed class HelpAnswerModel(Db db, Viewer viewer, Clock clock) : StartPage(db, viewer, clock)
{
    [FromRoute] public int N { get; set; }
    [BindProperty] public HelpAnswerForm Form { get; set; } = new();
    public static readonly IReadOnlyList<Choice> Answers = [new("true", "Ja, gärna"), new("false", "Nej, inte nu")];
    public OfferedHelp Offer { get; private set; } = null!;
    public override string Heading => "Svara på erbjuden hjälp";
    public override string? NotNow => base.NotNow ?? (Refusal is null && Offer.Accepted is not null ? "Erbjudandet är besvarat." : null);
    protected override StartCommand Does => StartCommand.AnswerHelp;

    protected override Task<bool> LoadMore()
    {
        if (Start.Help.FirstOrDefault(h => h.Number == N) is not { } offer) return Task.FromResult(false);
        Offer = offer;
        return Task.FromResult(true);
    }

    public Task<IActionResult> OnPostAsync() => Act(() => Start.AnswerHelp(By, N, Form.Accepted!.Value, Form.Answer, Today));
}
