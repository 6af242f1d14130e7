namespace Samspel.Domain.FamilyCentres;

/// <summary>Every reason to refuse about the register of family centres, with its source.</summary>
public static class CentreRules
{
    static readonly Citation Centres = new("3.2.1");

    public static readonly Rule NotYours = new("FAM-01", "Uppgifterna hanteras av familjecentralens samordnare, kommunens lokala samordnare eller länssamordnaren.", Centres);
    public static readonly Rule IsNamed = new("FAM-02", "Ange namn och ort.", Centres);
    public static readonly Rule HasParties = new("FAM-03", "Ange vilka parter som ingår och vilken del var och en står för, högst en gång per part.", Centres);
    public static readonly Rule PartsSayWhat = new("FAM-04", "Ange namn och vad det är för varje team, grupp och ytterligare aktör.", Centres);
    public static readonly Rule OnTheQuestion = new("FAM-05", "Svaret passar inte frågan.", Centres);
    public static readonly Rule HasASource = new("FAM-06", "Ange vilken dag uppgiften gäller, senast i dag, och var den kommer ifrån.", Citation.OwnPractice);
    public static readonly Rule QuestionIsThere = new("FAM-07", "Frågan finns inte i den version som används. Ladda om sidan.", Citation.OwnPractice);
    public static readonly Rule StillOpen = new("FAM-08", "Verksamheten är stängd och ändras inte längre.", Citation.OwnPractice);
    public static readonly Rule ClosedAfterOpened = new("FAM-09", "Den sista dagen kan inte ligga före den första.", Citation.OwnPractice);
    public static readonly Rule ReasonGiven = new("FAM-10", "Skriv varför.", Citation.OwnPractice);
    public static readonly Rule HasOpened = new("FAM-11", "Dagen den öppnade har inte kommit, eller är redan känd.", Citation.OwnPractice);
    public static readonly Rule CatalogueIsWhole = new("FAM-12", "Ge versionen ett namn. Varje fråga har en egen nyckel och en egen formulering, och en valfråga minst två alternativ.", Citation.OwnPractice);
    public static readonly Rule KeyMeansTheSame = new("FAM-13", "En fråga behåller sin del och sitt slag av svar från version till version. Lägg till en ny fråga i stället.", Citation.OwnPractice);
}
