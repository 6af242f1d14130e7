using static Samspel.Domain.WhoDoesWhat.Situation;

namespace Samspel.Domain.WhoDoesWhat;

/// <summary>What it is about (situation), as somebody would ask.</summary>
public enum Situation
{
    Everyday, EarlySigns, Expecting, UnbornChild, SmallChild, LanguageDelay, InPreschool, SchoolSupport, SchoolAbsence, Neuropsychiatric, MentalIllHealth, PhysicalIllness,
    YoungHealth, SuicideRisk, Bereaved, ParentIsPatient, CaregiverSupport, SubstanceUse, ViolenceOrAbuse, Concern, LssSupport, Aids, Lpt, Discharge, SelfCare, Placed, Asylum,
    ManyContacts, UnclearResponsibility, Transition, ConsentAndSecrecy, Development,
}

/// <summary>One row of the table of situations.</summary>
/// <param name="Word">For those who work with it.</param>
/// <param name="Plain">As a family would say it.</param>
/// <param name="ForStaff">About how the work is organised, and not offered to families.</param>
public sealed record SituationRow(Situation Situation, string Word, string Plain, AgeSpan Ages, bool ForStaff = false);

/// <summary>The situations as one table (situationer): word, plain word, and which ages they come up for.</summary>
public static class Situations
{
    public static readonly IReadOnlyList<SituationRow> Table =
    [
        new(Everyday, "Främja och förebygga i vardagen", "Vi vill ha stöd i vardagen", AgeSpan.Everyone),
        new(EarlySigns, "Tidiga tecken på ohälsa", "Något verkar inte stå rätt till", AgeSpan.Everyone),
        new(Expecting, "Väntar barn", "Vi väntar barn", AgeSpan.Unborn),
        new(UnbornChild, "Oro för ett ofött barn", "Jag är orolig för ett barn som inte är fött", AgeSpan.Unborn),
        new(SmallChild, "Familj med små barn", "Vi har små barn", new AgeSpan(0, 6, Pregnancy: true)),
        new(LanguageDelay, "Sen språkutveckling", "Mitt barn är sent med att prata", new AgeSpan(1, 12)),
        new(InPreschool, "Barn i förskolan", "Det gäller förskolan", new AgeSpan(1, 6)),
        new(SchoolSupport, "Svårt att nå målen i skolan", "Det är svårt i skolan", new AgeSpan(5, 20)),
        new(SchoolAbsence, "Skolfrånvaro", "Mitt barn går inte till skolan", new AgeSpan(5, 20)),
        new(Neuropsychiatric, "Misstänkt neuropsykiatrisk eller annan utvecklingsrelaterad funktionsnedsättning", "Vi undrar över adhd, autism eller utvecklingen", new AgeSpan(0, 24)),
        new(MentalIllHealth, "Psykisk ohälsa", "Barnet eller den unge mår dåligt", new AgeSpan(0, 24)),
        new(PhysicalIllness, "Kroppslig sjukdom eller skada", "Barnet eller den unge är sjuk eller skadad", new AgeSpan(0, 24)),
        new(YoungHealth, "Ungas frågor om kropp, känslor och relationer", "Jag är ung och vill prata med någon", new AgeSpan(11, 24)),
        new(SuicideRisk, "Risk för suicid", "Någon tänker på att ta sitt liv", new AgeSpan(0, 24, Pregnancy: true)),
        new(Bereaved, "Efterlevande", "Någon nära har dött", new AgeSpan(0, 24)),
        new(ParentIsPatient, "Patient som är förälder, också vid våld", "En förälder är sjuk eller har det svårt", new AgeSpan(0, 24, Pregnancy: true)),
        new(CaregiverSupport, "Stöd till den som vårdar eller stödjer", "Jag behöver stöd som förälder eller anhörig", AgeSpan.Everyone),
        new(SubstanceUse, "Skadligt bruk eller beroende", "Det gäller alkohol, droger eller spel", new AgeSpan(0, 24, Pregnancy: true)),
        new(ViolenceOrAbuse, "Våld eller sexuella övergrepp", "Det gäller våld eller övergrepp", new AgeSpan(0, 24, Pregnancy: true)),
        new(Concern, "Oro för att ett barn far illa", "Jag är orolig för ett barn", AgeSpan.Children),
        new(LssSupport, "Stöd enligt LSS", "Vi behöver stöd för en funktionsnedsättning", new AgeSpan(0, 24)),
        new(Aids, "Hjälpmedel", "Vi behöver hjälpmedel", new AgeSpan(0, 24)),
        new(Lpt, "Psykiatrisk tvångsvård (LPT)", "Någon kan behöva vård mot sin vilja", new AgeSpan(0, 24, Pregnancy: true)),
        new(Discharge, "Utskrivning från slutenvård", "Vi ska hem från sjukhuset", new AgeSpan(0, 24)),
        new(SelfCare, "Läkemedel och annan vård som egenvård", "Hjälp med medicin eller vård hemma eller i skolan", new AgeSpan(0, 24)),
        new(Placed, "Placerad utanför hemmet", "Barnet bor i familjehem eller på ett boende", new AgeSpan(0, 20)),
        new(Asylum, "Asylsökande eller nyanländ", "Vi är asylsökande eller nya i Sverige", new AgeSpan(0, 24, Pregnancy: true)),
        new(ManyContacts, "Många kontakter som behöver samordnas", "Vi har många kontakter", AgeSpan.Everyone),
        new(UnclearResponsibility, "Oklart vem som ansvarar", "Ingen säger sig ha ansvaret", AgeSpan.Everyone),
        new(Situation.Transition, "Övergång mellan verksamheter", "Vi ska byta verksamhet", new AgeSpan(4, 24)),
        new(ConsentAndSecrecy, "Samtycke och sekretess", "Vem får veta vad?", AgeSpan.Everyone),
        new(Situation.Development, "Utveckla samverkan", "Utveckla samverkan", AgeSpan.Everyone, ForStaff: true),
    ];

    static readonly IReadOnlyDictionary<Situation, SituationRow> Index = Table.ToDictionary(r => r.Situation);

    public static SituationRow Row(this Situation situation) => Index[situation];
    public static string Word(this Situation situation) => Index[situation].Word;

    /// <summary>The situations that come up at an age.</summary>
    public static IReadOnlyList<SituationRow> For(GuideAge age, bool staff) => [.. Table.Where(r => r.Ages.FitOf(age) != AgeFit.Outside && (staff || !r.ForStaff))];
}
