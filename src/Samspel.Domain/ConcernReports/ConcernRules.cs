namespace Samspel.Domain.ConcernReports;

/// <summary>Every reason to refuse about a concern report, with its source.</summary>
public static class ConcernRules
{
    static readonly Citation Report = new("3.9", "SoL 19 kap. 1 §");
    static readonly Citation Decision = new("3.9", "SoL 20 kap. 2 §");
    static readonly Citation Answering = new("3.9", "SoL 19 kap. 6 §, OSL 26 kap. 9 a §");
    static readonly Citation Information = new("3.9", "SoL 20 kap. 6 §");
    internal static readonly Citation Weeding = new(null, "SoL 16 kap. 2 a §");
    static readonly Citation Secrecy = new("3.8", "OSL 26 kap. 1 §");

    public static readonly Rule WrongState = new("ORO-01", "Det går inte i anmälans nuvarande läge. Ladda om sidan.", new Citation("3.9"));
    public static readonly Rule NotYours = new("ORO-02", "Anmälan hanteras bara av den som gjorde den och av den mottagande nämndens mottagning.", Secrecy);
    public static readonly Rule Personal = new("ORO-03", "En orosanmälan är personlig. Den görs, läses och skickas bara av den som själv är orolig, aldrig av någon annan i dennes ställe.", new Citation("3.9"));
    public static readonly Rule DraftIsOpen = new("ORO-04", "Utkastet är redan skickat eller borttaget. Påbörja en ny anmälan om du har mer att berätta.", Citation.OwnPractice);
    public static readonly Rule KindStays = new("ORO-05", "En anmälan om ett ofött barn och en om ett fött barn är två olika. Påbörja en ny.", new Citation("3.1.1"));
    public static readonly Rule IsWhole = new("ORO-06", "Skriv vem det gäller och vad du vet innan du skickar.", Report);
    public static readonly Rule IntakeReceives = new("ORO-07", "Mottagningen är en enhet inom kommunens egen socialtjänst som arbetar i Samspel. Anmälningar om vuxna tas emot av en annan enhet än de om barn.", new Citation("3.9"));
    public static readonly Rule OtherBoardHasAReason = new("ORO-08", "Skriv varför du väljer en annan nämnd än den föreslagna.", new Citation("3.9"));
    public static readonly Rule SentByNow = new("ORO-09", "Tidpunkten ligger före anmälan eller efter nu. Kontrollera den.", Citation.OwnPractice);
    public static readonly Rule SaysHowItWasGiven = new("ORO-10", "Ange till vilken nämnd, hur och vilken dag anmälan lämnades, senast i dag.", Report);
    public static readonly Rule SentOnce = new("ORO-11", "Anmälan är redan skickad.", new Citation("3.9"));
    public static readonly Rule AdditionSaysSomething = new("ORO-12", "Skriv vad du vill lägga till, eller bifoga en fil.", Report);

    public static readonly Rule ForwardedToAnother = new("ORO-13", "Skicka vidare till en annan kommuns nämnd, och skriv varför.", new Citation("3.9"));
    public static readonly Rule ExtensionHasReasons = new("ORO-14", "Tiden förlängs bara av synnerliga skäl. Skriv vilka de är och till vilken dag, efter den nuvarande sista dagen.", Decision);
    public static readonly Rule DecidedByNow = new("ORO-15", "Ange beslutets dag, från den dag skyddsbedömningen gjordes till i dag.", Decision);
    public static readonly Rule LateIsExplained = new("ORO-16", "Beslutet kom efter sista dagen. Skriv varför.", Decision);
    public static readonly Rule MeetingIsSettled = new("ORO-17", "Ange vem, vilken dag och, om ett möte är olämpligt, varför. Ett ofött barn kan inte erbjudas möte.", new Citation("3.9", "SoL 19 kap. 5 §"));
    public static readonly Rule EntryHasAReference = new("ORO-18", "Ange beteckningen i verksamhetssystemet och vilken dag, senast i dag.", Citation.OwnPractice);
    public static readonly Rule InvestigationDays = new("ORO-19", "Ange dagen från verksamhetssystemet: inte före beslutet och senast i dag. En förlängning kräver särskilda skäl och en senare dag.", new Citation("3.9", "SoL 20 kap. 3 §"));

