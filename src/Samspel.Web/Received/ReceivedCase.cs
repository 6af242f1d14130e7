using Samspel.Domain;
using Samspel.Domain.Disclosures;
using Samspel.Domain.Sips;

namespace Samspel.Web.Received;

/// <summary>A call the unit has received to a meeting, in its latest form, with what it has been told since.</summary>
/// <param name="State">Called, or what a later message says: to be rebooked, cancelled.</param>
public sealed record ReceivedCall(Disclosure Item, CallSnapshot Call, MeetingState State)
{
    public int Meeting => Call.Meeting;
    public bool CanBeAnsweredOn(DateOnly day) => State == MeetingState.Called && Call.Plan.Day >= day;
}

/// <summary>A message as it was received.</summary>
public sealed record ReceivedMessage(Disclosure Item, MessageSnapshot Message);

/// <summary>
/// What a unit holds of another unit's case (mottaget ärende), read from the frozen copies and from nothing else.
/// </summary>
public sealed class ReceivedCase
{
    ReceivedCase(IReadOnlyList<Disclosure> items, bool isProtected, IReadOnlyList<ReceivedCall> calls, IReadOnlyList<ReceivedMessage> messages) =>
        (Items, IsProtected, Names, Calls, Messages) = (items, isProtected, isProtected ? NamesIn(items[0]).Hidden() : NamesIn(items[0]), calls, messages);

    /// <summary>Everything, the latest first.</summary>
    public IReadOnlyList<Disclosure> Items { get; }

    /// <summary>The child's identity is protected today: what was sent before is hidden as well, as far as it stands in fields of its own.</summary>
    public bool IsProtected { get; }

    /// <summary>The child, the owner and who carries it, in the latest words received.</summary>
    public SipNames Names { get; }

    /// <summary>One for each meeting, the latest first.</summary>
    public IReadOnlyList<ReceivedCall> Calls { get; }
    public IReadOnlyList<ReceivedMessage> Messages { get; }

    /// <summary>The plan's versions, the latest first.</summary>
    public IReadOnlyList<Disclosure> Plans => [.. Items.Where(d => d.Kind == ItemKind.PlanVersion).OrderByDescending(d => d.ItemVersion)];

    /// <summary>A SIP, and not only a school's proposal of one.</summary>
    public bool IsSip => Items.Any(d => d.Sip is not null);

    public PlanSnapshot? Plan(int version) => Read(Plans.FirstOrDefault(d => d.ItemVersion == version));

    public PlanSnapshot? LatestPlan => Read(Plans.FirstOrDefault());

    PlanSnapshot? Read(Disclosure? item) => item is null ? null : SipSnapshots.Read<PlanSnapshot>(item.Content) is var plan && IsProtected ? plan.Hidden() : plan;

    /// <summary>An open question put to the unit, in the words it was put.</summary>
    public ReceivedMessage? Question(int id, UnitId unit) =>
        Messages.FirstOrDefault(m => m.Message.Question is { IsAnswer: false } question && question.Question == id && question.Owner == unit);

    /// <param name="items">What the unit holds, the latest first; at least one.</param>
    /// <param name="isProtected">Whether the child's identity is protected today.</param>
    public static ReceivedCase Of(IReadOnlyList<Disclosure> items, bool isProtected)
    {
        var messages = items.Where(d => d.Kind == ItemKind.Message).Select(d => new ReceivedMessage(d, SipSnapshots.Read<MessageSnapshot>(d.Content))).ToList();
        var calls = items.Where(d => d.Kind is ItemKind.Call or ItemKind.Invitation)
            .GroupBy(d => d.ItemNumber).Select(same => same.MaxBy(d => d.ItemVersion)!)
            .Select(d => new ReceivedCall(d, SipSnapshots.Read<CallSnapshot>(d.Content), StateOf(d, messages)))
            .OrderByDescending(c => c.Meeting).ToList();
        return new ReceivedCase(items, isProtected, calls, messages);
    }

    static MeetingState StateOf(Disclosure call, IEnumerable<ReceivedMessage> messages) =>
        messages.Where(m => m.Message.Meeting?.Meeting == call.ItemNumber && m.Item.At >= call.At).MaxBy(m => m.Item.At)?.Message.Meeting?.State ?? MeetingState.Called;

    static SipNames NamesIn(Disclosure item) => item.Kind switch
    {
        ItemKind.Call or ItemKind.Invitation => SipSnapshots.Read<CallSnapshot>(item.Content).Names,
        ItemKind.PlanVersion => SipSnapshots.Read<PlanSnapshot>(item.Content).Names,
        ItemKind.Message => SipSnapshots.Read<MessageSnapshot>(item.Content).Names,
        _ => new SipNames("", null, item.FromName, ""),
    };
}
