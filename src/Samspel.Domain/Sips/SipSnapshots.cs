using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Samspel.Domain.Parties;

namespace Samspel.Domain.Sips;

/// <summary>A call as it was sent (kallelse or inbjudan), frozen in a disclosure.</summary>
public sealed record CallSnapshot(string Number, SipNames Names, int Meeting, MeetingKind MeetingKind, CallKind Kind, int Sequence, MeetingPlan Plan, IReadOnlyList<string> Called);

/// <summary>An established version of the plan as everybody received it.</summary>
public sealed record PlanSnapshot(
    string Number,
    int Version,
    DateOnly EstablishedOn,
    SipNames Names,
    Need Need,
    string WhatMattersToMe,
    BestInterests BestInterests,
    IReadOnlyList<Participant> Participants,
    PlanContent Plan,
    IReadOnlyList<OpenQuestion> OpenQuestions,
    DateOnly NextFollowUp);

/// <summary>A called unit's written contribution to a meeting, as the owner of the case received it.</summary>
public sealed record ContributionSnapshot(string Number, int Meeting, string From, string Text);

/// <summary>What a unit reports about an action it has promised (rapport om insats).</summary>
public sealed record ActionReportSnapshot(string Number, int Action, string From, ActionStatus Status, string? Comment);

/// <summary>An attachment by name and key; its bytes lie in the product's own store.</summary>
public sealed record Attachment(Guid Key, string Name, long Bytes);

/// <summary>A short message in the case with its attachments (meddelande).</summary>
/// <param name="Meeting">The meeting it tells of, when one is rebooked or cancelled.</param>
/// <param name="Question">The open question it puts or answers.</param>
public sealed record MessageSnapshot(
    string Number, SipNames Names, string From, string Text, IReadOnlyList<Attachment> Attachments, DateTimeOffset At,
    MeetingNotice? Meeting = null, QuestionNotice? Question = null);

/// <summary>That a called meeting does not take place as called (besked om ändrat möte).</summary>
public sealed record MeetingNotice(int Meeting, MeetingState State);

/// <summary>Which open question a message puts, and to whom; or which it answers.</summary>
/// <param name="Owner">The unit that is to answer; null while nobody owns the question.</param>
public sealed record QuestionNotice(int Question, UnitId? Owner, bool IsAnswer = false);

/// <summary>A school's proposal that another unit starts a SIP (förslag om SIP).</summary>
public sealed record ProposalSnapshot(SipNames Names, UnitKind FromKind, Need Need);

/// <summary>How frozen copies are written and read.</summary>
public static class SipSnapshots
{
    static readonly JsonSerializerOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        IgnoreReadOnlyProperties = true,
        Converters = { new JsonStringEnumConverter() },
    };

    public static string Write<T>(T snapshot) => JsonSerializer.Serialize(snapshot, Options);

    public static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json, Options) ?? throw new JsonException("Empty snapshot.");

    /// <summary>Two records with the same content, lists included.</summary>
    internal static bool Same<T>(T a, T b) => Write(a) == Write(b);
}
