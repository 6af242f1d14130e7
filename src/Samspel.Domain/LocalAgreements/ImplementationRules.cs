namespace Samspel.Domain.LocalAgreements;

/// <summary>Every reason to refuse in the implementation, with its source.</summary>
public static class ImplementationRules
{
    static readonly Citation Implementing = new("8");

    public static readonly Rule LeadsImplementation = new("IMP-01", "Det här görs av kommunens eller regionens samordnare, och en enhets åtgärd också av enheten själv.", Implementing);
    public static readonly Rule MeasureSaysWhat = new("IMP-02", "Skriv vad som ska göras och vid vilken enhet.", Implementing);
    public static readonly Rule UseIsShown = new("IMP-03", "Skriv vad som visar att det används.", Implementing);
    public static readonly Rule ReviewLiesAhead = new("IMP-04", "Granskningsdagen ska ligga efter i dag.", Implementing);
    public static readonly Rule StillThere = new("IMP-05", "Åtgärden är avslutad eller borttagen. Ladda om sidan.", Citation.OwnPractice);
    public static readonly Rule ManagerConfirms = new("IMP-06", "Enhetens chef bekräftar för sin egen enhet när den har fått frågan.", Implementing);
    public static readonly Rule NotInUseSaysWhy = new("IMP-07", "Skriv vad som behövs för att enheten ska känna till och använda överenskommelsen.", Implementing);
    public static readonly Rule TrainingIsWhole = new("IMP-08", "Ange vad utbildningen handlade om, vilken dag den hölls, senast i dag, och hur många som deltog från varje enhet.", new Citation("3.6"));
}
