namespace Samspel.Domain.Agreements.Laws;

/// <summary>The acts that the agreement leans on (författningar).</summary>
public static class Acts
{
    static readonly DateOnly NewSocialServicesAct = new(2025, 7, 1);

    public static readonly Act OldSoL = new("2001:453", "SoL", "Socialtjänstlagen", null, NewSocialServicesAct, "SoL (2025:400)");
    public static readonly Act SoL = new("2025:400", "SoL", "Socialtjänstlagen", NewSocialServicesAct);
    public static readonly Act Hsl = new("2017:30", "HSL", "Hälso- och sjukvårdslagen", null);
    public static readonly Act Osl = new("2009:400", "OSL", "Offentlighets- och sekretesslagen", null);
    public static readonly Act Skollagen = new("2010:800", "Skollagen", "Skollagen", null);
    public static readonly Act Lvu = new("1990:52", "LVU", "Lagen med särskilda bestämmelser om vård av unga", null);
    public static readonly Act Lvm = new("1988:870", "LVM", "Lagen om vård av missbrukare i vissa fall", null);
    public static readonly Act Lpt = new("1991:1128", "LPT", "Lagen om psykiatrisk tvångsvård", null);
    public static readonly Act Lss = new("1993:387", "LSS", "Lagen om stöd och service till vissa funktionshindrade", null);
    public static readonly Act Fl = new("2017:900", "FL", "Förvaltningslagen", null);
    public static readonly Act HealthExamination = new("2017:209", "Lagen om hälsoundersökning", "Lagen om hälsoundersökning av barn och unga som vårdas utanför det egna hemmet", null);
    public static readonly Act Discharge = new("2017:612", "Utskrivningslagen", "Lagen om samverkan vid utskrivning från sluten hälso- och sjukvård", null);

    public static readonly IReadOnlyList<Act> All = [OldSoL, SoL, Hsl, Osl, Skollagen, Lvu, Lvm, Lpt, Lss, Fl, HealthExamination, Discharge];

    public static Act? Find(string sfs) => All.FirstOrDefault(a => a.Sfs == sfs);
}
