using Samspel.Domain.Disclosures;
using Samspel.Domain.Examinations;
using Samspel.Domain.Placements;
using Samspel.Domain.Sips;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Examinations;

/// <summary>The request on paper, as it was sent (utskrift). Carries no identity number and no place.</summary>
public sealed class PrintModel(Db db, Viewer viewer, Clock clock) : ExaminationPage(db, viewer, clock)
{
    protected override string What => "undersokning/utskrift";
    protected override AccessAct AccessAct => AccessAct.Print;

    public BbicRequest Form { get; private set; } = null!;
    public ConsentNeed Need { get; private set; } = null!;
    public ExaminationConsent? Consent { get; private set; }
    public DateTimeOffset PrintedAt => Now;

    protected override Task<bool> LoadMore()
    {
        var paper = Asked ?? (Standing.Paper(ItemKind.ExaminationRequest) is { } sent ? SipSnapshots.Read<ExaminationRequestSnapshot>(sent.Content) : null);
        if (paper is null || Examination.Sent is null) return Task.FromResult(false);
        (Form, Need, Consent) = (paper.Form, paper.Need, paper.Consent);
        return Task.FromResult(true);
    }
}
