namespace Samspel.Domain.WhoDoesWhat;

/// <summary>What governs (det som styr): the county agreement, or another agreement or routine that it points to.</summary>
/// <param name="Key">Stable key.</param>
/// <param name="Dnr">Registration number, when the agreement gives one.</param>
public sealed record GoverningDocument(string Key, string Name, string? Dnr, bool IsAnother)
{
    public static readonly GoverningDocument County = new("lansoverenskommelsen", "Länsövergripande överenskommelse om samverkan för barns och ungas hälsa", "RD20/04734", false);
    public static readonly GoverningDocument SubstanceUse = new("missbruk", "Länsövergripande överenskommelse om samverkan rörande personer som missbrukar", "RD21/00238", true);
    public static readonly GoverningDocument Adults = new("vuxna-psykisk", "Länsövergripande överenskommelse kring personer med psykiska funktionsnedsättningar från 18 år", null, true);
    public static readonly GoverningDocument AidsAgreement = new("hjalpmedel", "Länsövergripande överenskommelse och anvisning om rehabilitering, habilitering och hjälpmedel", "RD 2016/154", true);
    public static readonly GoverningDocument SchoolRoutine = new("skola-bup-hab", "Rutin för ansvarsfördelning mellan skola, BUP och HAB", null, true);
    public static readonly GoverningDocument Suicide = new("suicidprevention", "Strategi för suicidprevention", "RD20/04570", true);
    public static readonly GoverningDocument SipGuideline = new("sip-riktlinje", "Riktlinje för SIP", null, true);
    public static readonly GoverningDocument Discharge = new("sus", "Samverkan för trygg och effektiv utskrivning från sluten hälso- och sjukvård (SUS)", null, true);
    public static readonly GoverningDocument ChildHealthProgramme = new("bhv-programmet", "Nationella barnhälsovårdsprogrammet", null, true);
    public static readonly GoverningDocument HealthExamination = new("halsoundersokning", "Länsövergripande rutin vid hälsoundersökning", "RD 20/01207", true);

    public static readonly IReadOnlyList<GoverningDocument> All = [County, SubstanceUse, Adults, AidsAgreement, SchoolRoutine, Suicide, SipGuideline, Discharge, ChildHealthProgramme, HealthExamination];
}
