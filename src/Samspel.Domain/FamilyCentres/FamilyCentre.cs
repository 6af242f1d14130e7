using Samspel.Domain.Agreements;
using Samspel.Domain.LocalAgreements;
using Samspel.Domain.Parties;

namespace Samspel.Domain.FamilyCentres;

/// <summary>
/// A family centre or a similar activity in the county's register (familjecentral, 3.2.1): where it is, who is in it, and what is known about it
/// by each criterion, with day and source. What nobody knows is unknown, never a no.
/// </summary>
public sealed class FamilyCentre : Aggregate
{
    FamilyCentre() { }

    public FamilyCentreId Id { get; private set; }
    public string MunicipalityCode { get; private set; } = "";
    public CentreContent Content { get; private set => (field, Name, Declared) = (value, value.Name, value.Declared); } = null!;
    public string Name { get; private set; } = "";
    public DeclaredType Declared { get; private set; }

    /// <summary>What it has called itself, oldest first.</summary>
    public IReadOnlyList<Declaration> Declarations { get; private set; } = [];

    /// <summary>The first day; may be unknown.</summary>
    public KnownDate Opened { get; private set; }

    /// <summary>The day it was put in the register.</summary>
    public DateOnly RegisteredOn { get; private set; }

    /// <summary>The last day, counted in; null while open.</summary>
    public DateOnly? LastDay { get; private set; }

    /// <summary>Every value ever given, in the order they were given.</summary>
    public IReadOnlyList<CentreValue> Values { get; private set; } = [];

    public static FamilyCentre Register(FamilyCentreId id, string municipalityCode, PartyActor by, CentreContent content, KnownDate opened, DateOnly today)
    {
        CentreRules.NotYours.Require(LocalAgreement.MayLead(by, municipalityCode));
        CentreRules.HasOpened.Require(!opened.IsAfter(today));
        var centre = new FamilyCentre { Id = id, MunicipalityCode = municipalityCode, Content = Checked(content), Opened = opened, RegisteredOn = today, Declarations = [new(content.Declared, opened.Day ?? today)] };
        centre.Record(new CentreRegistered(centre.Content, opened));
        return centre;
    }

    /// <summary>Whether the person may edit: the municipality's or the county's coordinator, or the one who coordinates the centre.</summary>
    public bool MayEdit(PartyActor by) => LocalAgreement.MayLead(by, MunicipalityCode) || MayAnswer(by, Content.Coordinator);

    /// <summary>Whether the person answers for a centre: its named coordinator, or the manager of the unit where that work lies.</summary>
    public static bool MayAnswer(PartyActor by, CentreCoordinator? coordinator) => coordinator is not null && !by.Actor.IsSystem
        && (coordinator.Person == by.Actor.Person || (by.Actor.Role == Role.UnitManager && by.Actor.Unit == coordinator.Unit));

    /// <summary>Changes what is known of it as a whole. What it calls itself holds from the day it is changed.</summary>
    public void Revise(PartyActor by, CentreContent content, DateOnly today)
    {
        RequireOpen(by);
        var revised = Checked(content);
        if (revised == Content) return;
        if (revised.Declared != Declared)
        {
            Record(new CentreDeclared(Declared, revised.Declared));
            Declarations = [.. Declarations.Where(d => d.From < today), new(revised.Declared, today)];
        }
        if (revised with { Declared = Declared } != Content) Record(new CentreRevised(revised));
        Content = revised;
    }

    /// <summary>Gives a criterion a value, or says that it is unknown. The same answer for the same day is no change.</summary>
    public void Give(PartyActor by, CriterionCatalogue catalogue, CentreValue value, DateOnly today)
    {
        RequireOpen(by);
        Take(catalogue, value, today);
    }

