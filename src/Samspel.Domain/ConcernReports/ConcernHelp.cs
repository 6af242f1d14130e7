namespace Samspel.Domain.ConcernReports;

/// <summary>A line of help beside the form (hjälp vid anmälan), with its source.</summary>
public sealed record HelpLine(string Text, Citation Source);

/// <summary>What the one who is worried needs to know while writing, in few words.</summary>
public static class ConcernHelp
{
    static readonly Citation Duty = new("3.9", "SoL 19 kap. 1 §");
    static readonly Citation Answer = new("3.9", "SoL 19 kap. 6 §, OSL 26 kap. 9 a §");

    public static readonly HelpLine Danger = new("Fara för liv: ring 112 först.", Citation.OwnPractice);

    /// <summary>When the duty applies, and whose it is.</summary>
    public static readonly IReadOnlyList<HelpLine> WhenTheDutyApplies =
    [
        new("Anmäl genast när du i ditt arbete får veta eller misstänker att ett barn far illa. Du behöver inga bevis; socialnämnden utreder.", Duty),
        new("Skyldigheten gäller också dig som arbetar med vuxna och dig som är anställd i privat verksamhet.", Duty),
        new("Anmälan är personlig. Ingen kan göra den åt dig, och du behöver ingens lov.", new Citation("3.9")),
        new("Anmälan kan göras utan att familjen vet om det. Berätta inte vid misstanke om våld eller sexuella övergrepp. Samspel berättar aldrig för någon.", new Citation("3.9")),
        new("Du är inte anonym. Fruktar du våld om ditt namn blir känt kan det hållas hemligt för familjen: säg det i anmälan.", new Citation("3.9", "OSL 26 kap. 5 §")),
    ];

    /// <summary>What the board may and may not tell back.</summary>
    public static readonly IReadOnlyList<HelpLine> WhatTheBoardMayTell =
    [
        new("Nämnden får berätta om en utredning har inletts, inte inleds eller redan pågår. Begär du besked ska du få det inom en vecka från beslutet, om det inte är olämpligt.", Answer),
        new("Nämnden får inte berätta vad utredningen visar eller vad familjen får för stöd.", Answer),
    ];

    /// <summary>For an unborn child.</summary>
    public static readonly IReadOnlyList<HelpLine> UnbornChild =
    [
        new("Motivera först föräldrarna att själva söka stöd. Räcker det inte, eller går det inte, görs anmälan om den blivande föräldern.", new Citation("3.1.1")),
        new("Finns oron kvar när barnet är fött görs en ny anmälan. Samspel påminner dig vid beräknat datum, eller den dag du själv anger.", new Citation("3.1.1")),
    ];
}
