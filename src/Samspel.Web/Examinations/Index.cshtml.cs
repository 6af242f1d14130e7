using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.Examinations;
using Samspel.Domain.Parties;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Examinations;

/// <summary>The unit's health examinations: its own, or those asked of it. Logged as a list.</summary>
public sealed class IndexModel(Db db, Viewer viewer) : FormPage
{
    public const int PageSize = 25;

    [FromQuery(Name = "lage")] public string? Stage { get; set; }
    [FromQuery(Name = "sida")] public int Number { get; set; } = 1;

    public IReadOnlyList<ExaminationLine> Lines { get; private set; } = [];
    public IReadOnlyList<Choice> Stages { get; private set; } = [];
    public int Pages { get; private set; }
    public bool Own => viewer.UnitKind.Branch() == Branch.SocialServices;
    public string Href => $"/undersokningar?lage={State}";
    ExaminationState? State => Enum.TryParse<ExaminationState>(Stage, out var state) && Enum.IsDefined(state) ? state : null;

    public override async Task<bool> Load()
    {
        Number = Math.Clamp(Number, 1, 10_000);
        (Lines, var total) = await db.Examinations(viewer, State, Number, PageSize);
        Pages = (total + PageSize - 1) / PageSize;
        var counts = await db.ExaminationCounts(viewer);
        Stages = [new("", "Pågående"), .. Enum.GetValues<ExaminationState>().Where(s => counts.ContainsKey(s) || s == State).Select(s => new Choice(s.ToString(), $"{s.Word()} ({counts.GetValueOrDefault(s)})"))];
        return true;
    }
}
