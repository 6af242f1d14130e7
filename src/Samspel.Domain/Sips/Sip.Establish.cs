using System.Security.Cryptography;
using System.Text;
using Samspel.Domain.Consents;
using Samspel.Domain.Disclosures;
using Samspel.Domain.Parties;

namespace Samspel.Domain.Sips;

public sealed partial class Sip
{
    /// <summary>Established versions, oldest first.</summary>
    public IReadOnlyList<PlanVersionInfo> Versions { get; private set; } = [];

    /// <summary>Number of the latest established version; 0 before the first.</summary>
    public int PlanVersion { get; private set; }
    public DateOnly? EstablishedOn { get; private set; }

    /// <summary>Units whose copy of the plan has been taken back: they get no later version until that is decided anew.</summary>
    public IReadOnlyList<UnitId> PlanWithheldFrom { get; private set; } = [];

    /// <summary>The working plan differs from what was established and sent, reports aside.</summary>
    public bool HasChangesSinceVersion => Versions.Count > 0 && Versions[^1].Fingerprint != Fingerprint();

    /// <summary>
    /// Exactly what is missing before the plan can be established: the four points of the law (SoL 10 kap. 8 §, HSL 16 kap. 4 §),
    /// barnets bästa, and what makes a plan possible to follow up. Empty when it is ready.
    /// </summary>
    public IReadOnlyList<Missing> MissingToEstablish(Consent? consent, DateOnly today) => [.. FindMissing(consent, today)];

    /// <summary>
    /// Establishes the plan, or its next version after a follow-up. The text is frozen, and each called or promising unit the consent
    /// covers receives it.
    /// </summary>
    /// <param name="again">Units that had it taken back and are to have this version all the same.</param>
    public void Establish(Actor by, Sending sending, IReadOnlyCollection<UnitId>? again = null)
    {
        var row = Allow(SipCommand.Establish, by);
        if (MissingToEstablish(sending.Consent, sending.Today) is { Count: > 0 } missing)
            throw SipRules.ReadyToEstablish.Broken($"Planen är inte klar att upprätta. {string.Join(" ", missing.Select(m => m.Text))}");

        var snapshot = Snapshot(PlanVersion + 1, sending);
        var withheld = PlanWithheldFrom.Except(again ?? []).ToList();
        var recipients = Concerned().Where(u => !withheld.Contains(u.Id) && MayDisclose(sending.Consent, u.Id, sending.Today)).ToList();
        Record(new SipPlanEstablished(snapshot.Version, snapshot.NextFollowUp, recipients.Count));
        (PlanVersion, EstablishedOn, PlanWithheldFrom) = (snapshot.Version, sending.Today, withheld);
        Versions = [.. Versions, new PlanVersionInfo(PlanVersion, sending.Today, by.Person, [.. Plan.Goals.Select(g => g.Id)], Promises(), Fingerprint())];
        newVersions.Add(SipVersion.Of(Id, by.Person, snapshot));
        foreach (var unit in recipients) Send(by, Owner, unit, ItemKind.PlanVersion, 1, PlanVersion, snapshot, sending);
        Go(row, sending.Today);
    }

    /// <summary>A unit's copy of the plan has been taken back: what it should not have had once, it does not get with the next version.</summary>
    public void WithholdPlan(Actor by, UnitId unit, string unitName)
    {
        SipRules.NotYours.Require(PartyOf(by) == SipParty.Owner);
        if (PlanWithheldFrom.Contains(unit)) return;
        Record(new SipPlanWithheld(unit, unitName));
        PlanWithheldFrom = [.. PlanWithheldFrom, unit];
    }

    /// <summary>Those who receive an established version: called units and those that have promised something.</summary>
    public IReadOnlyList<UnitRef> Recipients() => [.. Concerned().Where(u => !PlanWithheldFrom.Contains(u.Id))];

    /// <summary>Those who would receive it, had their copy not been taken back.</summary>
    public IReadOnlyList<UnitRef> Withheld() => [.. Concerned().Where(u => PlanWithheldFrom.Contains(u.Id))];

