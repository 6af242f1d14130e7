using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.Parties;
using Samspel.Web.Administration;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.LocalAgreements;

public sealed class SchoolCallForm
{
    [Required(ErrorMessage = "Välj om skolan får kalla.")] public bool? SchoolMayCall { get; set; }
    [Required(ErrorMessage = "Skriv beslutet eller diarienumret."), StringLength(100)] public string? Decision { get; set; }
    [Required(ErrorMessage = "Skriv från vilken dag det gäller.")] public DateOnly? From { get; set; }
    public Guid Seen { get; set; }
}

/// <summary>The municipality's own rules (kommunens regler): what its local agreement says about schools calling to a SIP.</summary>
public sealed class MunicipalityRulesModel(Db db, Viewer viewer, Clock clock) : FormPage
{
    public static readonly IReadOnlyList<Choice> Choices =
    [
        new("true", "Ja, skolan får kalla", "Rektor och elevhälsa kallar själva till SIP-möte."),
        new("false", "Nej, skolan får föreslå", "Skolan föreslår, och socialtjänsten eller vården tar ställning och kallar."),
    ];

    [BindProperty] public SchoolCallForm Form { get; set; } = new();
    public string MunicipalityName { get; private set; } = "";
    public string Now { get; private set; } = "";
    public bool ChangedMeanwhile => Refusal?.Rule == UnitOfWork.ChangedMeanwhile;
    public IReadOnlyList<TimelineEntry> History { get; private set; } = [];
    MunicipalityPractice practice = null!;

    public override async Task<bool> Load()
    {
        if (viewer.MunicipalityCode is not { } code || await db.Practice(code) is not { } found) return false;
        practice = found;
        MunicipalityName = (await db.Parties()).First(p => p.Code == code).Name;
        Now = practice.SchoolMayCallOn(clock.Today) ? $"Ja, enligt {practice.Decision}"
            : practice is { SchoolMayCall: true, DecidedFrom: { } from } ? $"Nej, men från och med {SwedishDate.Running(from)} enligt {practice.Decision}"
            : practice.Decision is null ? "Nej, inget är beslutat" : $"Nej, enligt {practice.Decision}";
        History = Timeline.Of(await db.HistoryOfPractice(code));
        if (IsGet) Form = new SchoolCallForm { SchoolMayCall = practice.Decision is null ? null : practice.SchoolMayCall, Decision = practice.Decision, From = practice.DecidedFrom, Seen = practice.Version };
        return true;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Load()) return NotFound();
        if (!ModelState.IsValid) return Page();
        this.MustBeAsSeen("Form.Seen", Form.Seen, practice);
        practice.DecideSchoolCallRight(Form.SchoolMayCall!.Value, Form.Decision!.Trim(), Form.From!.Value);
        await db.Save(viewer);
        return SeeOther("/kommunens-regler");
    }
}
