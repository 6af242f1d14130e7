namespace Samspel.Domain.CentreStarts;

/// <summary>Every reason to refuse on the way to a family centre, with its source.</summary>
public static class StartRules
{
    static readonly Citation Centres = new("3.2.1");
    static readonly Citation Decisions = new("7");

    public static readonly Rule WrongState = new("START-01", "Det går inte i arbetets nuvarande läge. Ladda om sidan.", Citation.OwnPractice);
    public static readonly Rule NotYours = new("START-02", "Det här görs av kommunens eller regionens samordnare, och ett steg också av den som ansvarar för det.", Centres);
    public static readonly Rule IsNamed = new("START-03", "Ge arbetet ett namn, till exempel platsen det gäller.", Citation.OwnPractice);
    public static readonly Rule ReasonGiven = new("START-04", "Skriv varför.", Citation.OwnPractice);
    public static readonly Rule DialogueIsWhole = new("START-05", "Ange vilken dag ni möttes, senast i dag, och vilka roller som var med.", Centres);
    public static readonly Rule FigureHasASource = new("START-06", "Ange siffrans år och källa.", Citation.OwnPractice);
    public static readonly Rule StepIsPlanned = new("START-07", "Ange vilken enhet som ansvarar och en dag som ligger efter i dag.", Citation.OwnPractice);
    public static readonly Rule NotDoneYet = new("START-08", "Steget är redan klart.", Citation.OwnPractice);
    public static readonly Rule DoneByItsAct = new("START-09", "Steget blir klart när uppgiften registreras, inte genom att bockas av.", Citation.OwnPractice);
    public static readonly Rule InOrder = new("START-10", "Ett tidigare steg är inte klart.", Centres);
    public static readonly Rule OutcomeIsWritten = new("START-11", "Skriv vad steget ledde till och vilken dag det blev klart, senast i dag.", Citation.OwnPractice);
    public static readonly Rule BudgetBeforeDecision = new("START-12", "Ange den egna sidans budgetram före beslutet. Beslutet kan inte vara äldre än ramen.", Decisions);
    public static readonly Rule BudgetIsWhole = new("START-13", "Ange vad budgetramen täcker, vilken dag den beslutades, senast i dag, och var det står.", Decisions);
    public static readonly Rule DecisionIsComplete = new("START-14", "Ange vem som har beslutat, vilken dag, senast i dag, och diarienummer.", Decisions);
    public static readonly Rule OwnSide = new("START-15", "Budgetram och beslut registreras av den egna sidan.", Decisions);
    public static readonly Rule AgreementFits = new("START-16", "Välj ett avtal om familjecentral mellan kommunen och regionen.", Decisions);
    public static readonly Rule AgreementInForce = new("START-17", "Samverkansavtalet gäller inte den dagen. Det ska vara beslutat, undertecknat och i kraft när familjecentralen öppnar.", Decisions);
    public static readonly Rule EverythingInPlace = new("START-18", "Allt är inte på plats för att öppna.", Centres);
    public static readonly Rule OpenedByNow = new("START-19", "Registrera öppningen när dagen har kommit.", Citation.OwnPractice);
    public static readonly Rule HelpSaysWhat = new("START-20", "Skriv vad hjälpen består i.", Centres);
    public static readonly Rule HelpIsOpen = new("START-21", "Erbjudandet finns inte eller är redan besvarat.", Citation.OwnPractice);
    public static readonly Rule SaysWhetherItWants = new("START-22", "Ange om kommunen vill starta, ja, nej eller okänt.", Centres);
    public static readonly Rule NothingRestsOnIt = new("START-23", "Ett senare steg bygger på det här. Öppna det senare steget först.", Citation.OwnPractice);
    public static readonly Rule IsDone = new("START-24", "Steget är inte klart.", Citation.OwnPractice);
    public static readonly Rule CentreFits = new("START-25", "Välj en verksamhet i kommunen som är öppen.", Centres);
    public static readonly Rule CoordinatorsRegister = new("START-26", "Det här steget registreras av samordnaren på den sida det gäller. Välj samordnarens enhet.", Citation.OwnPractice);
}
