namespace Samspel.Domain.Examinations;

/// <summary>Every reason to refuse in a health examination, with its source.</summary>
public static class ExaminationRules
{
    static readonly Citation Agreement = new("6.3.2");
    static readonly Citation Consents = new("3.8", "OSL 12 kap. 2 §");

    public static readonly Rule WrongState = new("HALS-01", "Det går inte i undersökningens nuvarande läge. Ladda om sidan.", Agreement);
    public static readonly Rule NotYours = new("HALS-02", "Socialtjänsten bedömer och begär. Regionens enhet erbjuder, genomför och lämnar utlåtande.", Agreement);
    public static readonly Rule OfThePlacement = new("HALS-03", "Undersökningen hör till en placering av det här barnet.", Agreement);
    public static readonly Rule NotNeededIsDocumented = new("HALS-04", "Att undersökningen är obehövlig ska vara väl dokumenterat. Ange handlingen, dess datum, senast i dag, och vad den visar.", new Citation("6.3.2", "SoL 22 kap. 7 §"));
    public static readonly Rule AsylumExaminationSuffices = new("HALS-05", "Undersökningen för asylsökande kan räcka bara om den är genomförd i alla tre delar. Skriv varför den är lika heltäckande och nära placeringen.", new Citation("6.3.2", "HSLF-FS 2019:19"));
    public static readonly Rule ConsentIsAsked = new("HALS-06", "Fråga dem som ska samtycka innan undersökningen begärs. Skriv in svaren, och vem som inte har svarat eller inte har kunnat nås.", Consents);
    public static readonly Rule ViewIsWritten = new("HALS-07", "Skriv barnets egen inställning till undersökningen, eller varför den inte kan lämnas.", new Citation("2.4", "SoL 3 kap. 3 §"));
    public static readonly Rule ConsentIsGiven = new("HALS-08", "Samtycke saknas. Utan ja från den som ska samtycka genomförs ingen undersökning.", Consents);
    public static readonly Rule DentalIsAskedFor = new("HALS-09", "Samtycke till undersökning av tänderna frågas om för sig.", Consents);
    public static readonly Rule RequestIsWhole = new("HALS-10", "Begäran är inte komplett enligt BBIC Begäran om hälsoundersökning.", Agreement);
    public static readonly Rule NotifiedByDisclosure = new("HALS-11", "Underrätta regionens enhet genom ett utlämnande om det här barnet, med grund.", new Citation("6.3.2", "SoL 22 kap. 7 §"));
    public static readonly Rule ToTheRegion = new("HALS-12", "Hälsoundersökning begärs hos regionens hälso- och sjukvård.", Agreement);
    public static readonly Rule OfferSaysWhen = new("HALS-13", "Skriv vilken tid som erbjuds.", new Citation("6.3.2", "lag (2017:209) 1 §"));
    public static readonly Rule DeclineIsDocumented = new("HALS-14", "Skriv vem som avböjde och varför, så gott det är känt.", Agreement);
    public static readonly Rule BookedForADay = new("HALS-15", "Ange den bokade dagen, i dag eller senare.", Agreement);
    public static readonly Rule EachPartIsTold = new("HALS-16", "Ange för var och en av fysisk hälsa, psykisk hälsa och tandhälsa vilken dag den gjordes, senast i dag, eller varför inte. Minst en ska vara gjord.", Agreement);
    public static readonly Rule StatementIsWhole = new("HALS-17", "Skriv utlåtandet och varje behov för sig.", Agreement);
    public static readonly Rule StatementIsDisclosed = new("HALS-18", "Utlåtandet lämnas till socialtjänsten genom ett utlämnande från regionens enhet.", Agreement);
    public static readonly Rule NeedIsOpen = new("HALS-19", "Behovet finns inte eller har redan tagits om hand. Ladda om sidan.", Citation.OwnPractice);
    public static readonly Rule NeedLeadsSomewhere = new("HALS-20", "Ange SIP:ens ärendenummer, remissen eller varför inget görs.", Agreement);
    public static readonly Rule PlacementIsOver = new("HALS-21", "Undersökningen avbryts när placeringen har upphört.", Agreement);
    public static readonly Rule InsideTheCompartment = new("HALS-22", "Ärendet kan bara lämnas till en enhet inom samma sekretessområde.", new Citation("3.8", "OSL 8 kap. 2 §"));
    public static readonly Rule SettledByTheExamination = new("HALS-23", "Punkten blir klar genom undersökningen: när den är begärd, eller bedömd som obehövlig med handling och datum. Gör det där.", new Citation("6.3.2", "SoL 22 kap. 7 §"));
    public static readonly Rule GoesWithTheChild = new("HALS-24", "Undersökningen följer barnet till den placering som kommer närmast efter.", new Citation("6.4"));
    public static readonly Rule StoppedWithAReason = new("HALS-25", "Skriv varför undersökningen avbryts. Den som hör till en placering avbryts när placeringen upphör.", Citation.OwnPractice);
}
