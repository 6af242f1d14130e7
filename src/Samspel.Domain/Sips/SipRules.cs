namespace Samspel.Domain.Sips;

/// <summary>Every reason to refuse in a SIP, with its source.</summary>
public static class SipRules
{
    static readonly Citation Law = new("3.6", "SoL 10 kap. 8 §, HSL 16 kap. 4 §");
    static readonly Citation TheFamily = new("3.6", "SoL 10 kap. 9 §");
    static readonly Citation BestInterestsOfChild = new("2.4", "SoL 3 kap. 1 och 3 §§");
    static readonly Citation Secrecy = new("3.8", "OSL 10 kap. 1 §, 12 kap. 2 §");
    static readonly Citation Responsibility = new("3");
    static readonly Citation FollowUp = new("6.4");

    // The table
    public static readonly Rule WrongState = new("SIP-01", "Det går inte i det här läget. Ladda om sidan och se vad som är nästa steg.", new Citation("3.6"));
    public static readonly Rule NotYours = new("SIP-02", "Det här görs av den enhet som har ärendet. Kontakta ansvarig handläggare där.", Law);
    public static readonly Rule MeetingWrongState = new("SIP-03", "Det går inte i mötets nuvarande läge. Ladda om sidan.", new Citation("3.6"));
    public static readonly Rule ReasonGiven = new("SIP-04", "Skriv varför.", Citation.OwnPractice);

    // Need, consent, the child
    public static readonly Rule NeedDescribed = new("SIP-05", "Välj minst en av de fem situationerna och beskriv behovet kort.", new Citation("3.6"));
    public static readonly Rule ConsentOfThisChild = new("SIP-06", "Samtycket ska gälla det här barnet och vara lämnat för SIP.", Secrecy);
    public static readonly Rule ConsentIsGiven = new("SIP-07", "Utan samtycke är det ingen SIP. Registrera först att samtycke är givet.", new Citation("3.6", "SoL 10 kap. 8 §"));
    public static readonly Rule ConsentIsRefused = new("SIP-08", "Samtycket är inte nekat. Registrera först svaret på samtycket.", new Citation("3.6"));
    public static readonly Rule OfferDocumented = new("SIP-09", "Skriv vad familjen har erbjudits i stället: informations-, motivations-, konsultations- eller samverkansmöte, eller varför inget erbjöds.", new Citation("3.6"));
    public static readonly Rule BestInterestsJudged = new("SIP-10", "Skriv hur barnets bästa har bedömts, barnets åsikt eller varför den saknas, och hur ni vet att informationen har förståtts.", BestInterestsOfChild);
    public static readonly Rule PreparedTogether = new("SIP-11", "Skriv vad som är viktigt för barnet och vilken fråga mötet ska besvara.", TheFamily);
    public static readonly Rule SomeoneIsNamed = new("SIP-12", "Skriv vem som är med i barnets ställe.", TheFamily);
    public static readonly Rule ConsentIsWithdrawn = new("SIP-13", "Samtycket är inte återkallat. Registrera först återkallelsen på samtycket.", Secrecy);
    public static readonly Rule EighteenYears = new("SIP-14", "Nytt samtycke krävs först på 18-årsdagen, och en gång.", new Citation("3.8"));
    public static readonly Rule YoungPersonsOwnConsent = new("SIP-15", "Den som har fyllt 18 år samtycker själv. Registrera den unges eget samtycke.", new Citation("3.8"));

    public static readonly Rule MayStart = new("SIP-59", "Kommunens lokala överenskommelse säger vilka som startar SIP, och er enhet är inte en av dem. Föreslå SIP för någon av dem, så startar de.", new Citation("3.6"));

    // Calls and meetings
    public static readonly Rule SchoolMayCall = new("SIP-16", "I den här kommunen får skolan inte kalla till SIP. Föreslå SIP för socialtjänsten eller en enhet i regionen, så kallar de.", new Citation("3.6"));
    public static readonly Rule BothPrincipals = new("SIP-17", "SIP görs mellan kommun och region. Kalla minst en enhet från varje huvudman, den egna inräknad.", Law);
    public static readonly Rule ConsentCovers = new("SIP-18", "Samtycket omfattar inte alla som ska få uppgifter.", Secrecy);
    public static readonly Rule MeetingIsComplete = new("SIP-19", "Mötets uppgifter är inte kompletta.", Citation.OwnPractice);
    public static readonly Rule OnlyPrincipalsAreCalled = new("SIP-20", "Kallelse går till kommunens och regionens verksamheter. Bjud in övriga.", Law);
    public static readonly Rule CalledOnce = new("SIP-21", "En enhet kallas en gång till ett möte, och den egna enheten kallas inte.", Citation.OwnPractice);
    public static readonly Rule OneMeetingAtATime = new("SIP-22", "Ett möte är redan planerat eller kallat. Dokumentera eller ställ in det först.", Citation.OwnPractice);
    public static readonly Rule AnswersOwnCall = new("SIP-23", "Varje enhet svarar själv på sin kallelse. Den som har ärendet svarar bara för enheter som deltar på papper.", new Citation("3.6"));
    public static readonly Rule AnswerIsComplete = new("SIP-24", "Välj ett svar, och ange tid om du föreslår en annan.", Citation.OwnPractice);
    public static readonly Rule AttendanceForEach = new("SIP-25", "Ange för varje kallad enhet om den deltog.", new Citation("9.1"));
    public static readonly Rule AbsenceHasReason = new("SIP-26", "Ange varför den frånvarande enheten inte deltog.", new Citation("9.1"));
    public static readonly Rule FamilyTakesPart = new("SIP-27", "Ett möte utan delaktighet är ingen SIP. Ange vem av barnet och familjen som var med, eller hur barnet deltog på annat sätt.", new Citation("3.6", "SoL 10 kap. 9 §"));
    public static readonly Rule HeldAlready = new("SIP-28", "Mötet dokumenteras när det har hållits. Ange den dag det hölls, senast i dag.", Citation.OwnPractice);
    public static readonly Rule ContributionHasText = new("SIP-29", "Skriv underlaget. Den som har ärendet lämnar det bara för enheter som deltar på papper.", Citation.OwnPractice);

