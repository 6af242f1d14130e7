using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.Disclosures;
using Samspel.Domain.Sips;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Received;

/// <summary>
/// What the unit has received in a case (mottaget ärende): calls, the latest plan with the unit's own actions first, messages and
/// questions. What is shown here is thereby opened.
/// </summary>
public sealed class CaseModel(Db db, Viewer viewer, Clock clock) : ReceivedPage(db, viewer, clock)
{
    public PlanSnapshot? Plan { get; private set; }
    public IReadOnlyDictionary<int, Call> OwnCalls { get; private set; } = new Dictionary<int, Call>();
    public IReadOnlyList<Disclosure> Sent { get; private set; } = [];

    /// <summary>The child's number in full, in the answer to the one who asked for it.</summary>
    public string? ShownNumber { get; private set; }

    protected override bool Sends => true;

    public override async Task<IActionResult> OnGetAsync()
    {
        if (!await Load()) return await Db.OwnPlace(Viewer, Number) is { } own ? Redirect(own) : NotFound();
        var older = Case.Plans.Skip(1).ToHashSet();
        await MarkRead(Case.Items.Where(d => !older.Contains(d)));
        return Page();
    }

    public async Task<IActionResult> OnPostShowNumberAsync()
    {
        if (!await Load() || Case.Names.ChildNumber is not { } number) return NotFound();
        await Db.Received(Viewer, Number, "mottaget/nummer", AccessAct.ShowNumber);
        ShownNumber = number;
        return Page();
    }

    protected override async Task<bool> LoadMore()
    {
        Plan = Case.LatestPlan;
        OwnCalls = await Db.OwnCalls(Viewer, Number);
        Sent = await Db.SentTo(Viewer, Number);
        return true;
    }

    /// <summary>The unit's own latest report on an action, if it has reported since the plan was established.</summary>
    public ActionReportSnapshot? Reported(int action) =>
        Sent.FirstOrDefault(d => d.Kind == ItemKind.ActionReport && d.ItemNumber == action) is { } sent ? SipSnapshots.Read<ActionReportSnapshot>(sent.Content) : null;

    /// <summary>The questions put to the unit that it has not answered.</summary>
    public IEnumerable<ReceivedMessage> Questions => Case.Messages
        .Where(m => m.Message.Question is { IsAnswer: false } q && q.Owner == Viewer.Unit && !Answered(q.Question))
        .DistinctBy(m => m.Message.Question!.Question);

    bool Answered(int question) => Sent.Any(d => d.Kind == ItemKind.Message && SipSnapshots.Read<MessageSnapshot>(d.Content).Question is { IsAnswer: true } q && q.Question == question);
}
