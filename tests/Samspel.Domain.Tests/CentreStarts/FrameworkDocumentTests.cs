using System.Text.Json;
using Samspel.Domain.Agreements;
using Samspel.Domain.Bodies;
using Samspel.Domain.CentreStarts;
using Samspel.Domain.Tests.Sips;
using static Samspel.Domain.Tests.LocalAgreements.LocalGiven;

namespace Samspel.Domain.Tests.CentreStarts;

public class FrameworkDocumentTests
{
    static readonly FrameworkContent content = new("Ramdokument för familjecentraler", [new("Syfte", "Likvärdiga familjecentraler.")]);

    static FrameworkDocument Drafted() => FrameworkDocument.Draft(FrameworkDocumentId.New(), CountyCoordinator, content, Today);

    static FrameworkDocument Submitted()
    {
        var document = Drafted();
        document.Submit(CountyCoordinator, Today);
        return document;
    }

    static DecisionOutcome Outcome(FrameworkDocument document, DecisionResult result = DecisionResult.Approved, string? command = nameof(FrameworkCommand.Adopt), DateOnly? on = null) =>
        new(new(SubjectKind.FrameworkDocument, document.Id.Value, document.Title), command, result, on ?? Today, BodyId.New(), "Länschefsnätverket", "LCN § 3", "Antas.");

    static FrameworkDocument Adopted()
    {
        var document = Submitted();
        document.Apply(Outcome(document), BodyKind.ManagersNetwork, CountyCoordinator, Today);
        return document;
    }

    static RelatedDocument Related(DocumentKind kind = DocumentKind.Annex) => RelatedDocument.Add(RelatedDocumentId.New(), CountyCoordinator.Actor, "20", kind == DocumentKind.Annex ? null : "20", RegionalUnit,
        new("Bilaga: ramdokument", kind, null, Today, null, null, null));

    static FrameworkDocument Annexed()
    {
        var document = Adopted();
        document.AnnexAs(CountyCoordinator, Related(), Today);
        return document;
    }

    [Fact]
    public void It_is_drafted_adopted_by_a_body_and_annexed()
    {
        var document = Annexed();
        (document.State, document.AdoptedBy, document.Decision!.On.Day).ShouldBe((FrameworkState.Annexed, "Länschefsnätverket", Today));
        document.NewFacts.ShouldAllBe(f => f.Sentence.Length > 10);
        var next = Annexed();
        FrameworkRules.ReplacedByAnnexed.ShouldRefuse(() => document.ReplaceWith(CountyCoordinator, Adopted(), Today));
        document.ReplaceWith(CountyCoordinator, next, Today);
        (document.State, document.ReplacedBy).ShouldBe((FrameworkState.Replaced, next.Id));
        FrameworkContent.Headings.ShouldBeUnique();
    }

    [Fact]
    public void Only_what_the_table_says_succeeds_and_only_the_county_coordinator_does_it()
    {
        var states = new Dictionary<FrameworkState, Func<FrameworkDocument>>
        {
            [FrameworkState.Draft] = Drafted, [FrameworkState.ForAdoption] = Submitted, [FrameworkState.Adopted] = Adopted, [FrameworkState.Annexed] = Annexed,
            [FrameworkState.Replaced] = () => { var d = Annexed(); d.ReplaceWith(CountyCoordinator, Annexed(), Today); return d; },
            [FrameworkState.Dropped] = () => { var d = Drafted(); d.Drop(CountyCoordinator, "Behövs inte.", Today); return d; },
        };
        foreach (var (state, make) in states)
            foreach (var command in Enum.GetValues<FrameworkCommand>())
            {
                var document = make();
                var may = FrameworkTransitions.Find(state, command) is not null;
                document.State.ShouldBe(state);
                document.Can(command, CountyCoordinator).ShouldBe(may);
                document.Can(command, Coordinator).ShouldBeFalse();
                if (!may) FrameworkRules.WrongState.ShouldRefuse(() => Do(document, command));
                else Do(document, command);
                (state.Word().Length > 2 && command.Word().Length > 2).ShouldBeTrue();
            }
        FrameworkRules.NotYours.ShouldRefuse(() => Drafted().Submit(Coordinator, Today));
        FrameworkRules.NotYours.ShouldRefuse(() => FrameworkDocument.Draft(FrameworkDocumentId.New(), Coordinator, content, Today));
    }

