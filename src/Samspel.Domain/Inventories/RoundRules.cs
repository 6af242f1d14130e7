namespace Samspel.Domain.Inventories;

/// <summary>Every reason to refuse in an inventory round, with its source.</summary>
public static class RoundRules
{
    static readonly Citation Equal = new("3.2");

    public static readonly Rule WrongState = new("KART-01", "Det går inte i kartläggningens nuvarande läge. Ladda om sidan.", Equal);
    public static readonly Rule NotYours = new("KART-02", "Kartläggningen hanteras av länssamordnaren. Svar lämnas av familjecentralens samordnare eller kommunens lokala samordnare.", Equal);
    public static readonly Rule IsNamed = new("KART-03", "Ange kartläggningens namn.", Citation.OwnPractice);
    public static readonly Rule DaysInOrder = new("KART-04", "Sista svarsdag kan inte ha passerat, och kan inte ligga före den dag svaren avser.", Citation.OwnPractice);
    public static readonly Rule SomebodyIsAsked = new("KART-05", "Välj minst en verksamhet att fråga innan kartläggningen öppnas.", Equal);
    public static readonly Rule AskedOnce = new("KART-06", "Varje verksamhet får frågorna en gång och har någon som svarar.", Citation.OwnPractice);
    public static readonly Rule AnswersStay = new("KART-07", "Verksamheten har redan sparat svar och kan inte tas bort.", Citation.OwnPractice);
    public static readonly Rule IsAsked = new("KART-08", "Verksamheten ingår inte i kartläggningen.", Equal);
    public static readonly Rule FormIsOpen = new("KART-09", "Svaren är inlämnade. Be länssamordnaren att öppna dem om något ska ändras.", Citation.OwnPractice);
    public static readonly Rule FitsTheQuestion = new("KART-10", "Ett svar passar inte frågan.", Equal);
    public static readonly Rule EveryQuestionAnswered = new("KART-11", "Svara på alla frågor innan ni lämnar in. Det som ingen vet anges som okänt.", Equal);
    public static readonly Rule IsSentIn = new("KART-12", "Svaren är inte inlämnade.", Citation.OwnPractice);
    public static readonly Rule ReasonGiven = new("KART-13", "Skriv varför.", Citation.OwnPractice);
    public static readonly Rule MissingIsExplained = new("KART-14", "Alla har inte lämnat in. Vänta, eller skriv varför kartläggningen låses ändå. Det som saknas blir okänt.", Equal);
    public static readonly Rule CorrectionChanges = new("KART-15", "Rättelsen ska ge ett annat svar än det som står.", Citation.OwnPractice);
    public static readonly Rule OnlyTotals = new("KART-16", "Av den kartläggningen är bara länets totaler kända. Inget svar kan läggas på en namngiven verksamhet.", Equal);
    public static readonly Rule TotalsAreWhole = new("KART-17", "Ange källa, antal verksamheter per kommun och totaler som ryms i antalet.", Citation.OwnPractice);
    public static readonly Rule FileIsWithoutFaults = new("KART-18", "Filen har fel. Rätta dem och läs in filen igen. Inget är sparat.", Citation.OwnPractice);
}
