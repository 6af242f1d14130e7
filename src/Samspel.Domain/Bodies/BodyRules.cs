namespace Samspel.Domain.Bodies;

/// <summary>Every reason to refuse in the composition of a body, with its source.</summary>
public static class BodyRules
{
    static readonly Citation Structure = new("1.5.1");

    public static readonly Rule KeepsTheBody = new("BOD-01", "Det här görs av organets samordnare.", Structure);
    public static readonly Rule HasNameAndPurpose = new("BOD-02", "Ange organets namn och syfte.", Structure);
    public static readonly Rule SeatHasAFunction = new("BOD-03", "Ange platsens funktion, och vilken kommun eller region den företräder.", Structure);
    public static readonly Rule SeatIsThere = new("BOD-04", "Platsen finns inte den dagen. Ladda om sidan.", Citation.OwnPractice);
    public static readonly Rule OneMemberAtATime = new("BOD-05", "Platsen har redan en ordinarie ledamot under perioden. Avsluta den först, eller lägg till en ersättare.", Structure);
    public static readonly Rule PeriodWithinSeat = new("BOD-06", "Perioden ligger utanför den tid platsen finns.", Citation.OwnPractice);
    public static readonly Rule OneSeatEach = new("BOD-07", "Personen är redan ledamot på en annan plats i organet under perioden.", Structure);
    public static readonly Rule HolderIsNamed = new("BOD-08", "Ange ledamotens namn.", Citation.OwnPractice);
    public static readonly Rule EndsAfterItBegins = new("BOD-09", "Sista dagen kan inte ligga före den första.", Citation.OwnPractice);
    public static readonly Rule StillWorks = new("BOD-10", "Organet är upplöst.", Structure);
    public static readonly Rule MandateLiesAhead = new("BOD-11", "Ett ändrat mandat gäller från i dag eller senare, så att fattade beslut inte rubbas.", Structure);
    public static readonly Rule ReasonGiven = new("BOD-12", "Skriv varför.", Citation.OwnPractice);
    public static readonly Rule RightBody = new("BOD-13", "Länschefsnätverket godkänner överenskommelsen, uppdrar revidering och beslutar om enklare ändringar. Välfärdsrådet rekommenderar och beslutar om omförhandling.", new Citation("13"));
    public static readonly Rule OutcomeFits = new("BOD-14", "Det beslutet kan inte fattas om det ärendet gäller. Välj en annan verkan av beslutet.", Structure);
}
