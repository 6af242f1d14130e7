using static Samspel.Domain.FamilyCentres.AnswerKind;
using static Samspel.Domain.FamilyCentres.CentrePart;

namespace Samspel.Domain.FamilyCentres;

/// <summary>The catalogues the product is born with (kriteriekataloger). No national self-assessment was found: the county's own questions are the instrument.</summary>
public static class CriterionCatalogues
{
    const string Centres = "3.2.1";

    /// <summary>The first version, after what the county asked in the autumn of 2019.</summary>
    public static readonly CriterionCatalogue Autumn2019 = new(1, "Hösten 2019",
    [
        new("mhv.finns", "Finns mödrahälsovård på plats?", MaternityCare, YesNo, Centres),
        new("mhv.hela", "Är hela den ordinarie mödrahälsovården placerad här?", MaternityCare, YesNo, null),
        new("mhv.timmar", "Hur många timmar i veckan är mödrahälsovården på plats?", MaternityCare, HoursAWeek, Centres),
        new("mhv.personer", "Hur många arbetar i mödrahälsovården här?", MaternityCare, Persons, null),
        new("bhv.finns", "Finns barnhälsovård på plats?", ChildHealthCare, YesNo, Centres),
        new("bhv.hela", "Är hela den ordinarie barnhälsovården placerad här?", ChildHealthCare, YesNo, null),
        new("bhv.timmar", "Hur många timmar i veckan är barnhälsovården på plats?", ChildHealthCare, HoursAWeek, Centres),
        new("bhv.personer", "Hur många arbetar i barnhälsovården här?", ChildHealthCare, Persons, null),
        new("of.finns", "Finns kommunal öppen förskola på plats?", OpenPreschool, YesNo, Centres),
        new("of.hela", "Är hela den ordinarie öppna förskolan placerad här?", OpenPreschool, YesNo, null),
        new("of.oppet", "Hur många timmar i veckan har den öppna förskolan öppet?", OpenPreschool, HoursAWeek, Centres),
        new("of.personer", "Hur många arbetar i den öppna förskolan?", OpenPreschool, Persons, null),
        new("soc.finns", "Finns socialtjänst på plats?", SocialServices, YesNo, Centres),
        new("soc.hela", "Är hela den ordinarie förebyggande socialtjänsten för målgruppen placerad här?", SocialServices, YesNo, null),
        new("soc.timmar", "Hur många timmar i veckan är socialtjänsten på plats?", SocialServices, HoursAWeek, Centres),
        new("soc.personer", "Hur många från socialtjänsten arbetar här?", SocialServices, Persons, null),
        new("soc.forebyggande", "Är det den förebyggande delen av socialtjänsten?", SocialServices, YesNo, Centres),
        new("hela.samlokaliserad", "Är alla fyra delarna fullt ut samlokaliserade?", Whole, YesNo, Centres),
        new("hela.oppet", "Hur många timmar i veckan har delarna öppet samtidigt?", Whole, HoursAWeek, Centres),
        new("hela.grupper", "Finns gemensamma grupper?", Whole, YesNo, Centres),
        new("hela.samordnare", "Finns en särskild samordnare?", Whole, YesNo, Centres),
        new("hela.samordnare.timmar", "Hur många timmar i veckan har samordnaren för uppdraget?", Whole, HoursAWeek, Centres),
        new("hela.styrgrupp", "Finns en aktiv lednings- eller styrgrupp?", Whole, YesNo, Centres),
        new("hela.planeringstid", "Finns gemensam planeringstid?", Whole, YesNo, null),
        new("hela.mal", "Finns målen beskrivna i en verksamhetsplan?", Whole, YesNo, Centres),
        new("hela.plan.fran", "Från vilken dag gäller verksamhetsplanen?", Whole, Day, Centres),
        new("hela.lokaler", "Hur är lokalerna?", Whole, Text, null),
        new("hela.malgrupp", "Vilken är målgruppen?", Whole, Choice, Centres, ["Väntar barn eller har barn under sex år", "Vidare än så"]),
        new("hela.aktorer", "Är fler aktörer knutna till familjecentralen?", Whole, YesNo, Centres),
    ]);
}
