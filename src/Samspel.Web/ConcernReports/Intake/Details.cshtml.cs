using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.ConcernReports;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.ConcernReports.Intake;

/// <summary>A report as the intake has it: opened by a saved act, then everything, with what can be done now.</summary>
public sealed class DetailsModel(Db db, Viewer viewer, Clock clock) : IntakePage(db, viewer, clock)
{
    public IReadOnlyList<FactRow> History { get; private set; } = [];
    public IReadOnlyList<RequestLine> Requests { get; private set; } = [];
    public IReadOnlyList<ReleaseStop> Stops { get; private set; } = [];

    protected override bool ShowsNow => true;

    /// <summary>Nothing of what is written is shown before somebody has opened it.</summary>
    public bool IsOpened => Report.OpenedAt is not null;
    public bool NewFacts => IsOpened && Report.AdditionsRead < Report.Additions.Count;

    /// <summary>What the intake can do now, the next thing first.</summary>
    public IEnumerable<(string Text, string Href)> Acts => new (ConcernCommand Command, string Text, string Page)[]
    {
        (ConcernCommand.Receive, "Registrera som mottagen", "mottagen"), (ConcernCommand.AssessProtection, "Skriv in skyddsbedömningen", "skyddsbedomning"), (ConcernCommand.OpenInvestigation, "Skriv in beslutet", "beslut"),
        (ConcernCommand.AnswerReporter, "Svara anmälaren", "svar"), (ConcernCommand.OfferMeeting, "Skriv in möte", "mote"), (ConcernCommand.EnterInSystem, "För in i verksamhetssystemet", "verksamhetssystem"),
        (ConcernCommand.RequestInformation, "Begär uppgifter", "uppgifter"), (ConcernCommand.CloseWithSupport, Can(ConcernCommand.ExtendInvestigation) ? "Förläng eller avsluta utredningen" : "Avsluta utredningen", "utredning"), (ConcernCommand.Extend, "Förläng tiden för beslut", "forlang"), (ConcernCommand.Forward, "Skicka vidare till rätt nämnd", "vidare"),
        (ConcernCommand.LinkChild, "Koppla till ett barn i registret", "barn"), (ConcernCommand.CorrectToOpened, "Rätta beslutet", "ratta"),
    }.Where(a => Can(a.Command)).Select(a => (a.Text, $"{Address}/{a.Page}"));

    protected override async Task<bool> LoadMore()
    {
        History = await Db.ConcernHistory(Report, ConcernParty.Intake);
        Requests = await Db.InformationRequests(Report);
        Stops = await Db.StopsOf(Report, Party);
        return true;
    }

    public Task<IActionResult> OnPostOpenAsync() => Do(() => Report.Open(Viewer.Actor, Now));
}
