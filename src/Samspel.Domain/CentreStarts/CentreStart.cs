using Samspel.Domain.FamilyCentres;
using Samspel.Domain.LocalAgreements;
using Samspel.Domain.Parties;

namespace Samspel.Domain.CentreStarts;

/// <summary>
/// A municipality's way to a family centre (väg till en familjecentral, 3.2.1): dialogue, what is known beforehand, the steps with owner and day, budget
/// and decisions on both sides, the cooperation agreement, and the opening. The order of the steps stands in <see cref="StartSteps"/>, what may be done
/// when in <see cref="StartTransitions"/>.
/// </summary>
public sealed partial class CentreStart : Aggregate
{
    CentreStart() { }

    public CentreStartId Id { get; private set; }
    public string MunicipalityCode { get; private set; } = "";

    /// <summary>What the work is called, as the place it is about.</summary>
    public string Name { get; private set; } = "";
    public StartState State { get; private set; }
    public DateOnly StateSince { get; private set; }
    public string? StateReason { get; private set; }

    /// <summary>The two coordinators' units, which carry what nobody else has been given.</summary>
    public UnitId MunicipalUnit { get; private set; }
    public UnitId RegionalUnit { get; private set; }
    public StartPicture Picture { get; private set; } = StartPicture.NothingKnown;
    public IReadOnlyList<DialogueMeeting> Dialogue { get; private set; } = [];
    public IReadOnlyList<PlannedStep> Steps { get; private set; } = [];
    public IReadOnlyList<OfferedHelp> Help { get; private set; } = [];

    public static CentreStart Begin(CentreStartId id, string municipalityCode, string name, PartyActor by, UnitId municipalUnit, UnitId regionalUnit, DateOnly today)
    {
        StartRules.NotYours.Require(LocalAgreement.MayLead(by, municipalityCode));
        StartRules.IsNamed.Require(!IsBlank(name));
        var start = new CentreStart { Id = id, MunicipalityCode = municipalityCode, Name = name.Trim(), MunicipalUnit = municipalUnit, RegionalUnit = regionalUnit, StateSince = today };
        start.Record(new StartBegun(start.Name));
        return start;
    }

    /// <summary>Writes down what is known beforehand: will, needs, figures by hand.</summary>
    public void Describe(PartyActor by, StartPicture picture, DateOnly today)
    {
        Allow(StartCommand.Describe, by);
        StartRules.SaysWhetherItWants.Require(!picture.Wants.IsKnown || picture.Wants.YesNo is not null);
        StartRules.FigureHasASource.Require(new[] { picture.Population, picture.Births }.All(f => f is null || (f.Number >= 0 && f.Year is > 1900 && f.Year <= today.Year && !IsBlank(f.Source))));
        if (picture == Picture) return;
        Record(new StartDescribed(picture));
        Picture = picture;
    }

    /// <summary>Writes a meeting into the dialogue log. The first one is the first step.</summary>
    public int LogDialogue(PartyActor by, DialogueMeeting meeting, DateOnly today)
    {
        Allow(StartCommand.LogDialogue, by);
        StartRules.DialogueIsWhole.Require(meeting.On <= today && meeting.Roles.Any(r => !IsBlank(r)) && meeting.Answers.All(a => DialogueQuestions.All.Any(q => q.Key == a.Key) && !IsBlank(a.Said)));
        var kept = meeting with { Number = Dialogue.Count + 1, Roles = [.. meeting.Roles.Where(r => !IsBlank(r)).Select(r => r.Trim())], AskedFor = Trimmed(meeting.AskedFor), Note = Trimmed(meeting.Note) };
        Record(new DialogueHeld(kept));
        Dialogue = [.. Dialogue, kept];
        if (!IsDone(StartStep.Dialogue)) Put(Of(StartStep.Dialogue) with { DoneOn = meeting.On, Outcome = "Dialogen är påbörjad." });
        return kept.Number;
    }

    public int OfferHelp(PartyActor by, string what, DateOnly today)
    {
        Allow(StartCommand.OfferHelp, by);
        StartRules.HelpSaysWhat.Require(!IsBlank(what));
        var help = new OfferedHelp(Help.Count + 1, what.Trim(), today, by.Name);
        Record(new HelpOffered(help));
        Help = [.. Help, help];
        return help.Number;
    }

    public void AnswerHelp(PartyActor by, int number, bool accepted, string? answer, DateOnly today)
    {
        Allow(StartCommand.AnswerHelp, by);
        var help = Help.FirstOrDefault(h => h.Number == number);
        StartRules.HelpIsOpen.Require(help is { Accepted: null });
        Record(new HelpAnswered(number, accepted, Trimmed(answer)));
        Help = [.. Help.Select(h => h.Number == number ? h with { Accepted = accepted, Answer = Trimmed(answer), AnsweredOn = today } : h)];
    }

    public void Pause(PartyActor by, string reason, DateOnly today) => Turn(StartCommand.Pause, by, reason, today, new StartPaused(Text(reason)));
    public void Resume(PartyActor by, string reason, DateOnly today) => Turn(StartCommand.Resume, by, reason, today, new StartResumed(Text(reason)));
    public void GiveUp(PartyActor by, string reason, DateOnly today) => Turn(StartCommand.GiveUp, by, reason, today, new StartGivenUp(Text(reason)));

    /// <summary>Whether the table lets this person do it now; for a step, about that step.</summary>
    public bool Can(StartCommand command, PartyActor by, StartStep? step = null) => StartTransitions.Find(State, command) is { } row && (row.By & PartyOf(by, step)) != 0;

    public StartParty PartyOf(PartyActor by, StartStep? step = null)
    {
        if (LocalAgreement.MayLead(by, MunicipalityCode)) return by.Side == Principal.Region ? StartParty.Region : StartParty.Municipality;
        if (by.Actor.IsSystem) return StartParty.None;
        var owns = Steps.Where(s => step is null || s.Step == step).Any(s => s.Person == by.Actor.Person || (s.Unit == by.Actor.Unit && by.Actor.Role == Role.UnitManager));
        return owns ? StartParty.Owner : StartParty.None;
    }

    StartTransition Allow(StartCommand command, PartyActor by, StartStep? step = null)
    {
        var row = StartTransitions.Find(State, command) ?? throw StartRules.WrongState.Broken($"Det går inte att {command.Word()} i läget ”{State.Word()}”. Ladda om sidan.");
        StartRules.NotYours.Require((row.By & PartyOf(by, step)) != 0);
        return row;
    }

    void Turn(StartCommand command, PartyActor by, string reason, DateOnly today, Fact fact)
    {
        var row = Allow(command, by);
        StartRules.ReasonGiven.Require(!IsBlank(reason));
        Record(fact);
        (State, StateSince, StateReason) = (row.To!.Value, today, reason.Trim());
    }

    static string Text(string? text) => text?.Trim() ?? "";
    static string? Trimmed(string? text) => IsBlank(text) ? null : text!.Trim();
    static bool IsBlank(string? text) => string.IsNullOrWhiteSpace(text);
}
