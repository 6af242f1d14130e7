using Samspel.Domain.LocalAgreements;
using Samspel.Domain.Tests.Sips;
using static Samspel.Domain.Tests.LocalAgreements.LocalGiven;

namespace Samspel.Domain.Tests.LocalAgreements;

public class DraftingTests
{
    [Fact]
    public void Two_who_write_in_different_sections_lose_nothing()
    {
        var a = Drafted();
        a.Write(Coordinator, "1", "Kommunens text.", [0], 0, Now);
        a.Write(CountyCoordinator, "2", "Regionens text.", [], 0, Now);
        a.Section("1")!.Text.ShouldBe("Kommunens text.");
        a.Section("2")!.Latest!.ByName.ShouldBe("Regionens samordnare");
    }

    [Fact]
    public void The_same_section_from_an_older_version_is_refused_with_both_texts()
    {
        var a = Drafted();
        a.Write(Coordinator, "1", "Första.", [], 0, Now);
        LocalAgreementRules.LatestVersion.ShouldRefuse(() => a.Write(CountyCoordinator, "1", "Min text.", [], 0, Now))
            .Message.ShouldBe("Kommunens samordnare har ändrat avsnitt 1 sedan du öppnade det. Jämför texterna och spara igen.");
        var conflict = a.ConflictOf("1", "Min text.", 0).ShouldNotBeNull();
        (conflict.Yours, conflict.Theirs.Text).ShouldBe(("Min text.", "Första."));
        a.Section("1")!.Text.ShouldBe("Första.");
        a.Write(CountyCoordinator, "1", "Båda.", [], 1, Now);
        a.Section("1")!.Versions.Select(v => v.Text).ShouldBe(["Första.", "Båda."]);
        a.ConflictOf("1", "Båda.", 2).ShouldBeNull();
    }

    [Fact]
    public void The_same_text_twice_is_no_new_version()
    {
        var a = Drafted();
        a.Write(Coordinator, "1", "Text.", [1], 0, Now);
        a.Write(CountyCoordinator, "1", " Text. ", [1], 0, Now);
        a.Section("1")!.Version.ShouldBe(1);
    }

    [Fact]
    public void How_far_it_has_come_is_said_in_words()
    {
        var a = Drafted();
        a.Completeness.Sentence.ShouldBe("0 av 11 avsnitt, 51 frågor obesvarade");
        foreach (var section in a.Sections) a.Write(Coordinator, section.Key, "Text.", [.. Enumerable.Range(0, section.Questions.Count)], 0, Now);
        a.Completeness.Sentence.ShouldBe("11 av 11 avsnitt, alla frågor besvarade");
        a.Write(Coordinator, "6", "Text.", [0, 1, 2], 1, Now);
        a.Completeness.Sentence.ShouldBe("11 av 11 avsnitt, 1 fråga obesvarad");
        a.Section("6")!.Unanswered.ShouldBe(["Vem dokumenterar och följer upp?"]);
    }

    [Fact]
    public void A_question_is_answered_by_text()
    {
        var a = Drafted();
        LocalAgreementRules.AnswersInText.ShouldRefuse(() => a.Write(Coordinator, "1", " ", [0], 0, Now));
        LocalAgreementRules.InTheDraft.ShouldRefuse(() => a.Write(Coordinator, "1", "Text.", [99], 0, Now));
        LocalAgreementRules.InTheDraft.ShouldRefuse(() => a.Write(Coordinator, "99", "Text.", [], 0, Now));
    }

    [Fact]
    public void Comments_have_replies_and_are_closed_once()
    {
        var a = Drafted();
        LocalAgreementRules.CommentSaysWhat.ShouldRefuse(() => a.Comment(Coordinator, "1", " ", null, Now));
        var comment = a.Comment(CountyCoordinator, "1", "Tydligare?", "Vi möts den första tisdagen.", Now);
        LocalAgreementRules.CommentSaysWhat.ShouldRefuse(() => a.Reply(Coordinator, comment, " ", Now));
        a.Reply(Coordinator, comment, "Bra.", Now);
        a.Resolve(Coordinator, comment, CommentOutcome.Accepted);
        a.Comments.ShouldHaveSingleItem().Replies.Count.ShouldBe(1);
        LocalAgreementRules.NotResolved.ShouldRefuse(() => a.Resolve(Coordinator, comment, CommentOutcome.Declined));
        LocalAgreementRules.InTheDraft.ShouldRefuse(() => a.Reply(Coordinator, 77, "Nej.", Now));
    }

