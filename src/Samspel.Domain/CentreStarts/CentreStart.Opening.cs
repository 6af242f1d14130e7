using Samspel.Domain.FamilyCentres;
using Samspel.Domain.LocalAgreements;
using Samspel.Domain.Parties;

namespace Samspel.Domain.CentreStarts;

public sealed partial class CentreStart
{
    /// <summary>The centre opens: everything before is in place and the cooperation agreement is in force that day. It is put in the register.</summary>
    public FamilyCentre Open(PartyActor by, LocalAgreement agreement, FamilyCentreId centre, CentreContent content, DateOnly on, DateOnly today)
    {
        var row = AllowOpening(by, agreement, on, today);
        var opened = FamilyCentre.Register(centre, MunicipalityCode, by, content, on, today);
        Opened(row, by, agreement, opened, on, today);
        return opened;
    }

    /// <summary>A similar activity that is in the register already becomes the family centre, from that day.</summary>
    public void OpenAs(PartyActor by, LocalAgreement agreement, FamilyCentre existing, DateOnly on, DateOnly today)
    {
        var row = AllowOpening(by, agreement, on, today);
        StartRules.CentreFits.Require(existing.MunicipalityCode == MunicipalityCode && existing.LastDay is null);
        existing.Revise(by, existing.Content with { Declared = DeclaredType.FamilyCentre }, on);
        Opened(row, by, agreement, existing, on, today);
    }

    StartTransition AllowOpening(PartyActor by, LocalAgreement agreement, DateOnly on, DateOnly today)
    {
        var row = Allow(StartCommand.Open, by);
        StartRules.OpenedByNow.Require(on <= today);
        StartRules.AgreementFits.Require(Agreement is null || agreement.Id == Agreement);
        if (Awaits(StartStep.Opening).Where(s => s != StartStep.Agreement || Agreement is null).ToList() is { Count: > 0 } awaited)
            throw StartRules.EverythingInPlace.Broken($"{StartRules.EverythingInPlace.Message} {Waiting(awaited)}");
        StartRules.AgreementInForce.Require(agreement.IsInForceOn(on));
        return row;
    }

    void Opened(StartTransition row, PartyActor by, LocalAgreement agreement, FamilyCentre centre, DateOnly on, DateOnly today)
    {
        LinkAgreement(by, agreement, today);
        Record(new CentreOpened(centre.Id, centre.Name, on));
        Put(Of(StartStep.Opening) with { DoneOn = on, Outcome = centre.Name });
        (Centre, OpenedOn, State, StateSince) = (centre.Id, on, row.To!.Value, today);
    }

    public override IEnumerable<Duty> Duties(DateOnly today)
    {
        foreach (var help in Help.Where(h => h.Accepted is null))
            yield return new Duty($"svara-hjalp:{help.Number}", DutyKind.AnswerOfferedHelp, MunicipalUnit, help.On, help.On.AddDays(DaysToAnswerHelp), new Citation("3.2.1")) { OwedTo = RegionalUnit, OwedSince = help.On };
        if (State != StartState.Underway) yield break;
        foreach (var row in Next.Select(s => s.Row()))
        {
            var (step, since) = (Of(row.Step), ReadySince(row));
            if (step is { Unit: { } unit, Due: { } due }) yield return new Duty($"steg:{row.Step}", DutyKind.DoCentreStep, unit, since < due ? since : due, due, row.Source) { Person = step.Person, ForManagers = step.Person is null && unit != MunicipalUnit && unit != RegionalUnit };
            else yield return new Duty($"utse-steg:{row.Step}", DutyKind.PlanCentreStep, row.By == StepSide.Region ? RegionalUnit : MunicipalUnit, since, since.AddDays(row.Days), row.Source);
        }
    }

    DateOnly ReadySince(StepRow row) => row.Presupposes.Select(s => Of(s).DoneOn!.Value).Append(StateSince).Max();
}
