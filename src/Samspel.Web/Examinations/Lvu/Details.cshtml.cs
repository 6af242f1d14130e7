using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.Children;
using Samspel.Domain.Consents;
using Samspel.Domain.Disclosures;
using Samspel.Domain.Examinations;
using Samspel.Domain.Parties;
using Samspel.Domain.Placements;
using Samspel.Domain.Sips;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Examinations.Lvu;

/// <summary>The examination as the unit stands to it (läkarundersökningen): the board's case, or the decision the physician's unit was given with its own acts.</summary>
public sealed class DetailsModel(Db db, Viewer viewer, Clock clock) : LvuPage(db, viewer, clock)
{
    public override string Heading => ExaminationKind.BeforeLvuApplication.Word();
    public LvuDecision? Decision => Own ? Examination.Decision : Given!.Decision;
    public LvuCertificateSnapshot? Certificate { get; private set; }
    public IReadOnlyList<TimelineEntry> Events { get; private set; } = [];

    public IReadOnlyList<ActLink> Acts => [.. new (LvuCommand Command, string Text, string Path)[]
    {
        (LvuCommand.Share, "Lämna beslutet till vården", "/dela"), (LvuCommand.CarryOut, "Registrera att den är genomförd", "/genomford"),
        (LvuCommand.Certify, Own ? "Skriv in läkarintyget" : "Skicka läkarintyget", "/intyg"), (LvuCommand.Apply, "Registrera ansökan om vård", "/ansokan"),
        (LvuCommand.Omit, "Underlåt undersökningen av särskilda skäl", "/underlat"), (LvuCommand.Withdraw, "Ingen ansökan görs", "/aterta"),
        (LvuCommand.HandOver, "Lämna över ärendet", "/lamna-over"),
    }.Where(a => Can(a.Command) && (a.Command != LvuCommand.Share || Examination.Shared is null)).Select(a => new ActLink(a.Text, a.Path))];

    public string Waits => Examination.State switch
    {
        LvuState.Applied => "Ansökan är gjord. Ärendet är klart.",
        LvuState.Withdrawn => "Ingen ansökan görs. Ärendet är klart.",
        LvuState.Certified => "Intyget är lämnat. Nämnden ansöker.",
        _ => "Undersökningen behövs inte längre här.",
    };

    public override async Task<IActionResult> OnGetAsync()
    {
        if (!await Load()) return NotFound();
        await Db.MarkRead(Viewer, Standing.Papers);
        return Page();
    }

    protected override async Task<bool> LoadMore()
    {
        if (Standing.Paper(ItemKind.LvuCertificate) is { } certificate) Certificate = SipSnapshots.Read<LvuCertificateSnapshot>(certificate.Content);
        Events = [.. (await Db.HistoryOf(Viewer, Examination, Own, 12)).Select(f => new TimelineEntry(SwedishDate.Short(f.At), f.Sentence, $"{f.PersonName}, {f.UnitName}"))];
        return true;
    }
}
