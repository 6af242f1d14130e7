using Samspel.Domain.Children;
using Samspel.Domain.Parties;

namespace Samspel.Domain.Disclosures;

/// <summary>
/// The closed table of grounds of disclosure. A ground is offered by the sender's branch, since each branch has its own chapter of
/// secrecy. The general clause (OSL 10 kap. 27 §) is no ground for health care and social services and is never offered to them;
/// disclosure to the police is outside the product.
/// </summary>
public static class Grounds
{
    static readonly Branch[] authorities =
        [Branch.SocialServices, Branch.HealthCare, Branch.SchoolHealth, Branch.School, Branch.Preschool, Branch.EducationAdministration];
    static readonly Branch[] senders = [.. authorities, Branch.IndependentSchool, Branch.PrivateProvider];
    static readonly Branch[] everyone = [.. senders, Branch.Administration];
    static readonly Branch[] publicRecipients = [.. authorities, Branch.Administration];
    static readonly Branch[] health = [Branch.HealthCare, Branch.SchoolHealth];
    static readonly Branch[] healthAndSocial = [.. health, Branch.SocialServices];
    static readonly Branch[] schools = [Branch.School, Branch.Preschool, Branch.EducationAdministration];

    public static readonly IReadOnlyList<DisclosureGround> All =
    [
        new(GroundCode.G1, "Samtycke", "OSL 10 kap. 1 § och 12 kap. 2 §",
            "Den som skyddas av sekretessen har samtyckt till att just den här enheten får uppgifterna för det här ändamålet.", senders, everyone),
        new(GroundCode.G2, "Nödvändigt för vår egen verksamhet", "OSL 10 kap. 2 §",
            "Utlämnandet är nödvändigt för att den egna verksamheten ska kunna fullgöra sitt uppdrag. Tillämpas snävt.", authorities, everyone),
        new(GroundCode.G3, "Uppgiftsskyldighet", "OSL 10 kap. 28 § och den lag som anger skyldigheten",
            "En lag kräver att uppgiften lämnas, till exempel orosanmälan (SoL 19 kap. 1 §), socialnämndens utredning (SoL 20 kap. 6 §) eller underrättelse om hälsoundersökning (SoL 22 kap. 7 §).", senders, publicRecipients),
        new(GroundCode.G4, "Barnet behöver vård, behandling eller stöd", "OSL 25 kap. 12 §",
            "Uppgiften behövs för att ett barn under 18 år ska få nödvändig vård, behandling eller annat stöd.", health, healthAndSocial) { OnlyUnder18 = true },
        new(GroundCode.G5, "Barnet behöver vård, behandling eller stöd", "OSL 26 kap. 9 §",
            "Uppgiften behövs för att ett barn under 18 år ska få nödvändig vård, behandling eller annat stöd.", [Branch.SocialServices], healthAndSocial) { OnlyUnder18 = true },
        new(GroundCode.G6, "Den enskilde kan inte samtycka", "OSL 25 kap. 13 §",
            "Den enskilde kan inte samtycka på grund av sitt hälsotillstånd eller av andra skäl, och uppgiften behövs för nödvändig vård.", health, healthAndSocial),
        new(GroundCode.G7, "Inom samma huvudmans hälso- och sjukvård", "OSL 25 kap. 11 §",
            "Uppgiften lämnas inom hälso- och sjukvården i samma region eller samma kommun.", health, health) { OnlyWithinParty = true },
        new(GroundCode.G8, "Eleven behöver stöd", "OSL 25 kap. 13 a §",
            "Uppgiften krävs för att en elev ska få nödvändigt stöd av elevhälsan eller elevstödet inom samma myndighet.", [Branch.SchoolHealth], [Branch.SchoolHealth, Branch.School]) { OnlyWithinParty = true },
        new(GroundCode.G9, "Återkoppling till den som anmält", "OSL 26 kap. 9 a § och SoL 19 kap. 6 §",
            "Den som anmält oro får veta om en utredning har inletts, inte inletts eller redan pågår. Inte om det är olämpligt.", [Branch.SocialServices], senders) { OnlyMessage = true },
        new(GroundCode.S1, "Skolans sekretess hindrar inte", "OSL 23 kap.",
            "Uppgiften omfattas inte av skolans sekretess, eller så står det klart att den kan lämnas utan men för eleven eller någon närstående.", schools, everyone),
        new(GroundCode.S2, "Övervägande intresse att lämna", "OSL 10 kap. 27 §",
            "Uppgiften omfattas av skolans egen sekretess och det är uppenbart att intresset av att den lämnas väger tyngre. Gäller inte uppgifter från elevhälsans medicinska insats.", schools, publicRecipients),
        new(GroundCode.F1, "Tystnadsplikten hindrar inte", "Skollagen 29 kap. 14 §",
            "Den fristående skolan har prövat att uppgiften lämnas behörigen.", [Branch.IndependentSchool], everyone),
    ];

    public static DisclosureGround Of(GroundCode code) => All.Single(g => g.Code == code);

    /// <summary>
    /// The grounds that fit sender, recipient and age, consent first. The exceptions above 18 in OSL 25 kap. 12 § and 26 kap. 9 § rest on
    /// abuse, compulsory care or pregnancy, which the product does not know, and are not offered.
    /// </summary>
    /// <param name="sender">The sender's branch.</param>
    /// <param name="recipient">The recipient's branch.</param>
    /// <param name="age">The person's age that day.</param>
    /// <param name="sameParty">Both belong to the same municipality, or both to the region.</param>
    public static IReadOnlyList<DisclosureGround> For(Branch sender, Branch recipient, int age, bool sameParty) =>
        [.. All.Where(g => g.From.Contains(sender) && g.To.Contains(recipient)
            && (!g.OnlyUnder18 || age < Ages.OfAge)
            && (!g.OnlyWithinParty || sameParty))];

    public static IReadOnlyList<DisclosureGround> For(Compartment sender, Compartment recipient, int age) =>
        For(sender.Branch, recipient.Branch, age, sender.PartyCode == recipient.PartyCode);
}
