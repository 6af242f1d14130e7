namespace Samspel.Domain.WhoDoesWhat;

/// <summary>A text that is always shown (stående text): where to turn at once. The telephone numbers are national and public.</summary>
public sealed record GuideText(string Key, string Heading, string Words, string? Telephone, bool IsUrgent);

/// <summary>The standing texts (stående texter): emergency, health advice, and the crisis text where it is about suicide or grief (3.1.6).</summary>
public static class GuideTexts
{
    public static readonly GuideText Emergency = new("akut", "Är det akut?", "Ring 112 om någon är i fara just nu.", "112", true);
    public static readonly GuideText Crisis = new("kris", "Tankar på att ta sitt liv",
        "Den som tänker på att ta sitt liv ska få hjälp direkt. Ring 112 om det är bråttom, eller åk till en psykiatrisk akutmottagning. Lämna inte personen ensam. Att fråga om självmordstankar ökar inte risken. Alla som möter barn och unga har en del i att förebygga suicid.", "112", true);
    public static readonly GuideText Grief = new("efterlevande", "När någon har dött",
        "Stöd till den som är kvar är mycket viktigt. Vårdcentralen, elevhälsan och socialtjänsten kan ge stöd eller hjälpa vidare, och det går att be om hjälp flera gånger.", null, false);
    public static readonly GuideText Violence = new("vald", "Våld och övergrepp", "Ring 112 om det är fara just nu. Du behöver inte vara säker för att berätta för socialtjänsten eller polisen.", "112", true);
    public static readonly GuideText Advice = new("rad", "Råd om vård", "Ring 1177 eller läs på 1177.se för råd om sjukdom och var du får vård, dygnet runt.", "1177", false);

    /// <summary>The texts of a situation: what is urgent first, and always 112 and 1177.</summary>
    public static IReadOnlyList<GuideText> For(Situation situation) => situation switch
    {
        Situation.SuicideRisk => [Crisis, Emergency, Advice],
        Situation.Bereaved => [Grief, Crisis, Emergency, Advice],
        Situation.MentalIllHealth or Situation.YoungHealth or Situation.Lpt => [Emergency, Crisis, Advice],
        Situation.ViolenceOrAbuse or Situation.Concern => [Violence, Emergency, Advice],
        _ => [Emergency, Advice],
    };
}
