using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.Sips;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Sips.FollowUps;

/// <summary>How one goal has come, as typed.</summary>
public sealed class OutcomeRow
{
    public int Goal { get; set; }
    [Required(ErrorMessage = "Välj hur det har gått.")] public GoalResult? Result { get; set; }
    [StringLength(2000)] public string? Comment { get; set; }
}

public sealed class FollowUpForm
{
    [Required(ErrorMessage = "Skriv vilken dag uppföljningen gjordes.")] public DateOnly? On { get; set; }
    public List<OutcomeRow> Goals { get; set; } = [];
    [StringLength(8000)] public string? Summary { get; set; }

    public FollowUpRecord ToContent() => new(On!.Value, [.. Goals.Select(g => new GoalResultGiven(g.Goal, g.Result!.Value, Tidy(g.Comment)))], Tidy(Summary));

    static string? Tidy(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();
}

/// <summary>Records a follow-up (följ upp): the outcome of each goal. What then becomes of the plan is decided on the next page.</summary>
public sealed class FollowUpModel(Db db, Viewer viewer, Clock clock) : SipPage(db, viewer, clock)
{
    public static readonly IReadOnlyList<Choice> Results = [.. Enum.GetValues<GoalResult>().Select(r => new Choice(r.ToString(), r.Word()))];

    [BindProperty] public FollowUpForm Form { get; set; } = new();

    protected override string What => "sip/folj-upp";
    protected override SipCommand? Does => SipCommand.RecordFollowUp;
    protected override bool TellsLocalRules => true;

    public IReadOnlyList<Goal> Goals => Sip.Plan.Goals;

    /// <summary>The actions towards a goal and how they stand, to talk from.</summary>
    public IEnumerable<string> ActionsOf(int goal) => Sip.Plan.Actions.Where(a => a.Content.GoalId == goal).Select(a => $"{a.Content.What}: {Sip.Plan.StatusOf(a).Word().ToLowerInvariant()}");

    public Goal? GoalOf(OutcomeRow row) => Sip.Plan.Goal(row.Goal);

    protected override Task<bool> LoadMore()
    {
        if (IsGet) Form = new FollowUpForm { On = Sip.Meetings.LastOrDefault(m => m.HeldOn > (Sip.LastFollowUp?.On ?? Sip.EstablishedOn))?.HeldOn ?? Today, Goals = [.. Goals.Select(g => new OutcomeRow { Goal = g.Id })] };
        return Task.FromResult(true);
    }

    public Task<IActionResult> OnPostAsync() => Act(() => Sip.RecordFollowUp(Actor, Form.ToContent(), Today), $"{Address}/besluta");
}
