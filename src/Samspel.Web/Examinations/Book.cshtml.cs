using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.Children;
using Samspel.Domain.Disclosures;
using Samspel.Domain.Examinations;
using Samspel.Domain.Parties;
using Samspel.Domain.Placements;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Examinations;

/// <summary>A day is booked (boka), when those who are to consent have said yes.</summary>
public sealed class BookModel(Db db, Viewer viewer, Clock clock) : ExaminationPage(db, viewer, clock)
{
    [BindProperty] public DayForm Form { get; set; } = new();
    public bool ConsentGiven { get; private set; }
    public override string Heading => "Boka undersökningen";
    protected override string What => "undersokning/boka";
    protected override ExaminationCommand? Does => ExaminationCommand.Book;

    protected override async Task<bool> LoadMore()
    {
        var who = await Who();
        ConsentGiven = Examination.Consent?.IsGiven(Examination.NeedOn(who), who) == true;
        return true;
    }

    public Task<IActionResult> OnPostAsync() => Act(async () => Examination.Book(Actor, Form.On!.Value, await Who(), Today));
}
