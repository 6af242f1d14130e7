namespace Samspel.Domain.Placements;

/// <summary>A number the product reminds by, with where it comes from (inställning).</summary>
/// <param name="Verified">False: the source gives no number, the value is own practice and only reminds.</param>
public sealed record ReminderSetting(string What, string Value, Citation Source, bool Verified);

/// <summary>
/// When the product reminds about a placement (påminnelsetider). The agreement says "i så god tid som möjligt" (6.3.1), "så snabbt som möjligt"
/// (6.3) and "i god tid" (6.5): those numbers are own practice, unverified, and never refuse. Six months stand in the law.
/// </summary>
public sealed record PlacementClocks
{
    public static readonly PlacementClocks Default = new();

    public int TakeCase { get; init; } = Sips.SipClocks.Default.TakeCase;
    /// <summary>From an acute placement to contacts and requests: "så snabbt som möjligt".</summary>
    public int AfterAcute { get; init; } = 3;
    /// <summary>To ask another party once an item stands in the chain.</summary>
    public int Ask { get; init; } = 3;
    /// <summary>The education administration knows this long before a change of school.</summary>
    public int BeforeSchoolChange { get; init; } = 14;
    /// <summary>For a care contact to be handed over after the placement.</summary>
    public int HandOverCare { get; init; } = 14;
    /// <summary>What is to be settled soon after the child has come.</summary>
    public int AfterPlacement { get; init; } = 14;
    public int NameFollowUp { get; init; } = 14;
    /// <summary>Months between follow-ups of health and schooling.</summary>
    public int FollowUpMonths { get; init; } = 3;
    public int FollowUpVisible { get; init; } = 14;
    /// <summary>SoL 22 kap. 13 §, LVU 13 §.</summary>
    public int ConsiderationMonths { get; init; } = 6;
    public int ConsiderationVisible { get; init; } = 30;
    /// <summary>The work towards the end begins this long before.</summary>
    public int EndingMonths { get; init; } = 3;
    /// <summary>SoL 23 kap. 5 §.</summary>
    public int AfterEndMonths { get; init; } = 6;

    /// <summary>Every number with its source, as the screen shows it.</summary>
    public IReadOnlyList<ReminderSetting> Explained =>
    [
        new("Kontakter efter akut placering", $"{AfterAcute} dagar", new Citation("6.3"), false),
        new("Be en annan verksamhet om en punkt", $"{Ask} dagar", Citation.OwnPractice, false),
        new("Utbildningsförvaltningen får veta före skolbyte", $"{BeforeSchoolChange} dagar", new Citation("6.3.1"), false),
        new("Överlämning av vårdkontakt", $"{HandOverCare} dagar", new Citation("6.3.2"), false),
        new("Övriga punkter efter placering", $"{AfterPlacement} dagar", new Citation("6.3"), false),
        new("Utse ansvarig för uppföljningen av vården", $"{NameFollowUp} dagar", new Citation("6.4"), false),
        new("Uppföljning av hälsa och skolgång", $"var {FollowUpMonths}:e månad", new Citation("6.4"), false),
        new("Övervägande eller prövning av vården (källa: verksamhetssystemet)", $"var {ConsiderationMonths}:e månad", new Citation("6.4", "SoL 22 kap. 13 §, LVU 13 §"), true),
        new("Arbetet inför avslut börjar", $"{EndingMonths} månader före", new Citation("6.5"), false),
        new("Uppföljning efter avslut (källa: verksamhetssystemet)", $"inom {AfterEndMonths} månader", new Citation("6.5", "SoL 23 kap. 5 §, LVU 21 c §"), true),
    ];
}
