using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.Sips;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Sips.Plans;

public sealed class EstablishForm
{
    /// <summary>Units whose copy was taken back and that are to have this version all the same.</summary>
    public List<UnitId> Again { get; set; } = [];
}

/// <summary>Establishes the plan (upprätta): shows it as it will be sent and to whom, or exactly what is missing.</summary>
public sealed class EstablishModel(Db db, Viewer viewer, Clock clock) : SipPage(db, viewer, clock)
{
    /// <summary>Named, so that a form posted with nothing chosen is still this one.</summary>
    [BindProperty(Name = nameof(Form))] public EstablishForm Form { get; set; } = new();

    public PlanShown Plan { get; private set; } = null!;
    public IReadOnlyList<Missing> Missing { get; private set; } = [];
    public int Next => Sip.PlanVersion + 1;

    /// <summary>Those who get it in the product, those who get it on paper, and those the consent leaves out.</summary>
    public IReadOnlyList<UnitRef> Sent { get; private set; } = [];
    public IReadOnlyList<UnitRef> OnPaper { get; private set; } = [];
    public IReadOnlyList<UnitRef> LeftOut { get; private set; } = [];

    /// <summary>Those whose copy of an earlier version was taken back.</summary>
    public IReadOnlyList<Choice> TakenBack { get; private set; } = [];

    protected override string What => "sip/uppratta";
    protected override SipCommand? Does => SipCommand.Establish;

    /// <summary>What is sent is what has been seen.</summary>
    protected override object? Edited => new { Sip.Plan, Sip.NextFollowUp };
    protected override IReadOnlyList<ChangedBy> EditedBy =>
    [
        ChangedBy.Any<SipSituationRevised>(), ChangedBy.Any<SipGoalAdded>(), ChangedBy.Any<SipGoalRevised>(), ChangedBy.Any<SipGoalRemoved>(), ChangedBy.Any<SipActionAdded>(),
        ChangedBy.Any<SipActionRevised>(), ChangedBy.Any<SipActionRemoved>(), ChangedBy.Any<SipActionReported>(), ChangedBy.Any<SipMainResponsibleSet>(), ChangedBy.Any<SipGuidelineSet>(),
        ChangedBy.Any<SipFollowUpSet>(), ChangedBy.Any<SipFollowUpRequired>(), ChangedBy.Any<SipFollowedUp>(), ChangedBy.Any<SipContinued>(),
    ];

    protected override Task<bool> LoadMore()
    {
        Plan = new PlanShown(Sip.Plan, Sip.NextFollowUp);
        Missing = Sip.MissingToEstablish(Consent, Today);
        var covered = Sip.Recipients().ToLookup(u => Consent is { } consent && Sip.MayDisclose(consent, u.Id, Today));
        TakenBack = [.. Sip.Withheld().Where(u => Consent is { } consent && Sip.MayDisclose(consent, u.Id, Today)).Select(u => new Choice(u.Id.ToString(), u.Name))];
        (Sent, OnPaper, LeftOut) = ([.. covered[true].Where(u => !u.Paper)], [.. covered[true].Where(u => u.Paper)], [.. covered[false]]);
        return Task.FromResult(true);
    }

    public Task<IActionResult> OnPostAsync() => Act(() =>
    {
        if (Can(SipCommand.Establish) && Missing.Count > 0)
            throw SipRules.ReadyToEstablish.Broken("Planen är inte klar att upprätta. Det här saknas:\n" + string.Join('\n', Missing.Select(m => m.Text)));
        Sip.Establish(Actor, Sending, [.. Form.Again.Where(u => TakenBack.Any(t => t.Value == u.ToString()))]);
        return $"{Address}/versioner/{Sip.PlanVersion}";
    });
}
