namespace Samspel.Domain.Consents;

public static class ConsentRules
{
    static readonly Citation secrecyOfTheChild = new("3.8", "OSL 12 kap. 2 och 3 §§");

    public static readonly Rule FollowsTheTable = new("CONS-01", "Det går inte att göra så med samtycket i dess nuvarande läge. Ladda om sidan.", secrecyOfTheChild);
    public static readonly Rule SaysWhatInformation = new("CONS-02", "Skriv vilken information samtycket gäller.", secrecyOfTheChild);
    public static readonly Rule NamesRecipients = new("CONS-03", "Välj minst en annan enhet som ska få ta del av informationen.", secrecyOfTheChild);
    public static readonly Rule MaturityIsAssessed = new("CONS-04", "Skriv hur du har bedömt barnets mognad. Ingen ålder avgör före 18 år.", secrecyOfTheChild);
    public static readonly Rule OfAgeDecidesAlone = new("CONS-05", "Den som har fyllt 18 år bestämmer själv. Fråga den unge.", new Citation("3.8"));
    public static readonly Rule SomebodyDecides = new("CONS-06", "Registrera först vem som bestämmer för barnet.", secrecyOfTheChild);
    public static readonly Rule AnswersWhoIsAsked = new("CONS-07", "Den personen ska inte svara på samtycket.", secrecyOfTheChild);
    public static readonly Rule AnsweredAfterAsked = new("CONS-08", "Svaret ska vara lämnat mellan den dag frågan ställdes och i dag.", Citation.OwnPractice);
    public static readonly Rule EndsAfterItBegins = new("CONS-09", "Sista dagen för samtycket har redan passerat eller ligger mer än fem år bort. Välj en annan dag.", Citation.OwnPractice);
    public static readonly Rule OwnConsentIsWithdrawn = new("CONS-10", "Bara den som bestämmer eller har svarat kan återkalla samtycket.", secrecyOfTheChild);
    public static readonly Rule WithdrawnWhileItHeld = new("CONS-11", "Återkallelsen ska vara gjord mellan den dag samtycket gavs och i dag.", Citation.OwnPractice);
    public static readonly Rule ExpiresAfterItsLastDay = new("CONS-12", "Samtycket gäller fortfarande. Det kan återkallas men inte avslutas i förtid.", new Citation("3.8"));
    public static readonly Rule EndsAtEighteen = new("CONS-13", "Vårdnadshavarnas samtycke upphör först på 18-årsdagen, och den unges eget samtycke fortsätter att gälla.", new Citation("3.8"));
    public static readonly Rule ReplacedByAGivenOne = new("CONS-14", "Samtycket ersätts först när det nya har getts.", secrecyOfTheChild);
    public static readonly Rule AskedAgainOnce = new("CONS-15", "Frågan är redan ställd på nytt. Registrera svaret där.", Citation.OwnPractice);
}