    IEnumerable<UnitRef> Concerned() =>
        CalledUnits().Concat(Plan.Actions.Select(a => a.Content.Responsible).OfType<UnitRef>()).Where(u => u.Id != Unit).DistinctBy(u => u.Id);

    IEnumerable<Missing> FindMissing(Consent? consent, DateOnly today)
    {
        if (consent is null || consent.Id != Consent || consent.StateOn(today, ChildBirth) != ConsentState.Given)
            yield return new("Ett samtycke som gäller i dag saknas.", SipRules.ConsentStillHolds, SipPage.Consent);
        else if (!consent.IsBetween(Unit))
            yield return new("Samtycket omfattar inte den egna enheten.", SipRules.ConsentCovers, SipPage.Consent);
        if (BestInterests is null || BestInterests.Missing().Any())
            yield return new("Barnets bästa är inte bedömt.", SipRules.BestInterestsJudged, SipPage.BestInterests);
        else if (LastFollowUp is { } followUp && BestInterestsJudgedOn < followUp.On)
            yield return new("Barnets bästa ska bedömas på nytt när planen revideras.", SipRules.BestInterestsJudged, SipPage.BestInterests);
        if (Preparation is null)
            yield return new("Förberedelsen med barnet saknas.", SipRules.PreparedTogether, SipPage.Preparation);

        if (Plan.Goals.Count == 0) yield return new("Minst ett mål saknas.", SipRules.StatesGoals, SipPage.Goals);
        if (!Plan.Actions.Any(a => a.Status != ActionStatus.Cancelled)) yield return new("Minst en insats saknas.", SipRules.StatesActions, SipPage.Goals);
        foreach (var action in Plan.Actions.Where(a => !a.IsSettled))
        {
            if (action.Content.Responsible is not { } responsible)
                yield return new($"Insats {action.Id} saknar ansvarig enhet.", SipRules.EachActionHasAnOwner, SipPage.Action, action.Id);
            else if (consent is not null && responsible.Id != Unit && !consent.IsBetween(responsible.Id))
                yield return new($"Samtycket omfattar inte {responsible.Name}, som ansvarar för insats {action.Id}.", SipRules.ConsentCovers, SipPage.Consent, action.Id);
            if (Preparation?.ChildReads == true && SipWords.IsBlank(action.Content.ChildText))
                yield return new($"Insats {action.Id} saknar ”Så här säger vi till dig”.", SipRules.ToldToTheChild, SipPage.Action, action.Id);
        }
        if (SipWords.IsBlank(Plan.Situation.OthersMeasures) && !Plan.Situation.NoOthersMeasures)
            yield return new("Åtgärder av andra än kommun och region saknas, eller att det inte finns några.", SipRules.StatesOthersMeasures, SipPage.Situation);
        if (Plan.Main is null || !IsComplete(Plan.Main))
            yield return new("Huvudansvarig huvudman och person saknas.", SipRules.StatesMainResponsible, SipPage.MainResponsible);
        if (NextFollowUp is not { } next || next <= today)
            yield return new("En kommande dag för uppföljning saknas.", SipRules.NextFollowUpIsSet, SipPage.FollowUp);
        if (SipWords.IsBlank(Plan.GuidelineVersion))
            yield return new("Riktlinjens version saknas.", SipRules.GuidelineIsNamed, SipPage.Guideline);
    }

    PlanSnapshot Snapshot(int version, Sending sending) => new(
        Number.ToString(), version, sending.Today, sending.Names, Need, Preparation!.WhatMattersToMe, BestInterests!, Participants, Plan,
        [.. OpenQuestions.Where(q => q.IsOpen)], NextFollowUp!.Value);

    IReadOnlyList<Promise> Promises() =>
        [.. Plan.Actions.Where(a => a.Content.Responsible is not null).Select(a => new Promise(a.Id, a.Content.Responsible!, a.Content.Start, a.Content.By))];

    string Fingerprint()
    {
        var words = Plan with
        {
            Goals = [.. Plan.Goals.Select(g => g with { Outcome = null })],
            Actions = [.. Plan.Actions.Select(a => a with { Status = ActionStatus.NotStarted, Comment = null })],
            LastNumber = 0,
        };
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(SipSnapshots.Write(words))));
    }
}