    [Fact]
    public void A_local_goal_says_how_it_is_measured()
    {
        var a = Drafted();
        LocalAgreementRules.GoalHasIndicator.ShouldRefuse(() => a.AddGoal(Coordinator, new("Fler SIP", " ")));
        var id = a.AddGoal(Coordinator, new("Fler SIP", "Antal SIP per år"));
        a.ReviseGoal(CountyCoordinator, id, new("Fler SIP i tid", "Andel inom 30 dagar", "80 %"));
        a.Goals.ShouldHaveSingleItem().Content.Target.ShouldBe("80 %");
        a.RemoveGoal(Coordinator, id);
        LocalAgreementRules.InTheDraft.ShouldRefuse(() => a.RemoveGoal(Coordinator, id));
    }

    [Fact]
    public void Structure_is_copied_from_a_published_agreement_without_its_answers()
    {
        var source = Drafted();
        var key = source.AddSection(Coordinator, "LOKALT UTBUD AV INSATSER", "Vårt samarbete med idrotten", ["Vilka föreningar?", " "]);
        source.Write(Coordinator, key, "Två föreningar.", [0], 0, Now);
        source.Write(Coordinator, "2", "Så här.", [], 0, Now);
        var a = Drafted();
        a.Write(Coordinator, "1", "Egen text.", [], 0, Now);
        LocalAgreementRules.CopiesFromPublished.ShouldRefuse(() => a.CopyStructure(Coordinator, source, Today));
        source.RequestDecision(Coordinator, Today);
        foreach (var by in new[] { Coordinator, CountyCoordinator }) Decide(source, by, Today);
        foreach (var by in new[] { Coordinator, CountyCoordinator }) Sign(source, by, Today);
        foreach (var by in new[] { Coordinator, CountyCoordinator }) Register(source, by, Today);
        a.CopyStructure(Coordinator, source, Today);
        var copied = a.Sections[^1];
        (copied.Heading, copied.Text).ShouldBe(("Vårt samarbete med idrotten", ""));
        copied.Questions.ShouldBe(["Vilka föreningar?"]);
        a.Section("1")!.Text.ShouldBe("Egen text.");
        a.CopyStructure(Coordinator, source, Today);
        a.Sections.Count.ShouldBe(12);
    }

    [Fact]
    public void An_answer_says_something_or_is_left_out()
    {
        var a = Drafted();
        LocalAgreementRules.AnswerSaysWhat.ShouldRefuse(() => a.AnswerRules(Coordinator, LocalRules.Silent with { Synergi = new(" ") }, Today));
        LocalAgreementRules.AnswerSaysWhat.ShouldRefuse(() => a.AnswerRules(Coordinator, LocalRules.Silent with { MayInitiate = [] }, Today));
        var facts = a.NewFacts.Count;
        a.AnswerRules(Coordinator, LocalRules.Silent, Today);
        a.NewFacts.Count.ShouldBe(facts);
    }

    [Fact]
    public void A_file_is_attached_while_drafting_and_what_is_decided_is_not_added_to()
    {
        var a = Drafted();
        var file = Guid.CreateVersion7();
        var first = a.Attach(Coordinator, " Lokalritning ", file, "pdf", 1200, Now);
        var second = a.Attach(CountyCoordinator, "Budget", Guid.CreateVersion7(), "xlsx", 900, Now);
        a.Attachments.Select(x => x.Title).ShouldBe(["Lokalritning", "Budget"]);
        a.Detach(Coordinator, second).Title.ShouldBe("Budget");
        LocalAgreementRules.InTheDraft.ShouldRefuse(() => a.Detach(Coordinator, second));
        a.NewFacts.Select(f => f.Sentence).ShouldContain("Bilagan Budget togs bort.");
        a.Attachments.ShouldHaveSingleItem().Number.ShouldBe(first);
        LocalAgreementRules.AttachedBeforeDecision.ShouldRefuse(() => InForce().Attach(Coordinator, "Sent", file, "pdf", 1, Now)).Because.Section.ShouldBe("7");
        Existing().Attach(Coordinator, "Den undertecknade texten", file, "pdf", 1, Now).ShouldBeGreaterThan(0);
        var known = Existing();
        known.Attach(Coordinator, "Den undertecknade texten", file, "pdf", 1, Now);
        known.StartRevision(LocalAgreementId.New(), Coordinator, Today).Attachments.ShouldBe(known.Attachments);
    }
}
