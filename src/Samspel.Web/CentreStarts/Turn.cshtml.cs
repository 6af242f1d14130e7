using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.CentreStarts;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.CentreStarts;

/// <summary>The work rests, is taken up again or is given up (läge), each time with a reason.</summary>
public sealed class TurnModel(Db db, Viewer viewer, Clock clock) : StartPage(db, viewer, clock)
{
    public const string Rests = "vilar", GoesOn = "pagar", GivenUp = "nedlagd";

    [FromRoute] public string Till { get; set; } = "";
    [BindProperty] public WhyForm Form { get; set; } = new();
    public StartState To => Till switch { Rests => StartState.Paused, GoesOn => StartState.Underway, _ => StartState.GivenUp };
    public override string Heading => To switch { StartState.Paused => "Låt arbetet vila", StartState.Underway => "Ta upp arbetet igen", _ => "Lägg ner arbetet" };

    public string About => To switch
    {
        StartState.Paused => "Det som är gjort står kvar. Uppgifterna i Att göra försvinner tills arbetet tas upp igen.",
        StartState.Underway => "Vägen fortsätter där den stod.",
        _ => "Det som är gjort står kvar, och arbetet kan tas upp igen.",
    };

    protected override StartCommand Does => To switch { StartState.Paused => StartCommand.Pause, StartState.Underway => StartCommand.Resume, _ => StartCommand.GiveUp };
    protected override bool Finds() => Till is Rests or GoesOn or GivenUp;

    public Task<IActionResult> OnPostAsync() => Act(() =>
    {
        if (To == StartState.Paused) Start.Pause(By, Form.Reason!, Today);
        else if (To == StartState.Underway) Start.Resume(By, Form.Reason!, Today);
        else Start.GiveUp(By, Form.Reason!, Today);
    });
}
