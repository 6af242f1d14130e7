using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.ConcernReports;
using Samspel.Domain.Parties;
using Samspel.Domain.Sips;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.ConcernReports;

/// <summary>A page where a report is written: the form, the help beside it, and how the boards are reached.</summary>
public abstract class WritePage(Db db, Viewer viewer, Clock clock) : FormPage
{
    [BindProperty] public ConcernForm Form { get; set; } = new();

    /// <summary>Of what there is to be one more row.</summary>
    [FromQuery(Name = "fler")] public string? More { get; set; }

    public abstract ConcernKind Kind { get; }
    public virtual IReadOnlyList<ConcernAttachment> Attachments => [];
    public virtual string? AddressOfFiles => null;
    public IReadOnlyList<Party> Parties { get; private set; } = [];
    public IReadOnlyList<ConcernBoard> Boards { get; private set; } = [];

    protected Db Db => db;
    protected Viewer Viewer => viewer;
    protected DateOnly Today => clock.Today;

    /// <summary>Who writes a report stands in no log, whatever is refused.</summary>
    internal override RefusalLine? LoggedAs(RuleBroken refusal) => null;

    protected async Task<bool> LoadHelp()
    {
        Parties = await db.Parties();
        Boards = await db.ConcernBoards();
        Form.AddRows(IsGet ? More : null);
        return true;
    }

    protected async Task<UnitRef> OwnUnit() => await db.UnitRef(viewer.Unit) ?? throw new InvalidOperationException("The viewer's unit is closed.");

    /// <summary>Where a draft goes on with one more row: at the new one.</summary>
    protected static string WithMore(string rows) => $"?fler={rows}#{(rows == ConcernForm.MoreChildren ? "syskon" : "iakttagelser")}";

    /// <summary>Keeps what is typed and the file that came with it; false when the form is to be shown again.</summary>
    protected async Task<bool> Write(ConcernDraft draft)
    {
        var kept = draft.Content.Attachments.Where(a => !Form.Remove.Contains(a.Key)).ToList();
        if (Form.File is { } file)
        {
            if (await ConcernFiles.Keep(db, viewer, file, Form.FileTitle, clock.Now, ModelState) is not { } attachment) return false;
            kept.Add(attachment);
        }
        await db.DropConcernFiles(draft.Content.Attachments.Where(a => Form.Remove.Contains(a.Key)));
        // Which child it is was said on a page of its own.
        var written = Form.ToContent(draft.Content.Kind, kept);
        draft.Write(viewer.Actor, written with { About = written.About with { Known = draft.Content.About.Known } }, clock.Today);
        return true;
    }
}
