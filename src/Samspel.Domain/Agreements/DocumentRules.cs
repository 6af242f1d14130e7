namespace Samspel.Domain.Agreements;

/// <summary>Every reason to refuse about a document, with its source.</summary>
public static class DocumentRules
{
    static readonly Citation OwnRoutines = new("3");

    public static readonly Rule NotYours = new("DOC-01", "Du kan bara hantera din egen organisations dokument. Länets gemensamma hanteras av länssamordnaren.", OwnRoutines);
    public static readonly Rule HasATitle = new("DOC-02", "Ge dokumentet ett namn.", Citation.OwnPractice);
    public static readonly Rule RoutineHasAnOwner = new("DOC-03", "En egen rutin hör till en part. Välj vilken organisation som äger den.", OwnRoutines);
    public static readonly Rule EndsAfterItBegins = new("DOC-04", "Sista dagen kan inte ligga före den första.", Citation.OwnPractice);
    public static readonly Rule IsFoundSomewhere = new("DOC-05", "Ange en länk som börjar med https, eller bifoga en fil, men inte båda.", Citation.OwnPractice);
    public static readonly Rule IsInUse = new("DOC-06", "Dokumentet är ersatt eller indraget och ändras inte längre.", Citation.OwnPractice);
    public static readonly Rule SupersededByItsLike = new("DOC-07", "Ett dokument ersätts av ett annat av samma slag hos samma ägare, som inte är ersatt eller indraget.", Citation.OwnPractice);
    public static readonly Rule ReviewedInTime = new("DOC-08", "Översynen ska ha gjorts senast i dag, och nästa ska ligga efter den.", OwnRoutines);
    public static readonly Rule SecrecyRoutineIsKept = new("DOC-09", "Varje part ska ha en sekretessrutin. Ersätt den med en ny i stället för att dra in den.", new Citation("3.8"));
    public static readonly Rule ReasonGiven = new("DOC-10", "Skriv varför.", Citation.OwnPractice);
    public static readonly Rule SecrecyRoutineCanBeRead = new("DOC-11", "Sekretessrutinen ska gå att läsa. Ange en länk eller bifoga en fil.", new Citation("3.8"));
    public static readonly Rule KindStays = new("DOC-12", "Dokumentets slag kan inte ändras. Lägg upp ett nytt dokument.", Citation.OwnPractice);
}
