using Samspel.Domain.Consents;
using Samspel.Domain.Disclosures;
using Samspel.Domain.Parties;

namespace Samspel.Domain.Sips;

public sealed partial class Sip
{
    readonly List<Disclosure> newDisclosures = [];
    readonly List<SipVersion> newVersions = [];

    /// <summary>Made since the case was loaded; saved in the same transaction as the change itself.</summary>
    public IReadOnlyList<Disclosure> NewDisclosures => newDisclosures;

    /// <summary>Versions established since the case was loaded; saved likewise.</summary>
    public IReadOnlyList<SipVersion> NewVersions => newVersions;

    /// <summary>Messages sent in the case so far; gives each its number.</summary>
    public int MessageCount { get; private set; }

    /// <summary>Called by the store when disclosures and versions have been written.</summary>
    public void PapersKept()
    {
        newDisclosures.Clear();
        newVersions.Clear();
    }

    /// <summary>Whether anything may be sent to the unit today: work going on, and a consent that covers it at this moment.</summary>
    public bool MayDisclose(Consent consent, UnitId recipient, DateOnly today) =>
        State.IsActive() && State != SipState.ConsentAsked && consent.Id == Consent && consent.Child == Child
        && consent.IsBetween(Unit) && consent.Covers(recipient, ConsentPurpose.Sip, today, ChildBirth);

    /// <summary>
    /// A short message with its attachments (meddelande). The owner writes to any unit the consent covers, a called unit to the owner.
    /// </summary>
    /// <param name="from">The sender's unit.</param>
    public IReadOnlyList<Disclosure> SendMessage(Actor by, UnitRef from, IReadOnlyList<UnitRef> to, string text, IReadOnlyList<Attachment> attachments, Sending sending)
    {
        Allow(SipCommand.SendMessage, by);
        SipRules.MessageSaysWhat.Require(!SipWords.IsBlank(text) && to.Count > 0 && from.Id == by.Unit);
        SipRules.CalledUnitWritesToOwner.Require(by.Unit == Unit || to.All(u => u.Id == Unit));
        RequireCovered(sending, [from, .. to]);
        Record(new SipMessageSent([.. to.Select(u => u.Name)], attachments.Count));
        return Deliver(by, from, to, text.Trim(), attachments, sending);
    }

    /// <summary>Tells those the consent covers; the others are left out.</summary>
    void Tell(Actor by, IReadOnlyList<UnitRef> to, string text, Sending sending, MeetingNotice? meeting = null, QuestionNotice? question = null)
    {
        var covered = to.Where(u => MayDisclose(sending.Consent, u.Id, sending.Today)).ToList();
        if (covered.Count > 0) Deliver(by, Owner, covered, text, [], sending, meeting, question);
    }

    IReadOnlyList<Disclosure> Deliver(Actor by, UnitRef from, IReadOnlyList<UnitRef> to, string text, IReadOnlyList<Attachment> attachments, Sending sending,
        MeetingNotice? meeting = null, QuestionNotice? question = null)
    {
        MessageCount++;
        var message = new MessageSnapshot(Number.ToString(), sending.Names, from.Name, text, attachments, sending.Now, meeting, question);
        return [.. to.Select(u => Send(by, from, u, ItemKind.Message, MessageCount, 1, message, sending))];
    }

    Disclosure Send<T>(Actor by, UnitRef from, UnitRef to, ItemKind kind, int number, int version, T snapshot, Sending sending)
    {
        var made = Disclosure.Make(DisclosureId.New(), new DisclosureSubject(Child, ChildBirth, Id, Number.ToString()),
            new DisclosedItem(kind, number, version, SipSnapshots.Write(snapshot)), from.End, to.End,
            DisclosureBasis.OnConsent(sending.Consent), by.Person, sending.Now, sending.Today);
        newDisclosures.Add(made);
        return made;
    }

    Sending RequireCovered(Sending? sending, IEnumerable<UnitRef> units)
    {
        var outside = units.Where(u => sending is null || !MayDisclose(sending.Consent, u.Id, sending.Today)).Select(u => u.Name).ToList();
        if (sending is null || outside.Count > 0)
            throw SipRules.ConsentCovers.Broken($"Samtycket omfattar inte {SipWords.List(outside)} i dag. Fråga om ett nytt samtycke eller ta bort enheten.");
        return sending;
    }
}
