namespace Samspel.Domain.Bodies;

/// <summary>Every reason to refuse in a body's meeting, with its source.</summary>
public static class MeetingRules
{
    static readonly Citation Structure = new("1.5.1");
    static readonly Citation Users = new("1.5");

    public static readonly Rule WrongState = new("MEE-01", "Det går inte i sammanträdets nuvarande läge. Ladda om sidan.", Citation.OwnPractice);
    public static readonly Rule NotYours = new("MEE-02", "Det här görs av organets samordnare, eller av den som har en plats i organet den dagen.", Structure);
    public static readonly Rule BodyWorks = new("MEE-03", "Organet finns inte den dagen. Välj en annan dag.", Structure);
    public static readonly Rule MeetingIsWhole = new("MEE-04", "Ange tid, längd och plats eller länk.", Citation.OwnPractice);
    public static readonly Rule MatterSaysWhat = new("MEE-05", "Ange ärendets rubrik och vad det gäller.", Citation.OwnPractice);
    public static readonly Rule NoticeHasMatters = new("MEE-06", "Lägg till minst ett ärende innan ni kallar.", Citation.OwnPractice);
    public static readonly Rule ReasonGiven = new("MEE-07", "Skriv varför.", Citation.OwnPractice);
    public static readonly Rule AttendanceForEachSeat = new("MEE-08", "Ange för varje plats vem som kom, eller att ingen gjorde det.", Structure);
    public static readonly Rule ComesForASeat = new("MEE-09", "Den personen är inte ledamot eller ersättare på platsen den dagen.", Structure);
    public static readonly Rule OneSeatEach = new("MEE-10", "En person kan bara sitta på en plats.", Structure);
    public static readonly Rule HeldAlready = new("MEE-11", "Närvaron registreras när sammanträdet har börjat.", Citation.OwnPractice);
    public static readonly Rule OnTheAgenda = new("MEE-12", "Ärendet finns inte på dagordningen.", Citation.OwnPractice);
    public static readonly Rule MatterIsForDecision = new("MEE-13", "Ärendet står inte på dagordningen för beslut.", Structure);
    public static readonly Rule DecidedOnce = new("MEE-14", "Ärendet är redan avgjort på sammanträdet.", Citation.OwnPractice);
    public static readonly Rule DecisionSaysWhat = new("MEE-15", "Skriv beslutet, som det ska stå i protokollet.", Citation.OwnPractice);
    public static readonly Rule DecidedByMandate = new("MEE-16", "Bara den som är där på en plats med beslutsmandat den dagen deltar i beslutet.", Structure);
    public static readonly Rule DissentByParticipant = new("MEE-17", "En reservation lämnas med text av den som har deltagit i beslutet.", Citation.OwnPractice);
    public static readonly Rule AssignmentIsWhole = new("MEE-18", "Ange vad som ska göras, vem som gör det och senast när, efter sammanträdet.", Structure);
    public static readonly Rule AssignmentIsThere = new("MEE-19", "Uppdraget finns inte, är redan klart eller är någon annans.", Citation.OwnPractice);
    public static readonly Rule UsersShallTakePart = new("MEE-20", "Samverkan planeras eller följs upp i ett ärende. Skriv hur brukarföreträdare har deltagit, eller varför inte, innan protokollet skrivs.", Users);
    public static readonly Rule InvolvementSaysHow = new("MEE-21", "Skriv hur brukarföreträdare har deltagit, eller varför inte.", Users);
    public static readonly Rule EachMatterSettled = new("MEE-22", "Ett ärende för beslut är inte avgjort. Besluta, återremittera eller bordlägg det.", Citation.OwnPractice);
    public static readonly Rule MinutesHaveAdjuster = new("MEE-23", "Skriv protokollet och välj minst en justerare bland dem som deltog, en annan än den som skrev.", Citation.OwnPractice);
    public static readonly Rule AdjustedByAdjuster = new("MEE-24", "Protokollet justeras av dem som har valts till justerare, en gång var.", Citation.OwnPractice);
    public static readonly Rule CorrectionSaysWhat = new("MEE-25", "Skriv tillägget. Det låsta protokollet ändras inte.", Citation.OwnPractice);
    public static readonly Rule AssignedToMember = new("MEE-26", "Ett uppdrag ges till en enhet eller till någon som har en plats i organet den dagen.", Structure);
}
