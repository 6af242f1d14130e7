namespace Samspel.Domain.Children;

/// <summary>Juridiskt kön, as the agreement wants it in its follow-up (9.1).</summary>
public enum LegalSex { Female, Male, Unknown }

public static class LegalSexes
{
    public static string Word(this LegalSex sex) => sex switch
    {
        LegalSex.Female => "Kvinna",
        LegalSex.Male => "Man",
        _ => "Uppgift saknas",
    };
}
