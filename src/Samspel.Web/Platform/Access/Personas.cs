using Samspel.Domain.Parties;

namespace Samspel.Web.Platform.Access;

/// <summary>A made-up person of the demo, signed in with one click.</summary>
/// <param name="Key">Stable name of the persona: "socialsekreterare-falun".</param>
/// <param name="Unit">Key of a seeded unit.</param>
public sealed record Persona(string Key, string Name, Role Role, string Unit, string Tells, string? SecondUnit = null);

/// <summary>The demo's people: at least one for every role. All names are invented.</summary>
public static class Personas
{
    public static readonly IReadOnlyList<Persona> All =
    [
        new("socialsekreterare-falun", "Sara Ekdal", Role.CaseWorker, "falun-ifo", "Socialsekreterare. Startar och bär SIP."),
        new("socialsekreterare2-falun", "Amir Sandgren", Role.CaseWorker, "falun-ifo", "Kollega på samma enhet."),
        new("enhetschef-falun", "Karin Wester", Role.UnitManager, "falun-ifo", "Enhetschef. Ser enhetens försenade uppgifter och fördelar."),
        new("lss-falun", "Pia Storm", Role.CaseWorker, "falun-lss", "Handläggare på en annan enhet i samma sekretessområde."),
        new("bup-falun", "Johan Alm", Role.CaseWorker, "bup-falun", "Sjuksköterska på BUP. Kallas till möten."),
        new("enhetschef-bup-falun", "Lena Fors", Role.UnitManager, "bup-falun", "Enhetschef på BUP."),
        new("hab-falun", "Olof Lind", Role.CaseWorker, "hab-falun", "Kurator på habiliteringen.", "bum-falun"),
        new("kurator-falun", "Eva Norling", Role.CaseWorker, "falun-elevhalsa", "Skolkurator i elevhälsan."),
        new("rektor-falun", "Tomas Berglin", Role.CaseWorker, "falun-skola-norra", "Rektor. Skolan får föreslå SIP."),
        new("socialsekreterare-borlange", "Nadia Rask", Role.CaseWorker, "borlange-ifo", "Socialsekreterare i en annan kommun."),
        new("lokal-samordnare-falun", "Mikael Torp", Role.LocalCoordinator, "falun-samordning", "Lokal samordnare. Kommunens lokala regler."),
        new("lanssamordnare", "Ingrid Hallman", Role.CountyCoordinator, "lanssamordning", "Utvecklingsledare vid RSS Dalarna. Inga personuppgifter."),
        new("ledamot", "Bengt Åkerlund", Role.BodyMember, "lanssamordning", "Ledamot i ett samverkansorgan."),
        new("avvikelsehandlaggare", "Ulla Moberg", Role.DeviationHandler, "falun-samordning", "Handlägger avvikelser."),
        new("loggranskare-falun", "Rolf Edin", Role.AccessAuditor, "falun-ifo", "Granskar vem som läst vad."),
        new("administrator-falun", "Anna Bystedt", Role.Administrator, "falun-samordning", "Administrerar Falu kommuns enheter och medarbetare."),
        new("administrator-region", "Per Sjölin", Role.Administrator, "lanssamordning", "Administrerar Region Dalarnas enheter och medarbetare."),
    ];
}
