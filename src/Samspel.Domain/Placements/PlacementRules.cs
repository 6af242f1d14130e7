namespace Samspel.Domain.Placements;

/// <summary>Every reason to refuse in a placement, with its source.</summary>
public static class PlacementRules
{
    static readonly Citation Before = new("6.3");
    static readonly Citation Chain = new("6.3.2");
    static readonly Citation AtEnd = new("6.5");
    static readonly Citation Cost = new("6.6");
    static readonly Citation Child = new("2.4", "SoL 3 kap. 1 och 3 §§");
    static readonly Citation Whereabouts = new("3.8", "OSL 26 kap. 2 §");

    public static readonly Rule WrongState = new("PLA-01", "Det går inte i placeringens nuvarande läge. Ladda om sidan.", new Citation("6"));
    public static readonly Rule NotYours = new("PLA-02", "Det här görs av den enhet inom socialtjänsten som har placeringen, och en punkt i kedjan också av den enhet som har fått den.", Before);
    public static readonly Rule ReasonGiven = new("PLA-03", "Skriv varför.", Citation.OwnPractice);
    public static readonly Rule WithinTheAgreement = new("PLA-04", "Avsnittet gäller placerade barn och unga till och med 20 år.", new Citation("1.3"));
    public static readonly Rule FormFitsAge = new("PLA-05", "Stödboende är för unga 16–20 år. Välj en annan form.", new Citation("6.1"));
    public static readonly Rule SpecialReasons = new("PLA-06", "Stödboende för den som är 16 eller 17 år kräver särskilda skäl. Skriv vilka de är.", new Citation("6.1", "SoL 9 kap. 1 §"));
    public static readonly Rule BestInterestsJudged = new("PLA-07", "Skriv hur barnets bästa har bedömts, barnets åsikt eller varför den saknas, och hur ni vet att informationen har förståtts.", Child);
    public static readonly Rule DecisionIsWhole = new("PLA-08", "Ange vem som har beslutat och vilken dag, senast i dag, och att placeringen inte slutar innan den börjar.", Before);
    public static readonly Rule BySocialServices = new("PLA-09", "En placering läggs upp av handläggare eller enhetschef inom socialtjänsten.", new Citation("6"));
    public static readonly Rule AcuteHasAReason = new("PLA-10", "Skriv varför placeringen inte kunde planeras. En planerad placering utan klarlagt ansvar registreras som just det, aldrig som akut.", Before);
    public static readonly Rule PlacedByNow = new("PLA-11", "Registrera placeringen när den har skett. Ange en dag senast i dag.", Citation.OwnPractice);
    public static readonly Rule ResponsibilityIsClear = new("PLA-12", "Kostnadsfördelningen är inte fastställd skriftligt av båda huvudmännen. Fastställ den, eller placera öppet utan klarlagt ansvar.", Cost);
    public static readonly Rule OpenDecisionIsNamed = new("PLA-13", "Ange vem som beslutar att placera utan klarlagt ansvar, i vilken befattning, och varför.", Cost);
    public static readonly Rule CooperatesBefore = new("PLA-14", "Samverkan med skola och vård börjar före en planerad placering. Skriv in kontakterna, eller varför någon inte behövs.", Before);

    public static readonly Rule ItemIsThere = new("PLA-15", "Punkten finns inte i kedjan längre. Ladda om sidan.", Citation.OwnPractice);
    public static readonly Rule ItemIsOpen = new("PLA-16", "Punkten är redan klar eller markerad som inte aktuell. Ladda om sidan och se vem som gjorde det.", Citation.OwnPractice);
    public static readonly Rule AskedByDisclosure = new("PLA-17", "Be verksamheten genom ett utlämnande till just den, om det här barnet, med grund.", new Citation("3.8", "OSL 10 kap."));
    public static readonly Rule AsksTheRightParty = new("PLA-18", "Den verksamheten ansvarar inte för punkten. Välj en som gör det.", Chain);
    public static readonly Rule SaysWhatWasDone = new("PLA-19", "Skriv vad som gjordes eller varför punkten inte behövs, och vilken dag, senast i dag.", Chain);
    public static readonly Rule SentBeforeAccepted = new("PLA-20", "En överlämning är klar när den är skickad och mottagen. Registrera i den ordningen.", Chain);
    public static readonly Rule OwnItem = new("PLA-21", "Varje verksamhet rapporterar de punkter den har fått. Socialtjänsten rapporterar sina egna och dem som någon gör på papper.", Chain);
    public static readonly Rule BasisIsWhole = new("PLA-22", "Numrera vårdkontakterna var för sig, och ange skolform om barnet byter skola.", Before);

