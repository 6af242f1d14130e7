namespace Samspel.Domain.CentreStarts;

/// <summary>Every reason to refuse about the framework document, with its source.</summary>
public static class FrameworkRules
{
    static readonly Citation Developing = new("3.2");

    public static readonly Rule WrongState = new("RAM-01", "Det går inte i ramdokumentets nuvarande läge. Ladda om sidan.", Citation.OwnPractice);
    public static readonly Rule NotYours = new("RAM-02", "Ramdokumentet hanteras av länssamordnaren.", Developing);
    public static readonly Rule IsNamed = new("RAM-03", "Ge ramdokumentet ett namn och varje avsnitt en rubrik.", Citation.OwnPractice);
    public static readonly Rule HasText = new("RAM-04", "Skriv alla avsnitt innan ramdokumentet lämnas för antagande.", Citation.OwnPractice);
    public static readonly Rule OutcomeFits = new("RAM-05", "Beslutet gäller inte ramdokumentet eller något som kan göras med det.", Citation.OwnPractice);
    public static readonly Rule RightBody = new("RAM-06", "Ramdokumentet antas av Länschefsnätverket eller Välfärdsrådet.", new Citation("1.5.1"));
    public static readonly Rule HasHappened = new("RAM-07", "Dagen för beslutet har inte kommit.", Citation.OwnPractice);
    public static readonly Rule ReasonGiven = new("RAM-08", "Skriv varför.", Citation.OwnPractice);
    public static readonly Rule AnnexFits = new("RAM-09", "Välj en av länets bilagor som är i bruk.", Citation.OwnPractice);
    public static readonly Rule ReplacedByAnnexed = new("RAM-10", "Det ersätts av ett annat ramdokument som är bilagt.", Citation.OwnPractice);
}