    // The plan
    public static readonly Rule GoalSaysWhat = new("SIP-30", "Skriv målet.", Law);
    public static readonly Rule ActionSaysWhat = new("SIP-31", "Skriv vad som ska göras, och välj ett mål i planen.", Law);
    public static readonly Rule GoalHasActions = new("SIP-32", "Målet har insatser. Flytta eller ta bort dem först.", Citation.OwnPractice);
    public static readonly Rule InThePlan = new("SIP-33", "Det finns inte i planen längre. Ladda om sidan.", Citation.OwnPractice);
    public static readonly Rule PresupposesWhatIsThere = new("SIP-34", "En insats kan bara förutsätta andra insatser i samma plan.", new Citation("3.6"));
    public static readonly Rule NoCircle = new("SIP-35", "Insatserna väntar på varandra i en cirkel. Ändra vad insatsen förutsätter.", new Citation("3.6"));
    public static readonly Rule WaitsForOthers = new("SIP-36", "Insatsen väntar på andra insatser.", new Citation("3.6"));
    public static readonly Rule OthersWaitForThis = new("SIP-37", "Andra insatser förutsätter den här.", new Citation("3.6"));
    public static readonly Rule PromisedIsCancelled = new("SIP-38", "Insatsen eller målet finns i en upprättad plan och tas inte bort. Ange i stället att insatsen utgår, och varför.", Law);
    public static readonly Rule EndsAfterStart = new("SIP-39", "Klart senast kan inte ligga före start.", Citation.OwnPractice);
    public static readonly Rule OwnActions = new("SIP-40", "En enhet rapporterar om de insatser den har lovat i den upprättade planen.", Law);

    // What must be there when the plan is established
    public static readonly Rule ReadyToEstablish = new("SIP-41", "Planen är inte klar att upprätta.", Law);
    public static readonly Rule StatesGoals = new("SIP-42", "Planen saknar mål.", Law);
    public static readonly Rule StatesActions = new("SIP-43", "Planen saknar insatser (lagens första punkt).", Law);
    public static readonly Rule EachActionHasAnOwner = new("SIP-44", "En insats saknar ansvarig enhet (lagens andra punkt).", Law);
    public static readonly Rule StatesOthersMeasures = new("SIP-45", "Ange åtgärder av andra än kommun och region, eller att det inte finns några (lagens tredje punkt).", Law);
    public static readonly Rule StatesMainResponsible = new("SIP-46", "Ange huvudansvarig huvudman, kommunen eller regionen, och en person (lagens fjärde punkt).", Law);
    public static readonly Rule ToldToTheChild = new("SIP-47", "En insats saknar texten ”Så här säger vi till dig”.", BestInterestsOfChild);
    public static readonly Rule NextFollowUpIsSet = new("SIP-48", "Bestäm en dag för nästa uppföljning, efter i dag.", FollowUp);
    public static readonly Rule GuidelineIsNamed = new("SIP-49", "Ange vilken version av Dalarnas riktlinje för SIP planen följer.", new Citation("3.6"));
    public static readonly Rule ConsentStillHolds = new("SIP-50", "Samtycket gäller inte i dag.", Secrecy);

    // Questions and messages
    public static readonly Rule QuestionSaysWhat = new("SIP-51", "Skriv frågan, och svaret när den besvaras.", Responsibility);
    public static readonly Rule AnswersOwnQuestion = new("SIP-52", "Frågan besvaras av den enhet som äger den eller av den som har ärendet.", Responsibility);
    public static readonly Rule MessageSaysWhat = new("SIP-53", "Skriv ett meddelande och välj minst en mottagare.", Citation.OwnPractice);
    public static readonly Rule CalledUnitWritesToOwner = new("SIP-54", "En kallad enhet skriver till den enhet som har ärendet.", Secrecy);

    // Follow-up, end, hand-over
    public static readonly Rule MeetingFirst = new("SIP-55", "Ett möte är planerat eller kallat. Dokumentera eller ställ in det innan planen följs upp.", Citation.OwnPractice);
    public static readonly Rule OutcomeForEachGoal = new("SIP-56", "Ange hur det har gått för varje mål i planen.", FollowUp);
    public static readonly Rule FollowedUpAlready = new("SIP-57", "Uppföljningen dokumenteras när den är gjord. Ange en dag mellan den dag planen upprättades och i dag.", FollowUp);
    public static readonly Rule InsideTheCompartment = new("SIP-58", "Ett ärende lämnas bara över inom samma sekretessområde. En annan myndighet får uppgifter genom utlämnande.", new Citation("3.8", "OSL 8 kap. 2 §"));
}
