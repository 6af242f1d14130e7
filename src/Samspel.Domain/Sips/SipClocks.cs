namespace Samspel.Domain.Sips;

/// <summary>
/// The days the product reminds by (påminnelsetider). The law says "genast" (SoL 10 kap. 8 §) and "utan dröjsmål" (HSL 16 kap. 4 §),
/// the agreement "den regelbundenhet som bedöms lämplig" (6.4); no number here stands in either. All are own practice:
/// they remind and never refuse.
/// </summary>
public sealed record SipClocks
{
    public static readonly SipClocks Default = new();

    /// <summary>A case without a responsible person is taken within.</summary>
    public int TakeCase { get; init; } = 3;
    /// <summary>From a noticed need to the question of consent: "some days".</summary>
    public int AskConsent { get; init; } = 3;
    /// <summary>From the question to a recorded answer.</summary>
    public int RecordConsent { get; init; } = 14;
    public int Prepare { get; init; } = 7;
    public int Call { get; init; } = 7;
    /// <summary>To answer a call, or the day before the meeting when that is earlier.</summary>
    public int Answer { get; init; } = 7;
    public int RecordMeeting { get; init; } = 3;
    public int Establish { get; init; } = 7;
    /// <summary>How long before a promised day an action stands in the worklist.</summary>
    public int ActionVisible { get; init; } = 14;
    /// <summary>To give an action or a question without owner to somebody.</summary>
    public int Assign { get; init; } = 3;
    public int AnswerQuestion { get; init; } = 14;
    /// <summary>The call to a follow-up goes out this long before it.</summary>
    public int CallToFollowUp { get; init; } = 14;
    public int FollowUpVisible { get; init; } = 14;
    public int Decide { get; init; } = 7;
    public int RenewConsent { get; init; } = 14;
    /// <summary>How long before its end a consent is asked for anew.</summary>
    public int ConsentEnding { get; init; } = 30;
    /// <summary>For the receiver of a school's proposal to say yes or no.</summary>
    public int DecideProposal { get; init; } = 3;
}
