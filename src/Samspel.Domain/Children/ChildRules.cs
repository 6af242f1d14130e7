namespace Samspel.Domain.Children;

public static class ChildRules
{
    public static readonly Rule HasAName = new("CHILD-01", "Ange barnets förnamn och efternamn.", Citation.OwnPractice);
    public static readonly Rule IsBorn = new("CHILD-02", "Födelsedatumet har inte inträffat. Kontrollera datumet.", Citation.OwnPractice);
    public static readonly Rule WithinTheAgreement = new("CHILD-03", "Överenskommelsen gäller barn, unga och unga vuxna till och med 24 år.", new Citation("1.3"));
    public static readonly Rule DeciderHasAName = new("CHILD-04", "Ange namnet på den som bestämmer för barnet.", new Citation("3.8"));
    public static readonly Rule DeciderHasAPeriod = new("CHILD-05", "Sista dagen kan inte ligga före den första.", Citation.OwnPractice);
    public static readonly Rule NoDeciderAfterEighteen = new("CHILD-06", "Från 18-årsdagen bestämmer den unge själv. Ingen annan kan registreras som bestämmande.", new Citation("3.8"));
    public static readonly Rule DeciderIsRegistered = new("CHILD-07", "Den personen bestämmer inte för barnet nu. Ladda om sidan.", Citation.OwnPractice);
    public static readonly Rule MarkingIsComplete = new("CHILD-08", "En sekretessmarkering ska ange bestämmelse, datum och myndighet.", new Citation("3.8", "OSL 5 kap. 5 §"));
    public static readonly Rule ProtectionSaysWhich = new("CHILD-09", "Ange sekretessmarkering, skyddad folkbokföring eller båda.", new Citation("3.8", "OSL 22 kap. 1 §"));
    public static readonly Rule LiftingHasAReason = new("CHILD-10", "Ange varför skyddet hävs.", new Citation("3.8", "OSL 22 kap. 1 §"));
    public static readonly Rule OnlyProtectedCanBeLifted = new("CHILD-11", "Barnet har ingen skyddad identitet att häva.", Citation.OwnPractice);
    public static readonly Rule NumberIsNeverReplaced = new("CHILD-12", "Bara ett tillfälligt id kan ersättas. Ett nytt nummer får inte kopplas till ett tidigare.", new Citation("3.8", "OSL 21 kap. 3 §"));
    public static readonly Rule NothingChangesAfterDeath = new("CHILD-13", "Barnet är registrerat som avlidet. Uppgifterna ändras inte längre.", Citation.OwnPractice);
    public static readonly Rule DeathHasHappened = new("CHILD-14", "Dödsdatumet ska ligga mellan födelsedatumet och i dag.", Citation.OwnPractice);
    public static readonly Rule MunicipalityIsACode = new("CHILD-15", "Ange hemkommunens kod med fyra siffror.", Citation.OwnPractice);
}