    public static readonly Rule ContactIsThere = new("PLA-23", "Vårdkontakten finns inte. Ladda om sidan.", Citation.OwnPractice);
    public static readonly Rule SomebodyIsNamed = new("PLA-24", "Ange namnet på den som ansvarar för uppföljningen.", new Citation("6.4"));
    public static readonly Rule FollowUpIsWhole = new("PLA-25", "Skriv vad uppföljningen visade, vilken dag den gjordes, senast i dag, och när nästa ska ske.", new Citation("6.4"));
    public static readonly Rule RegistrationIsWhole = new("PLA-26", "Ange kommunens kod med fyra siffror och från vilken dag, senast i dag.", new Citation("6.2"));
    public static readonly Rule SipIsNamed = new("PLA-27", "Ange planens ärendenummer.", Chain);

    public static readonly Rule EndIsPlanned = new("PLA-28", "Ange vilken dag placeringen ska sluta, i dag eller senare.", AtEnd);
    public static readonly Rule SipAtTheEnd = new("PLA-29", "Vid avslut följs tidigare SIP upp eller så upprättas en ny. Ange vilken och vilken dag, efter att avslutet började förberedas, eller varför det inte görs.", AtEnd);
    public static readonly Rule NothingIsBrokenOff = new("PLA-30", "Punkter i kedjan är öppna. Gör dem klara, eller skriv varför de är öppna och vem som fortsätter.", AtEnd);
    public static readonly Rule SaysWhatContinues = new("PLA-31", "Skriv vilka insatser som fortsätter efter placeringen, eller att inga gör det.", AtEnd);
    public static readonly Rule EndedByNow = new("PLA-32", "Registrera avslutet när dagen har kommit. Det kan inte ligga före placeringen.", AtEnd);
    public static readonly Rule ReplacedByAPlacedOne = new("PLA-33", "En omplacering är en ny placering av samma barn. Den nya ska vara genomförd innan den gamla avslutas.", new Citation("6.4"));
    public static readonly Rule InsideTheCompartment = new("PLA-34", "Placeringen kan bara lämnas till en enhet inom samma sekretessområde.", new Citation("3.8", "OSL 8 kap. 2 §"));

    public static readonly Rule OutsideIsWhole = new("PLA-38", "Ange enhetens namn och kommun eller region, hur ni frågade, varför grunden passar, med minst 20 tecken, och vilken dag, senast i dag.", new Citation("3.8", "OSL 10 kap."));

    public static readonly Rule SplitBeforePlacement = new("PLA-39", "Kostnadsfördelningen var inte fastställd den dagen. Ange rätt dag, eller registrera placeringen öppet utan klarlagt ansvar.", Cost);
    public static readonly Rule WasNotClear = new("PLA-40", "Ansvaret var klarlagt den dagen. Registrera placeringen som planerad.", Cost);
    public static readonly Rule OutsideGround = new("PLA-41", "Den grunden kan inte användas för punkten, för personens ålder eller utan ett samtycke som gällde den dagen.", new Citation("3.8", "OSL 10 kap."));

    public static readonly Rule LegalBaseIsWhole = new("PLA-42", "Ange något annat än det placeringen vilar på i dag, från vilken dag, tidigast den dag barnet placerades och senast i dag, och vem som har beslutat och när.", new Citation("6"));

    public static readonly Rule PlanIsWhole = new("PLA-43", "Skriv för varje plan vilken den är, vilken verksamhet som har den och vilken dag den är från, senast i dag.", Chain);

    public static readonly Rule PlaceIsLocked = new("PLA-35", "Uppgiften om platsen är låst. Enhetschefen kan ge behörighet.", Whereabouts);
    public static readonly Rule PlaceIsWhole = new("PLA-36", "Ange platsens namn eller adress, och kommunens kod med fyra siffror.", Whereabouts);
    public static readonly Rule ManagerGivesAccess = new("PLA-37", "Behörighet till platsen ges och tas bort av enhetschefen vid den egna enheten, med ett skäl.", Whereabouts);
}
