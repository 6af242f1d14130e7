namespace Samspel.Domain.WhoDoesWhat;

/// <summary>How strongly the agreement puts it (styrka).</summary>
public enum Strength
{
    /// <summary>Ska: ska, måste, skyldig.</summary>
    Shall,
    /// <summary>Bör: bör, behöver, viktigt.</summary>
    Should,
    /// <summary>Kan: kan, får, om möjligt.</summary>
    May,
    /// <summary>Fakta: a fact or a description.</summary>
    Fact,
}

/// <summary>Who is responsible (ansvarig): the municipality, the region, or both together.</summary>
public enum Responsible { Municipality, Region, Joint }

/// <summary>What to do next in the product (nästa steg); the pages know where each is done.</summary>
public enum NextStep
{
    ReadSection, FindUnit, StartSip, ProposeSip, AskQuestion, ReportConcern, LocalRules, Routines, OtherAgreement, FamilyCentres, JointServices, Provision, Consent, Development,
}

/// <summary>The words for strength, responsibility and next steps.</summary>
public static class GuideWords
{
    public static string Word(this Strength strength) => strength switch
    {
        Strength.Shall => "Ska",
        Strength.Should => "Bör",
        Strength.May => "Kan",
        Strength.Fact => "Så är det",
        _ => throw new ArgumentOutOfRangeException(nameof(strength), strength, null),
    };

    public static string Word(this Responsible by) => by switch
    {
        Responsible.Municipality => "Kommunen",
        Responsible.Region => "Regionen",
        Responsible.Joint => "Kommunen och regionen tillsammans",
        _ => throw new ArgumentOutOfRangeException(nameof(by), by, null),
    };

    /// <summary>With a verb first, as on a button.</summary>
    public static string Act(this NextStep step) => step switch
    {
        NextStep.ReadSection => "Läs avsnittet i överenskommelsen",
        NextStep.FindUnit => "Hitta enheten",
        NextStep.StartSip => "Starta en SIP",
        NextStep.ProposeSip => "Föreslå en SIP",
        NextStep.AskQuestion => "Ställ en öppen fråga i planen",
        NextStep.ReportConcern => "Läs om orosanmälan",
        NextStep.LocalRules => "Se vad som gäller i kommunen",
        NextStep.Routines => "Se rutiner och dokument",
        NextStep.OtherAgreement => "Se den andra överenskommelsen",
        NextStep.FamilyCentres => "Se kommunens familjecentral",
        NextStep.JointServices => "Se gemensamma verksamheter",
        NextStep.Provision => "Se det lokala utbudet",
        NextStep.Consent => "Läs om samtycke",
        NextStep.Development => "Se utvecklingsarbeten",
        _ => throw new ArgumentOutOfRangeException(nameof(step), step, null),
    };
}