    public static readonly Rule AnswerIsTheDecision = new("ORO-20", "Anmälaren får veta om utredning har inletts, inte inleds eller redan pågår, så som nämnden beslutade, och inget annat.", Answering);
    public static readonly Rule AnsweredOnce = new("ORO-21", "Anmälaren har redan fått besked.", Answering);
    public static readonly Rule RefusedWhenAsked = new("ORO-22", "Besked kan bedömas olämpligt när anmälaren har frågat. Skriv varför; anmälaren ser inte skälet.", Answering);

    public static readonly Rule BirthOfAnUnborn = new("ORO-23", "En ny anmälan vid födelsen följer på en anmälan om ett ofött barn, av samma anmälare.", new Citation("3.1.1"));
    public static readonly Rule BirthIsSettled = new("ORO-24", "Bevakningen av födelsen är redan avslutad, eller så är den nya anmälan inte skickad. Skriv annars varför ingen ny anmälan behövs.", new Citation("3.1.1"));
    public static readonly Rule FearIsExplained = new("ORO-25", "Skriv varför du fruktar våld eller annat allvarligt men om ditt namn blir känt.", new Citation("3.9", "OSL 26 kap. 5 §"));

    public static readonly Rule UnderInvestigation = new("ORO-26", "Uppgifter begärs bara när nämnden har beslutat om utredning, och innan den är avslutad.", Information);
    public static readonly Rule AskedIsObliged = new("ORO-27", "Välj en verksamhet som är skyldig att lämna uppgifter och som arbetar i Samspel. Fråga andra på annat sätt.", Information);
    public static readonly Rule RequestIsWhole = new("ORO-28", "Skriv vem det gäller och vad ni behöver veta.", Information);
    public static readonly Rule RequestIsYours = new("ORO-29", "Begäran besvaras av den enhet som har fått den, och återtas av den mottagning som gjorde den.", Secrecy);
    public static readonly Rule RequestIsOpen = new("ORO-30", "Begäran är redan besvarad eller återtagen.", Citation.OwnPractice);
    public static readonly Rule AnswerSaysSomething = new("ORO-31", "Skriv uppgifterna eller bifoga dem, eller ange att verksamheten inte har några.", Information);

    public static readonly Rule StopLiftedByThoseWhoKnow = new("ORO-32", "Stoppet hävs av den som gjorde anmälan eller av mottagningen, med ett skäl. Vid skyddade personuppgifter hävs det av enheten som har barnet.", new Citation("3.8", "OSL 12 kap. 3 §"));
    public static readonly Rule CorrectionSaysWhy = new("ORO-34", "Skriv vad som blev fel, och ändra beslutet eller dagen.", Decision);
    public static readonly Rule RequestsAreSettledFirst = new("ORO-35", "Återta först de begäranden om uppgifter som inte är besvarade. De kräver att nämnden har beslutat om utredning.", Information);
    public static readonly Rule WeededByManager = new("ORO-36", "Mottagningens enhetschef beslutar om gallring, med stöd i nämndens gallringsplan eller beslut.", Weeding);
    public static readonly Rule MayBeWeeded = new("ORO-37", "Anmälan får inte gallras nu.", Weeding);
    public static readonly Rule KeptSaysWhy = new("ORO-38", "Skriv varför anmälan bevaras.", Weeding);
    public static readonly Rule LaterReceiptIsExplained = new("ORO-45", "Anmälan var inne när den kom fram. Skriv varför den räknas som mottagen senare: det ger nämnden längre tid.", Decision);
    public static readonly Rule ExtendedInTime = new("ORO-46", "Tiden förlängs senast den sista dagen. Har den passerat skrivs beslutet in med skälet till att det kom sent.", Decision);

    public static readonly Rule StopIsHeld = new("ORO-33", "Stoppet är redan hävt.", Citation.OwnPractice);
}
