namespace Samspel.Domain.LocalAgreements;

/// <summary>Every reason to refuse in a local agreement, with its source.</summary>
public static class LocalAgreementRules
{
    static readonly Citation Decision = new("7");
    static readonly Citation Joint = new("7.1");
    static readonly Citation Contents = new("7.2");
    static readonly Citation FollowUp = new("9.1");

    // The table
    public static readonly Rule WrongOrder = new("LOC-01", "Beslut, budget och underskrift kommer i ordning. Se vad som är nästa steg.", Decision);
    public static readonly Rule WrongOrderTogether = new("LOC-02", "Först tas överenskommelsen fram gemensamt, sist diarieförs den. Se vad som är nästa steg.", Joint);
    public static readonly Rule NotYours = new("LOC-03", "Det här görs av kommunens eller regionens ansvariga för överenskommelsen, eller av den de har bjudit in att skriva.", Joint);
    public static readonly Rule ReasonGiven = new("LOC-04", "Skriv varför.", Citation.OwnPractice);

    // What it is about
    public static readonly Rule HasTitle = new("LOC-05", "Ange överenskommelsens namn.", Citation.OwnPractice);
    public static readonly Rule CoversAnArea = new("LOC-06", "Välj minst ett område som överenskommelsen gäller.", new Citation("2.3"));
    public static readonly Rule NoGroupIsLost = new("LOC-07", "Överenskommelsen gäller flera områden. Skriv hur ni säkerställer att ingen målgrupp tappas bort.", Joint);
    public static readonly Rule NotBeforeTheCounty = new("LOC-08", "Datumet ligger före den länsövergripande överenskommelsen, som är grunden för den lokala.", new Citation("1.1"));
    public static readonly Rule SaysWhatItIsAbout = new("LOC-09", "Skriv vad avtalet gäller.", Decision);

    // Together
    public static readonly Rule BothPrincipalsNamed = new("LOC-10", "Ange en ansvarig från kommunen och en från regionen. Överenskommelsen tas fram gemensamt.", Joint);
    public static readonly Rule ActivitiesNamed = new("LOC-11", "Ange vilka verksamheter som berörs, från kommunen och från regionen.", Joint);
    public static readonly Rule CirculatedToSomebody = new("LOC-12", "Välj minst en berörd verksamhet att skicka utkastet till.", Joint);
    public static readonly Rule InTheDraft = new("LOC-13", "Det finns inte i utkastet längre. Ladda om sidan.", Citation.OwnPractice);
    public static readonly Rule LatestVersion = new("LOC-14", "Någon annan har ändrat avsnittet sedan du öppnade det. Jämför texterna och spara igen.", Citation.OwnPractice);
    public static readonly Rule AnswersInText = new("LOC-15", "Skriv avsnittets text innan du markerar frågor som besvarade.", Contents);
    public static readonly Rule CommentSaysWhat = new("LOC-16", "Skriv kommentaren eller förslaget.", Citation.OwnPractice);
    public static readonly Rule NotResolved = new("LOC-17", "Kommentaren är redan avslutad.", Citation.OwnPractice);
    public static readonly Rule GoalHasIndicator = new("LOC-18", "Skriv målet och hur det mäts.", Contents);
    public static readonly Rule CopiesFromPublished = new("LOC-19", "Rubriker hämtas från en överenskommelse som gäller.", Contents);
    public static readonly Rule OnlyLocalAgreements = new("LOC-20", "Mallen och reglerna hör till lokala överenskommelser, inte till andra avtal.", Contents);
    public static readonly Rule AnswerSaysWhat = new("LOC-21", "Skriv vad som gäller, eller lämna punkten obesvarad.", Contents);

    // Decision, budget, signature, diaries
    public static readonly Rule HasATerm = new("LOC-22", "Ange från vilken dag den ska gälla innan ni begär beslut.", Decision);
    public static readonly Rule SaysHow = new("LOC-23", "Skriv hur samverkan sker och hur ansvaret är fördelat, avsnitt 2 i mallen, innan ni begär beslut.", Decision);
    public static readonly Rule DecisionIsComplete = new("LOC-24", "Ange vem som har beslutat, vilken dag och diarienummer.", Decision);
    public static readonly Rule BudgetIsStated = new("LOC-25", "Avtalet tar resurser i anspråk. Ange vilket budgetbeslut som täcker dem.", Decision);
    public static readonly Rule DecidedOnce = new("LOC-26", "Er sida har redan fattat sitt beslut.", Decision);
    public static readonly Rule SignatoryIsNamed = new("LOC-27", "Ange undertecknarens namn, befattning och period som firmatecknare.", Decision);
    public static readonly Rule SignatoryHasMandate = new("LOC-28", "Den som undertecknar ska vara behörig firmatecknare den dagen.", Decision);
    public static readonly Rule SignedOnce = new("LOC-29", "Den personen har redan undertecknat.", Decision);
    public static readonly Rule InOrderOfTime = new("LOC-30", "Dagen är inte rimlig. Först beslut, sedan underskrift, sist diarieföring, och ingen dag efter i dag.", Decision);
    public static readonly Rule DiaryNumberGiven = new("LOC-31", "Ange diarienumret.", Joint);
    public static readonly Rule RegionRefersToCounty = new("LOC-32", "I regionens diarium ska den lokala överenskommelsen hänvisa till den länsövergripande. Ange dess diarienummer.", Joint);
    public static readonly Rule RegisteredOnce = new("LOC-33", "Er sida har redan diariefört.", Joint);
    public static readonly Rule FirstDayReached = new("LOC-34", "Den första dagen har inte kommit.", Joint);

    // In force
    public static readonly Rule FollowUpIsComplete = new("LOC-35", "Skriv vad uppföljningen visade.", FollowUp);
    public static readonly Rule UsersTookPart = new("LOC-36", "Skriv hur brukarföreträdare var delaktiga, eller varför inte.", new Citation("1.5"));
    public static readonly Rule FollowedUpOnceAYear = new("LOC-37", "Uppföljningen gäller ett år då överenskommelsen gällde, högst en för varje år, och är gjord senast i dag.", FollowUp);
    public static readonly Rule OneRevisionAtATime = new("LOC-38", "En revidering pågår redan.", Citation.OwnPractice);
    public static readonly Rule NoRevisionGoingOn = new("LOC-39", "Det är inte den revideringen som pågår. Ladda om sidan.", Citation.OwnPractice);
    public static readonly Rule ReplacedByOneInForce = new("LOC-40", "Den ersätts först när en ny överenskommelse i samma kommun gäller.", Joint);
    public static readonly Rule EveryAreaGoesOn = new("LOC-41", "En målgrupp tappas bort. Den nya överenskommelsen, eller en annan som gäller, ska täcka samma områden.", Joint);
    public static readonly Rule LastDayIsReasonable = new("LOC-42", "Den sista dagen kan inte ligga före den första.", Citation.OwnPractice);
    public static readonly Rule LastDayPassed = new("LOC-43", "Den sista dagen har inte passerat.", Citation.OwnPractice);
    public static readonly Rule OnlyWhatIsMissing = new("LOC-44", "Uppgiften är redan registrerad.", Citation.OwnPractice);
    public static readonly Rule OutcomeFits = new("LOC-45", "Beslutet gäller inte det här ärendet eller något som kan göras med det.", Citation.OwnPractice);
    public static readonly Rule AttachedBeforeDecision = new("LOC-46", "Bilagor läggs till medan utkastet skrivs. När överenskommelsen är beslutad ändras den bara genom revidering.", Decision);
}
