namespace Samspel.Domain.Parties;

/// <summary>What the organisation of units, people and assignments must keep to.</summary>
public static class PartyRules
{
    public static readonly Rule KindStays = new("PART-01", "Enhetens typ kan inte ändras, eftersom den avgör sekretessen. Stäng enheten och lägg upp en ny.", new Citation("3.8", "OSL 8 kap. 2 §"));
    public static readonly Rule NothingLeftAtClosedUnit = new("PART-02", "Enheten har pågående ärenden. Lämna över dem innan enheten stängs.", new Citation("3"));
    public static readonly Rule AssignmentHasAPeriod = new("PART-03", "Uppdragets sista dag kan inte ligga före den första.", Citation.OwnPractice);
    public static readonly Rule OwnOrganisation = new("PART-04", "Du kan bara administrera din egen organisation.", new Citation("3.8"));
    public static readonly Rule KindFitsParty = new("PART-06", "Den enhetstypen hör till en annan huvudman. Välj en som din organisation ansvarar för.", new Citation("3.2"));
    public static readonly Rule NameIsFree = new("PART-07", "Namnet är eller har varit en annan enhets. Välj ett eget namn, så att enheterna aldrig delar sekretessområde av misstag.", new Citation("3.8", "OSL 8 kap. 2 §"));
    public static readonly Rule RoleFitsUnit = new("PART-08", "Rollen passar inte enheten.", new Citation("3.8"));
    public static readonly Rule UnitIsOpen = new("PART-09", "Enheten är stängd. Välj en öppen enhet.", Citation.OwnPractice);
    public static readonly Rule NotOneself = new("PART-10", "Du kan inte ändra ditt eget konto eller dina egna uppdrag. Be en annan administratör i organisationen.", Citation.OwnPractice);
    public static readonly Rule ReceiverWorksThere = new("PART-11", "Välj en kollega som arbetar med ärenden på enheten, eller enhetens inkorg.", new Citation("3"));
    public static readonly Rule NotTakenYet = new("PART-12", "En kollega har redan tagit ärendet.", Citation.OwnPractice);
    public static readonly Rule JointServiceHasTwoUnits = new("PART-13", "En gemensam verksamhet består av minst två enheter. Välj vilka som ingår.", new Citation("3.2"));
}