    /// <summary>Takes over what a finished round says; its questions and its day come with it.</summary>
    internal void Take(CriterionCatalogue catalogue, CentreValue value, DateOnly today)
    {
        var criterion = catalogue.Find(value.Key);
        CentreRules.QuestionIsThere.Require(criterion is not null);
        if (criterion!.MisfitOf(value.Answer) is { } misfit) throw CentreRules.OnTheQuestion.Broken($"{criterion.Question} {misfit}");
        CentreRules.HasASource.Require(value.On <= today && value.On != default && !string.IsNullOrWhiteSpace(value.Source));
        var before = ValueOn(value.Key, value.On);
        if (before is not null && before.Answer == value.Answer && before.On == value.On && before.Source == value.Source.Trim()) return;
        Record(new CentreValueGiven(criterion.Question, before?.Answer ?? Answer.Unknown, value with { Source = value.Source.Trim() }));
        Values = [.. Values, value with { Source = value.Source.Trim() }];
    }

    /// <summary>Fills in the first day when it was unknown.</summary>
    public void KnowOpening(PartyActor by, DateOnly day, DateOnly today)
    {
        RequireOpen(by);
        CentreRules.HasOpened.Require(!Opened.IsKnown && day <= today);
        Record(new CentreOpeningKnown(day));
        Opened = day;
    }

    public void Close(PartyActor by, DateOnly lastDay, string reason)
    {
        RequireOpen(by);
        CentreRules.ReasonGiven.Require(!string.IsNullOrWhiteSpace(reason));
        CentreRules.ClosedAfterOpened.Require(!(lastDay < Opened.Day));
        Record(new CentreClosed(lastDay, reason.Trim()));
        LastDay = lastDay;
    }

    /// <summary>Whether it is open that day. When nobody knows when it opened, the days before anything was known of it are unknown.</summary>
    public Truth IsOpenOn(DateOnly day)
    {
        if (LastDay < day) return Truth.Fails;
        if (Opened.Day is { } first) return first <= day ? Truth.Holds : Truth.Fails;
        return RegisteredOn <= day || Values.Any(v => v.On <= day) ? Truth.Holds : Truth.Unknown;
    }

    /// <summary>The value that was true that day: the latest day counts, and of the same day the last one given.</summary>
    public CentreValue? ValueOn(string key, DateOnly day) => Values.Where(v => v.Key == key && v.On <= day).OrderBy(v => v.On).LastOrDefault();

    public Answer AnswerOn(string key, DateOnly day) => ValueOn(key, day)?.Answer ?? Answer.Unknown;

    /// <summary>What it called itself that day; before anything was declared, what was declared first.</summary>
    public DeclaredType DeclaredOn(DateOnly day) => (Declarations.LastOrDefault(d => d.From <= day) ?? Declarations[0]).Type;

    /// <summary>All values of one criterion, oldest first (uppgiftens historik).</summary>
    public IReadOnlyList<CentreValue> HistoryOf(string key) => [.. Values.Where(v => v.Key == key).OrderBy(v => v.On)];

    /// <summary>What the definition says that day, condition by condition.</summary>
    public DefinitionResult JudgeOn(CentreDefinition definition, DateOnly day) => definition.Judge(DeclaredOn(day), key => AnswerOn(key, day));

    public override IEnumerable<Duty> Duties(DateOnly today) => [];

    void RequireOpen(PartyActor by)
    {
        CentreRules.NotYours.Require(MayEdit(by));
        CentreRules.StillOpen.Require(LastDay is null);
    }

    static CentreContent Checked(CentreContent content)
    {
        CentreRules.IsNamed.Require(!IsBlank(content.Name) && !IsBlank(content.Place));
        CentreRules.HasParties.Require(content.Parties.Count > 0 && content.Parties.All(p => !IsBlank(p.Name) && p.Parts.Count > 0)
            && content.Parties.Select(p => p.PartyCode).Distinct().Count() == content.Parties.Count);
        CentreRules.PartsSayWhat.Require(content.Teams.All(t => !IsBlank(t.Name) && !IsBlank(t.What)) && content.Actors.All(a => !IsBlank(a.Name) && !IsBlank(a.What))
            && content.Groups.All(g => !IsBlank(g.Name) && !IsBlank(g.ForWhom)));
        return content with { Name = content.Name.Trim(), Place = content.Place.Trim(), Contact = IsBlank(content.Contact) ? null : content.Contact!.Trim() };
    }

    static bool IsBlank(string? text) => string.IsNullOrWhiteSpace(text);
}
