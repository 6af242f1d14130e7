using Samspel.Domain.Parties;

namespace Samspel.Domain.Sips;

public sealed partial class Sip
{
    public Preparation? Preparation { get; private set; }
    public IReadOnlyList<Participant> Participants { get; private set; } = [];

    /// <summary>Prepares with the child and the family, or changes what was prepared.</summary>
    public void Prepare(Actor by, Preparation preparation, DateOnly today)
    {
        var row = Allow(SipCommand.Prepare, by);
        SipRules.PreparedTogether.Require(!SipWords.IsBlank(preparation.WhatMattersToMe) && !SipWords.IsBlank(preparation.Question));
        SipRules.SomeoneIsNamed.Require(preparation.HowITakePart != TakingPart.SomeoneForMe || !SipWords.IsBlank(preparation.SomeoneForMe));
        if (preparation == Preparation) return;
        Record(Preparation is null ? new SipPrepared(preparation) : new SipPreparationRevised(preparation));
        Preparation = preparation;
        Go(row, today);
    }

    public void ReviseParticipants(Actor by, IReadOnlyList<Participant> participants, DateOnly today)
    {
        Allow(SipCommand.ReviseParticipants, by);
        if (participants.SequenceEqual(Participants)) return;
        Record(new SipParticipantsRevised(participants));
        Participants = participants;
    }
}
