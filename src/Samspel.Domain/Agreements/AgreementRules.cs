namespace Samspel.Domain.Agreements;

/// <summary>Every reason to refuse in the life of a county agreement, with its source.</summary>
public static class AgreementRules
{
    static readonly Citation Term = new("11");
    static readonly Citation Entry = new("12");
    static readonly Citation Revision = new("13");

    // The table
    public static readonly Rule WrongState = new("AGR-01", "Det går inte i det här läget. Ladda om sidan och se vad som är nästa steg.", Entry);
    public static readonly Rule NotYours = new("AGR-02", "Det här registreras av länssamordnaren. En kommuns eget beslut kan också kommunens lokala samordnare registrera.", new Citation("1.5.1"));
    public static readonly Rule ReasonGiven = new("AGR-03", "Skriv varför.", Citation.OwnPractice);

    // Dates
    public static readonly Rule HasHappened = new("AGR-04", "Datumet har inte inträffat. Ange dagen det skedde, eller att datumet är okänt.", Citation.OwnPractice);
    public static readonly Rule NotBeforePreparation = new("AGR-05", "Datumet ligger före den dag då Länschefsnätverket godkände förslaget. Kontrollera datumet.", Entry);
    public static readonly Rule TermIsGiven = new("AGR-06", "Ange första och sista dag för giltighetstiden innan förslaget godkänns.", Term);
    public static readonly Rule TermEndsAfterItBegins = new("AGR-07", "Sista dagen kan inte ligga före den första.", Term);
    public static readonly Rule ExtensionIsReasonable = new("AGR-08", "En förlängning anges i hela månader, 1 till 60.", Term);
    public static readonly Rule OnlyUnknownIsFilledIn = new("AGR-09", "Den uppgiften är redan känd. Bara det som är okänt kan fyllas i.", Entry);
    public static readonly Rule HasBegunToApply = new("AGR-10", "Överenskommelsen har inte börjat gälla. Lägg upp den som utkast och låt den gå genom besluten.", Entry);

    // Who it is between
    public static readonly Rule ContentIsNamed = new("AGR-11", "Ange överenskommelsens namn och diarienummer.", Entry);
    public static readonly Rule PartiesAreNamed = new("AGR-12", "Ange parterna: regionen och minst en kommun, var och en en gång.", Entry);
    public static readonly Rule IsAParty = new("AGR-13", "Den organisationen är inte part i överenskommelsen.", Entry);
    public static readonly Rule OwnPartysDecision = new("AGR-14", "Du kan bara registrera din egen kommuns beslut.", Entry);
    public static readonly Rule BodyIsNamed = new("AGR-15", "Ange vilket organ hos parten som beslutade, till exempel kommunfullmäktige.", Entry);
    public static readonly Rule RefusalHasAReason = new("AGR-16", "Skriv varför parten inte godkände överenskommelsen.", Entry);
    public static readonly Rule ApprovalsBeforeSignatures = new("AGR-17", "Länet har valt att alla parter ska godkänna innan någon skriver under. Registrera parternas beslut först.", Entry);
    public static readonly Rule SignedOnce = new("AGR-18", "Den underskriften finns redan.", Entry);
    public static readonly Rule NobodyLeaves = new("AGR-19", "Överenskommelsen säger inget om uppsägning, och länet har valt att inte registrera utträde. Ta upp frågan i Välfärdsrådet.", Term);
    public static readonly Rule LeavesDuringTheTerm = new("AGR-20", "Sista dagen för en part som lämnar ska ligga inom giltighetstiden.", Term);

    // Evaluation and revision
    public static readonly Rule AssignmentIsNamed = new("AGR-21", "Ange Länschefsnätverkets beslut om uppdrag för utvärdering och revidering.", Revision);
    public static readonly Rule RevisionFollowsEntry = new("AGR-22", "En revidering kan inte ha påbörjats innan överenskommelsen började gälla. Kontrollera datumet.", Revision);
    public static readonly Rule RevisionHasBegun = new("AGR-23", "Ingen utvärdering och revidering är påbörjad. Registrera först att den har påbörjats.", Revision);
    public static readonly Rule EvaluatedFirst = new("AGR-24", "I samband med en revidering ska en utvärdering göras. Ange var utvärderingen finns innan revideringen avslutas.", Revision);
    public static readonly Rule DroppedWithAReason = new("AGR-30", "Utvärdering och revidering är registrerad som påbörjad, och det kan ha förlängt överenskommelsen. Skriv varför det inte stämmer.", Revision);

    // While waiting for a new one
    public static readonly Rule DeciderIsNamed = new("AGR-25", "Ange vem som har beslutat, till exempel Länschefsnätverket.", Citation.OwnPractice);
    public static readonly Rule OnlyWhenItDoesNotApply = new("AGR-26", "Den dagen gäller överenskommelsen redan. Välj en dag efter giltighetstiden.", Term);
    public static readonly Rule InterimHasAPeriod = new("AGR-27", "Sista dagen kan inte ligga före den dag tillämpningen börjar, och två perioder kan inte överlappa.", Citation.OwnPractice);
    public static readonly Rule SuccessorIsConcluded = new("AGR-28", "Den nya överenskommelsen ska vara en annan, godkänd och undertecknad, och börja gälla efter den här.", Term);
    public static readonly Rule NoSuccessorYet = new("AGR-29", "En efterföljare är redan angiven.", Term);
}