    static void Do(FrameworkDocument document, FrameworkCommand command)
    {
        switch (command)
        {
            case FrameworkCommand.Write: document.Write(CountyCoordinator, content with { Title = "Nytt namn" }, Today); break;
            case FrameworkCommand.Submit: document.Submit(CountyCoordinator, Today); break;
            case FrameworkCommand.SendBack: document.SendBack(CountyCoordinator, "Mer om lokaler.", Today); break;
            case FrameworkCommand.Adopt: document.Apply(Outcome(document), BodyKind.WelfareCouncil, CountyCoordinator, Today); break;
            case FrameworkCommand.Annex: document.AnnexAs(CountyCoordinator, Related(), Today); break;
            case FrameworkCommand.ReplaceWith: document.ReplaceWith(CountyCoordinator, Annexed(), Today); break;
            default: document.Drop(CountyCoordinator, "Behövs inte.", Today); break;
        }
    }

    [Fact]
    public void It_is_named_and_written_before_it_is_handed_in()
    {
        FrameworkRules.IsNamed.ShouldRefuse(() => Drafted().Write(CountyCoordinator, content with { Title = " " }, Today));
        FrameworkRules.IsNamed.ShouldRefuse(() => Drafted().Write(CountyCoordinator, content with { Sections = [new(" ", "Text")] }, Today));
        var document = Drafted();
        document.Write(CountyCoordinator, content with { Sections = [new("Syfte", "")] }, Today);
        FrameworkRules.HasText.ShouldRefuse(() => document.Submit(CountyCoordinator, Today));
        document.Versions.Select(v => (v.Number, v.Content.Sections[0].Text, v.ByName)).ShouldBe([(1, "Likvärdiga familjecentraler.", CountyCoordinator.Name), (2, "", CountyCoordinator.Name)]);
        var facts = document.NewFacts.Count;
        document.Write(CountyCoordinator, document.Content, Today);
        document.NewFacts.Count.ShouldBe(facts);
        JsonSerializer.Deserialize<FrameworkContent>(JsonSerializer.Serialize(content)).ShouldBe(content);
    }

    [Fact]
    public void A_body_with_that_task_decides_about_this_document_and_nothing_else()
    {
        var document = Submitted();
        FrameworkRules.OutcomeFits.ShouldRefuse(() => document.Apply(Outcome(Submitted()), BodyKind.ManagersNetwork, CountyCoordinator, Today));
        FrameworkRules.OutcomeFits.ShouldRefuse(() => document.Apply(Outcome(document, command: "Annex"), BodyKind.ManagersNetwork, CountyCoordinator, Today));
        FrameworkRules.OutcomeFits.ShouldRefuse(() => document.Apply(Outcome(document, DecisionResult.Postponed), BodyKind.ManagersNetwork, CountyCoordinator, Today));
        FrameworkRules.RightBody.ShouldRefuse(() => document.Apply(Outcome(document), BodyKind.WorkingGroup, CountyCoordinator, Today));
        FrameworkRules.HasHappened.ShouldRefuse(() => document.Apply(Outcome(document, on: Today.AddDays(1)), BodyKind.ManagersNetwork, CountyCoordinator, Today));
        document.Apply(Outcome(document, DecisionResult.ReferredBack, null), BodyKind.ManagersNetwork, CountyCoordinator, Today);
        document.State.ShouldBe(FrameworkState.Draft);
        FrameworkRules.ReasonGiven.ShouldRefuse(() => Drafted().Drop(CountyCoordinator, "", Today));
        FrameworkRules.AnnexFits.ShouldRefuse(() => Adopted().AnnexAs(CountyCoordinator, Related(DocumentKind.OwnRoutine), Today));
    }

    [Fact]
    public void What_comes_next_is_the_county_coordinators_duty()
    {
        Drafted().Duties(Today).ShouldBeEmpty();
        Submitted().Duties(Today).ShouldHaveSingleItem().Kind.ShouldBe(DutyKind.AdoptFrameworkDocument);
        Adopted().Duties(Today).ShouldHaveSingleItem().Kind.ShouldBe(DutyKind.AnnexFrameworkDocument);
        Annexed().Duties(Today).ShouldBeEmpty();
    }
}
