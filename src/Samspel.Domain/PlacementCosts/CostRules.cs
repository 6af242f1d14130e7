namespace Samspel.Domain.PlacementCosts;

/// <summary>Every reason to refuse about a placement's costs, with its source.</summary>
public static class CostRules
{
    static readonly Citation Costs = new("6.6");

    public static readonly Rule WrongState = new("KOST-01", "Det går inte i det här läget. Ladda om sidan.", Costs);
    public static readonly Rule NotYours = new("KOST-02", "Det här görs av den placerande kommunens enhet eller av regionens, och godkänns av deras chefer.", Costs);
    public static readonly Rule ReasonGiven = new("KOST-03", "Skriv varför.", Citation.OwnPractice);
    public static readonly Rule RegionTakesPart = new("KOST-04", "Välj en enhet inom regionens hälso- och sjukvård.", Costs);
    public static readonly Rule SharedByDisclosure = new("KOST-05", "Lämna underlaget till regionens enhet genom ett utlämnande om det här barnet, med grund.", new Citation("3.8", "OSL 10 kap."));
    public static readonly Rule RegionHasReceived = new("KOST-06", "Regionen har inte fått underlaget. Lämna det först.", new Citation("3.8", "OSL 10 kap."));
    public static readonly Rule EachItemIsWhole = new("KOST-07", "Skriv varje post för sig med vad den avser, kommunens del mellan 0 och 100 procent, och för annat vad ni har kommit överens om.", Costs);
    public static readonly Rule BornAsAgreed = new("KOST-08", "Kommunen ansvarar för boende och sociala insatser, regionen för hälso- och sjukvård och för hälsoundersökningarna. Det delas inte i fördelningen.", Costs);
    public static readonly Rule SplitIsWhole = new("KOST-09", "Fördelningen ska ange boende, sociala insatser och hälso- och sjukvård.", Costs);
    public static readonly Rule DraftIsThere = new("KOST-10", "Förslaget har ändrats eller är redan fastställt. Läs det som gäller nu innan du går vidare.", Costs);
    public static readonly Rule ApproverIsNamed = new("KOST-11", "Ange namn, befattning och vad behörigheten att godkänna grundas på.", Costs);
    public static readonly Rule ApprovesOnce = new("KOST-12", "Er sida har redan godkänt förslaget.", Costs);
    public static readonly Rule DisagreementIsWhole = new("KOST-13", "Skriv vad ni inte är överens om och er egen ståndpunkt.", Costs);
    public static readonly Rule RegistrationIsACode = new("KOST-14", "Ange folkbokföringskommunens kod med fyra siffror.", Costs);
    public static readonly Rule ReferralSaysWhat = new("KOST-15", "Skriv vart remissen har gått, eller varför remiss inte är möjlig och extern vård krävs. Ange en dag senast i dag.", Costs);
    public static readonly Rule ReferralFirst = new("KOST-16", "Vårdbehovet tillgodoses i första hand genom remiss. Egna avtal tecknas bara när regionen har dokumenterat att remiss inte är möjlig.", Costs);
    public static readonly Rule ContractIsWhole = new("KOST-17", "Ange med vilket hem avtalet är tecknat, dess beteckning och dag, senast i dag. Varje huvudman har ett eget avtal.", Costs);
    public static readonly Rule OnlyWithinTheSplit = new("KOST-18", "Kostnaden framgår inte av den skriftliga fördelningen. Ingen part kan i efterhand åberopa kostnadstäckning för den.", Costs);
    public static readonly Rule SupportSaysHow = new("KOST-20", "Skriv hur er sida ser till att barnet får sina insatser medan ni är oeniga.", Costs);
    public static readonly Rule RegionIsOnPaper = new("KOST-21", "Regionens enhet har konto i Samspel och gör det själv. Bara för en enhet på papper skriver kommunen in det.", Costs);
    public static readonly Rule PaperApprovalIsWhole = new("KOST-22", "Ange vem som har godkänt för regionen, i vilken befattning, i vilken handling, och vilken dag, senast i dag.", Costs);
    public static readonly Rule NotWhileWithdrawn = new("KOST-19", "Placeringen är återtagen eller en annan. Ladda om sidan.", Citation.OwnPractice);
}
