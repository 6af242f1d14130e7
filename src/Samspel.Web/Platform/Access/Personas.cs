using Samspel.Domain.Parties;

namespace Samspel.Web.Platform.Access;

/// <summary>A made-up person of the demo, signed in with one click.</summary>
/// <param name="Key">Stable name of the persona: "socialsekreterare-falun".</param>
/// <param name="Group">Heading the persona stands under on the sign-in page.</param>
/// <param name="Unit">Key of a seeded unit.</param>
public sealed record Persona(string Key, string Group, string Name, Role Role, string Unit, string Tells, string? SecondUnit = null);

/// <summary>The demo's people: at least one for every role. All names are invented.</summary>
public static class Personas
{
    const string Social = "Socialtjänsten", Care = "Region Dalarnas vård", School = "Skola och förskola", Centres = "Familjecentraler", Steering = "Samordning, granskning och administration";

    public static readonly IReadOnlyList<Persona> All =
    [
        new("socialsekreterare-falun", Social, "Sara Ekdal", Role.CaseWorker, "falun-ifo", "Socialsekreterare i Falun. Startar och bär SIP."),
        new("socialsekreterare2-falun", Social, "Amir Sandgren", Role.CaseWorker, "falun-ifo", "Kollega på samma enhet."),
        new("enhetschef-falun", Social, "Karin Wester", Role.UnitManager, "falun-ifo", "Enhetschef i Falun. Ser enhetens försenade uppgifter och fördelar."),
        new("lss-falun", Social, "Pia Storm", Role.CaseWorker, "falun-lss", "LSS-handläggare i Falun, en annan enhet i samma sekretessområde."),
        new("socialsekreterare-borlange", Social, "Nadia Rask", Role.CaseWorker, "borlange-ifo", "Socialsekreterare i en annan kommun, Borlänge."),
        new("vuxen-falun", Social, "Lisa Grahn", Role.CaseWorker, "falun-missbruk", "Socialsekreterare för vuxna i Falun. Tar emot anmälningar enligt LVM."),
        new("enhetschef-vuxen-falun", Social, "Agneta Rydell", Role.UnitManager, "falun-missbruk", "Enhetschef för vuxna i Falun. Beslutar om gallring av anmälningar enligt LVM."),
        new("bup-falun", Care, "Johan Alm", Role.CaseWorker, "bup-falun", "Sjuksköterska på BUP. Kallas till möten."),
        new("enhetschef-bup-falun", Care, "Lena Fors", Role.UnitManager, "bup-falun", "Enhetschef på BUP."),
        new("hab-falun", Care, "Olof Lind", Role.CaseWorker, "hab-falun", "Kurator på habiliteringen, med ett andra uppdrag på barnkliniken.", "bum-falun"),
        new("barnmorska-falun", Care, "Moa Sundin", Role.CaseWorker, "mhv-falun", "Barnmorska i mödrahälsovården. Gör orosanmälan för ett ofött barn."),
        new("lakare-falun", Care, "Henrik Vall", Role.CaseWorker, "vc-falun", "Läkare på vårdcentralen. Kan anmäla enligt LVM."),
        new("bum-falun", Care, "Stina Hedlund", Role.CaseWorker, "bum-falun", "Sjuksköterska på barn- och ungdomsmedicinska mottagningen. Tar emot begäran om hälsoundersökning."),
        new("kurator-falun", School, "Eva Norling", Role.CaseWorker, "falun-skola-norra", "Skolkurator på Norra skolan."),
        new("rektor-falun", School, "Tomas Berglin", Role.CaseWorker, "falun-skola-norra", "Rektor på Norra skolan. Skolan får föreslå SIP."),
        new("rektor-borlange", School, "Mats Ahlgren", Role.CaseWorker, "borlange-skola-norra", "Rektor i grannkommunen Borlänge."),
        new("skolskoterska-falun", School, "Maria Lindh", Role.CaseWorker, "falun-elevhalsa", "Skolsköterska i elevhälsans medicinska insats."),
        new("utbildning-falun", School, "Gunnel Ståhl", Role.CaseWorker, "falun-utbildning", "Handläggare på utbildningsförvaltningen i Falun. Tar över skolgången när ett placerat barn byter skola."),
        new("forskollarare-vansbro", School, "Frida Holmsten", Role.CaseWorker, "vansbro-forskola", "Förskollärare i Vansbro. Ser vem som gör vad, och får föreslå SIP."),
        new("samordnare-gruvan", Centres, "Camilla Östlund", Role.CaseWorker, "falun-forskola", "Samordnar en påhittad familjecentral i Falun och svarar på länets kartläggningar."),
        new("samordnare-vasman", Centres, "Jonas Hedberg", Role.CaseWorker, "ludvika-forskola", "Samordnar en påhittad familjecentral i Ludvika."),
        new("lokal-samordnare-falun", Steering, "Mikael Torp", Role.LocalCoordinator, "falun-samordning", "Lokal samordnare i Falun. Kommunens regler."),
        new("lokal-samordnare-borlange", Steering, "Leif Rosén", Role.LocalCoordinator, "borlange-samordning", "Lokal samordnare i grannkommunen Borlänge."),
        new("lokal-samordnare-region", Steering, "Helena Brodd", Role.LocalCoordinator, "lanssamordning", "Lokal samordnare på regionens sida, för alla kommuner."),
        new("lanssamordnare", Steering, "Ingrid Hallman", Role.CountyCoordinator, "lanssamordning", "Utvecklingsledare vid RSS Dalarna. Inga personuppgifter."),
        new("ledamot", Steering, "Bengt Åkerlund", Role.BodyMember, "lanssamordning", "Ledamot i ett samverkansorgan."),
        new("avvikelsehandlaggare", Steering, "Ulla Moberg", Role.DeviationHandler, "falun-samordning", "Handlägger avvikelser."),
        new("loggranskare-falun", Steering, "Rolf Edin", Role.AccessAuditor, "falun-ifo", "Granskar vem som läst vad."),
        new("administrator-falun", Steering, "Anna Bystedt", Role.Administrator, "falun-samordning", "Administrerar Falu kommuns enheter och medarbetare."),
        new("administrator-region", Steering, "Per Sjölin", Role.Administrator, "lanssamordning", "Administrerar Region Dalarnas enheter och medarbetare."),
    ];
}
