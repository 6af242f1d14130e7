namespace Samspel.Domain.Agreements;

/// <summary>Every reason to refuse a minor amendment, with its source.</summary>
public static class AmendmentRules
{
    static readonly Citation Revision = new("13");

    public static readonly Rule WrongState = new("AMD-01", "Det går inte i ändringens nuvarande läge. Ladda om sidan och se vad som är nästa steg.", Revision);
    public static readonly Rule NotYours = new("AMD-02", "Enklare ändringar registreras av länssamordnaren.", Revision);
    public static readonly Rule ProposalIsWhole = new("AMD-03", "Ge ändringen ett namn, ange minst ett avsnitt med ändrad text och skriv varför den behövs.", Revision);
    public static readonly Rule ChangesSomething = new("AMD-04", "Varje avsnitt ska ha en ändring: den nya texten ska skilja sig från den gamla.", Revision);
    public static readonly Rule ImpactIsAssessed = new("AMD-05", "Skriv hur ni har bedömt att ändringen påverkar eller inte påverkar syfte, mål och annat huvudsakligt innehåll.", Revision);
    public static readonly Rule NotPurposeOrGoals = new("AMD-06", "Ändringen rör syfte eller mål och är ingen enklare ändring. Hänvisa den till revidering eller omförhandling.", Revision);
    public static readonly Rule AgreementApplies = new("AMD-07", "Överenskommelsen gäller inte, så den kan inte ändras. Ta ställning till om den ska tillämpas i avvaktan på en ny.", Revision);
    public static readonly Rule HasHappened = new("AMD-08", "Datumet har inte inträffat. Ange dagen det skedde, eller att datumet är okänt.", Citation.OwnPractice);
    public static readonly Rule InOrder = new("AMD-09", "Datumet ligger före föregående steg. Kontrollera datumet.", Citation.OwnPractice);
    public static readonly Rule NoticeSaysHow = new("AMD-10", "Skriv hur Välfärdsrådet informerades.", Revision);
    public static readonly Rule ReceiptNamesReceiver = new("AMD-11", "Skriv vem i Välfärdsrådet som har tagit emot informationen, med uppdrag och inte namn.", Revision);
    public static readonly Rule ReasonGiven = new("AMD-12", "Skriv varför.", Citation.OwnPractice);
    public static readonly Rule OnlyMainContentIsRouted = new("AMD-13", "Ändringen är bedömd som enklare. Ange i förslaget att den rör syfte, mål eller annat huvudsakligt innehåll innan den hänvisas till revidering.", Revision);
    public static readonly Rule OfThisAgreement = new("AMD-14", "Ändringen hör till en annan överenskommelse.", Revision);
}
