namespace Samspel.Domain.Disclosures;

public static class DisclosureRules
{
    static readonly Citation secrecy = new("3.8", "OSL 8 kap. 1 och 2 §§");

    public static readonly Rule ConsentCovers = new("DISC-01", "Det finns inget giltigt samtycke som omfattar den mottagande enheten och ändamålet. Fråga om samtycke, eller välj en annan grund om någon passar.", new Citation("3.8", "OSL 10 kap. 1 § och 12 kap. 2 §"));
    public static readonly Rule GroundFits = new("DISC-02", "Den grunden kan inte användas mellan de här verksamheterna eller för personens ålder.", secrecy);
    public static readonly Rule GroundIsExplained = new("DISC-03", "Skriv varför grunden gäller här, minst 20 tecken.", secrecy);
    public static readonly Rule ToAnotherUnit = new("DISC-04", "Den egna enheten har redan uppgifterna. Välj en annan enhet.", Citation.OwnPractice);
    public static readonly Rule EndsOnce = new("DISC-05", "Utlämnandet är redan avslutat.", Citation.OwnPractice);
    public static readonly Rule RecallHasAReason = new("DISC-06", "Skriv varför utlämnandet återtas.", secrecy);
    public static readonly Rule FiledWhenRead = new("DISC-07", "Läs handlingen innan den förs in i den egna akten.", Citation.OwnPractice);
}
