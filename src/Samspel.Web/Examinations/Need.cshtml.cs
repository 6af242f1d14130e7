using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.Children;
using Samspel.Domain.Disclosures;
using Samspel.Domain.Examinations;
using Samspel.Domain.Parties;
using Samspel.Domain.Placements;
using Samspel.Domain.Sips;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Examinations;

/// <summary>A need that the examination found leads to a SIP or a referral, or to nothing for a reason (ta hand om behov).</summary>
public sealed class NeedModel(Db db, Viewer viewer, Clock clock) : ExaminationPage(db, viewer, clock)
{
    [FromRoute] public int N { get; set; }
    [BindProperty] public NeedForm Form { get; set; } = new();

    public static readonly IReadOnlyList<Choice> Ways = [.. Enum.GetValues<NeedLeadsTo>().Select(w => new Choice(w.ToString(), w.Word()))];
    public IReadOnlyList<Choice> Sips { get; private set; } = [];
    public string Found { get; private set; } = "";
    public NeedOutcome? Outcome { get; private set; }

    public override string Heading => "Ta hand om behovet";
    protected override string What => "undersokning/behov";
    protected override ExaminationCommand? Does => ExaminationCommand.ActOnNeed;

    protected override async Task<bool> LoadMore()
    {
        if (Examination.Statement?.Needs.FirstOrDefault(n => n.Number == N) is not { } need) return false;
        (Found, Outcome) = (need.What, need.Outcome);
        Sips = [.. (await Db.SipsAbout(Viewer, Examination.Child)).Where(s => !s.State.IsOver()).Select(s => new Choice(s.Number.ToString(), s.Number.ToString(), $"Öppnad {s.OpenedOn:yyyy-MM-dd}"))];
        return true;
    }

    protected override Task CheckForm()
    {
        if (Form.To == NeedLeadsTo.Sip && Sips.All(s => s.Value != Form.Sip)) ModelState.AddModelError("Form.To", "Välj en av barnets pågående SIP.");
        return Task.CompletedTask;
    }

    public Task<IActionResult> OnPostAsync() => Act(() => Examination.ActOnNeed(Actor, N, Form.ToOutcome(Today), Today));
}
