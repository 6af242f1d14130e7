namespace Samspel.Domain.FamilyViews;

/// <summary>When a family's view of a child's plans (insyn) is refused, and by which section.</summary>
public static class FamilyRules
{
    static readonly Citation secrecyOfTheChild = new("3.8", "OSL 12 kap. 3 §");

    public static readonly Rule GivenByTheChildsUnit = new("INS-01", "Insyn ges och avslutas av handläggare och enhetschef vid den enhet som arbetar med barnet.", new Citation("3.8"));
    public static readonly Rule OnlyWhoDecides = new("INS-02", "Insyn ges till den som bestämmer för barnet i dag. En nämnd är ingen person och får ingen insyn.", new Citation("3.8", "FB 6 kap. 11 §, OSL 12 kap. 3 §"));
    public static readonly Rule NumberIsTheirOwn = new("INS-03", "Det är barnets nummer. Ange personnumret eller samordningsnumret för den som ska få insyn.", Citation.OwnPractice);
    public static readonly Rule NoHarmIsAssessed = new("INS-04", "Skriv hur ni har bedömt att uppgifterna kan visas utan betydande men för barnet.", secrecyOfTheChild);
    public static readonly Rule ChildsViewIsRecorded = new("INS-05", "Skriv hur ni har tagit reda på vad barnet vill och hur ni har bedömt det.", new Citation("3.8", "OSL 12 kap. 3 §, SoL 3 kap. 3 §"));
    public static readonly Rule MatureNoIsHeeded = new("INS-06", "Den unge vill inte och är mogen nog att själv bestämma över uppgifterna. Då ges ingen insyn.", secrecyOfTheChild);
    public static readonly Rule YouthClinicNeedsYes = new("INS-07", "Ungdomsmottagningen visar inget för en vårdnadshavare utan den unges ja.", new Citation("3.2.3", "OSL 12 kap. 3 §"));
    public static readonly Rule NotWhileProtected = new("INS-08", "Barnet har skyddade personuppgifter. Så länge skyddet gäller ges ingen insyn.", new Citation("3.8", "OSL 22 kap. 1 §"));
    public static readonly Rule MaturityIsAssessed = new("INS-09", "Skriv hur ni har bedömt att den unge är mogen att själv läsa sin plan.", secrecyOfTheChild);
    public static readonly Rule YoungPersonHasANumber = new("INS-10", "Barnet har inget personnummer eller samordningsnummer. Insyn kräver e-legitimation.", Citation.OwnPractice);
    public static readonly Rule OneAtATime = new("INS-11", "Personen har redan insyn. Avsluta den först om något ska ändras.", Citation.OwnPractice);
    public static readonly Rule ChildIsAlive = new("INS-12", "Barnet är registrerat som avlidet. Då ges ingen insyn.", Citation.OwnPractice);
    public static readonly Rule WithdrawnWithReason = new("INS-13", "Skriv varför insynen avslutas.", Citation.OwnPractice);
    public static readonly Rule NotEndedYet = new("INS-14", "Insynen är redan avslutad. Ladda om sidan.", Citation.OwnPractice);
    public static readonly Rule EndsByItself = new("INS-15", "Insynen gäller fortfarande. Den kan avslutas med ett skäl.", new Citation("3.8"));
    public static readonly Rule OnlyTheResponsibleUnit = new("INS-16", "Bara den enhet som har ärendet visar planen för dem som har insyn.", new Citation("3.8"));
    public static readonly Rule OnlyEstablished = new("INS-17", "Bara en upprättad version av planen kan visas.", new Citation("3.6"));
    public static readonly Rule ToThoseWithAccess = new("INS-18", "Välj minst en person som har insyn i dag.", secrecyOfTheChild);
    public static readonly Rule ShownOnce = new("INS-19", "Versionen visas redan för någon av dem du har valt. Välj bara de andra.", Citation.OwnPractice);
    public static readonly Rule HarmIsJudgedEachTime = new("INS-20", "Läs versionen och bekräfta att inget i den är till betydande men för barnet.", secrecyOfTheChild);
    public static readonly Rule TakenBackWithReason = new("INS-21", "Skriv varför planen inte längre ska visas.", Citation.OwnPractice);
    public static readonly Rule TakenBackOnce = new("INS-22", "Planen visas inte längre. Ladda om sidan.", Citation.OwnPractice);
}
