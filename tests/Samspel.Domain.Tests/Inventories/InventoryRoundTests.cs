using System.Text.Json;
using Samspel.Domain.FamilyCentres;
using Samspel.Domain.Inventories;
using Samspel.Domain.LocalAgreements;
using Samspel.Domain.Parties;
using Samspel.Domain.Tests.Sips;
using static Samspel.Domain.Tests.FamilyCentres.CentreGiven;
using static Samspel.Domain.Tests.Inventories.RoundGiven;
using static Samspel.Domain.Tests.LocalAgreements.LocalGiven;

namespace Samspel.Domain.Tests.Inventories;

public class InventoryRoundTests
{
    // command | states it can be done in | by county | by the centre | by the municipality
    const string Expected = """
        Revise   | Prepared      | x |   |
        Ask      | Prepared Open | x |   |
        Open     | Prepared      | x |   |
        Postpone | Open          | x |   |
        Save     | Open          | x | x | x
        SendIn   | Open          | x | x | x
        TakeBack | Open          | x |   |
        Lock     | Open          | x |   |
        Correct  | Locked        | x |   |
        Cancel   | Prepared      | x |   |
        """;

    [Fact]
    public void Only_what_the_table_says_can_be_done()
    {
        var rows = Expected.Split('\n').Select(l => l.Split('|')).ToDictionary(p => Enum.Parse<RoundCommand>(p[0].Trim()), p => (States: p[1].Split(' ', StringSplitOptions.RemoveEmptyEntries), By: p[2..].Select(x => x.Trim() == "x").ToArray()));
        rows.Keys.ShouldBe(Enum.GetValues<RoundCommand>(), ignoreOrder: true);
        foreach (var state in Enum.GetValues<RoundState>())
        {
            var round = In(state);
            round.State.ShouldBe(state);
            state.Word().ShouldNotBeNullOrWhiteSpace();
            foreach (var (command, row) in rows)
            {
                command.Word().ShouldNotBeNullOrWhiteSpace();
                var there = row.States.Contains(state.ToString());
                (round.Can(command, CountyCoordinator, First), round.Can(command, CentreLead, First), round.Can(command, Coordinator, First)).ShouldBe((there && row.By[0], there && row.By[1], there && row.By[2]), $"{command} i {state}");
                foreach (var by in new[] { Stranger, OtherCoordinator, SchoolWriter, ClinicLead, PartyActor.System }) round.Can(command, by, First).ShouldBeFalse($"{command} i {state} av {by.Name}");
            }
        }
    }

    [Fact]
    public void What_is_not_in_the_table_is_refused_with_words()
    {
        RoundRules.WrongState.ShouldRefuse(() => Opened().Revise(CountyCoordinator, Plan, Today));
        RoundRules.WrongState.ShouldRefuse(() => LockedRound().Save(CentreLead, First, [], Today)).Message.ShouldContain("Låst");
        RoundRules.NotYours.ShouldRefuse(() => Opened().Save(OtherCoordinator, First, [], Today));
        RoundRules.NotYours.ShouldRefuse(() => Opened().Lock(Coordinator, null, Today));
        RoundRules.NotYours.ShouldRefuse(() => InventoryRound.Prepare(InventoryRoundId.New(), Coordinator, Plan, Today));
        RoundRules.NotYours.ShouldRefuse(() => InventoryRound.KnownInTotal(InventoryRoundId.New(), Coordinator, Autumn2019.Content, Autumn2019.Figures, Today));
    }

    [Fact]
    public void A_round_has_a_name_days_in_order_and_somebody_to_ask()
    {
        RoundRules.IsNamed.ShouldRefuse(() => InventoryRound.Prepare(InventoryRoundId.New(), CountyCoordinator, Plan with { Name = " " }, Today));
        RoundRules.DaysInOrder.ShouldRefuse(() => InventoryRound.Prepare(InventoryRoundId.New(), CountyCoordinator, Plan with { LastDay = Today.AddDays(-1) }, Today));
        RoundRules.DaysInOrder.ShouldRefuse(() => Prepared().Open(CountyCoordinator, Today.AddDays(31)));
        RoundRules.SomebodyIsAsked.ShouldRefuse(() => InventoryRound.Prepare(InventoryRoundId.New(), CountyCoordinator, Plan, Today).Open(CountyCoordinator, Today));
        RoundRules.AskedOnce.ShouldRefuse(() => Prepared().Ask(CountyCoordinator, [AskedFirst, AskedFirst]));
        var round = Opened();
        round.Save(CentreLead, First, [new(CriterionKeys.Coordinator, Answer.Of(true))], Today);
        RoundRules.AnswersStay.ShouldRefuse(() => round.Ask(CountyCoordinator, [AskedSecond]));
        round.Ask(CountyCoordinator, [AskedFirst]);
        round.Asked.ShouldHaveSingleItem();
    }

    [Fact]
    public void Answers_are_saved_at_any_time_and_what_is_not_mentioned_stays()
    {
        var round = Opened();
        round.Save(CentreLead, First, [new(CriterionKeys.Coordinator, Answer.Of(true), " Ny tjänst "), new("mhv.finns", Answer.Unknown)], Today);
        round.Save(CentreManager, First, [new(CriterionKeys.SteeringGroup, Answer.Of(false))], Today);
        var form = round.FormOf(First);
        (form.State, form.Answers.Count, form.Answers.Single(a => a.Key == CriterionKeys.Coordinator).Comment).ShouldBe((FormState.Saved, 3, "Ny tjänst"));
        form.SavedOn.ShouldBe(Today);
        var facts = round.NewFacts.Count;
        round.Save(CentreManager, First, [new(CriterionKeys.SteeringGroup, Answer.Of(false))], Today);
        round.NewFacts.Count.ShouldBe(facts);
        RoundRules.FitsTheQuestion.ShouldRefuse(() => round.Save(CentreLead, First, [new(CriterionKeys.SteeringGroup, Answer.Of(3m))], Today));
        RoundRules.FitsTheQuestion.ShouldRefuse(() => round.Save(CentreLead, First, [new("annat", Answer.Of(3m))], Today));
        RoundRules.IsAsked.ShouldRefuse(() => round.Save(CountyCoordinator, FamilyCentreId.New(), [], Today));
        foreach (var state in Enum.GetValues<FormState>()) state.Word().ShouldNotBeNullOrWhiteSpace();
    }

    [Fact]
    public void Everything_is_answered_before_it_is_sent_in_if_only_with_unknown()
    {
        var round = Opened();
        round.Save(CentreLead, First, [.. AllAnswers().Skip(1)], Today);
        RoundRules.EveryQuestionAnswered.ShouldRefuse(() => round.SendIn(CentreLead, First, Today)).Message.ShouldContain("1 fråga kvar");
        round.Save(CentreLead, First, [new(Catalogue.Criteria[0].Key, Answer.Unknown)], Today);
        round.SendIn(CentreLead, First, Today);
        RoundRules.FormIsOpen.ShouldRefuse(() => round.Save(CentreLead, First, [], Today));
        RoundRules.FormIsOpen.ShouldRefuse(() => round.SendIn(CentreLead, First, Today));
    }

    [Fact]
    public void The_county_takes_answers_back_with_a_reason()
    {
        var round = SentIn();
        RoundRules.ReasonGiven.ShouldRefuse(() => round.TakeBack(CountyCoordinator, First, " ", Today));
        round.TakeBack(CountyCoordinator, First, "Timmarna ser höga ut.", Today);
        (round.FormOf(First).State, round.FormOf(First).Returned, round.FormOf(First).Answers.Count).ShouldBe((FormState.Returned, "Timmarna ser höga ut.", Catalogue.Criteria.Count));
        RoundRules.IsSentIn.ShouldRefuse(() => round.TakeBack(CountyCoordinator, First, "Igen", Today));
        round.Save(CentreLead, First, [new(CriterionKeys.OpenPreschoolHours, Answer.Of(10m))], Today);
        round.FormOf(First).State.ShouldBe(FormState.Returned);
        round.SendIn(CentreLead, First, Today);
        round.FormOf(First).State.ShouldBe(FormState.SentIn);
    }

    [Fact]
    public void What_was_not_sent_in_is_unknown_and_the_lock_says_why()
    {
        var round = Opened();
        round.Save(CentreLead, First, AllAnswers(), Today);
        round.Save(OtherCoordinator, Second, AllAnswers(), Today);
        round.SendIn(OtherCoordinator, Second, Today);
        RoundRules.MissingIsExplained.ShouldRefuse(() => round.Lock(CountyCoordinator, " ", Today));
        round.Lock(CountyCoordinator, "Samordnaren är långtidssjuk.", Today);
        round.AnswerOf(First, CriterionKeys.Coordinator).ShouldBe(Answer.Unknown);
        round.AnswerOf(Second, CriterionKeys.Coordinator).YesNo.ShouldBe(true);
    }

    [Fact]
    public void A_correction_is_a_new_version_and_the_old_answer_stays_in_the_old_one()
    {
        var round = LockedRound();
        RoundRules.ReasonGiven.ShouldRefuse(() => round.Correct(CountyCoordinator, First, CriterionKeys.OpenPreschoolHours, Answer.Of(10m), "", Today));
        RoundRules.CorrectionChanges.ShouldRefuse(() => round.Correct(CountyCoordinator, First, CriterionKeys.OpenPreschoolHours, Answer.Of(12m), "Fel", Today));
        round.Correct(CountyCoordinator, First, CriterionKeys.OpenPreschoolHours, Answer.Of(10m), "Skrivfel.", Today);
        round.Correct(CountyCoordinator, First, CriterionKeys.OpenPreschoolHours, Answer.Unknown, "Ingen vet.", Today);
        round.RoundVersion.ShouldBe(3);
        Enumerable.Range(1, 3).Select(v => round.AnswerOf(First, CriterionKeys.OpenPreschoolHours, v).Words).ShouldBe(["12", "10", "Okänt"]);
        round.NewFacts.ShouldAllBe(f => f.Sentence.Length > 10);
    }

    [Fact]
    public void A_reminder_stands_with_each_who_has_not_sent_in_and_the_lock_with_the_county()
    {
        var round = Opened();
        var duties = round.Duties(Today).ToList();
        duties.Select(d => (d.Kind, d.Unit, d.Due)).ShouldBe([(DutyKind.AnswerInventory, CentreUnit, Plan.LastDay), (DutyKind.AnswerInventory, OtherUnit, Plan.LastDay), (DutyKind.LockInventory, RegionalUnit, Plan.LastDay.AddDays(14))]);
        duties[0].Person.ShouldBe(CentreLead.Actor.Person);
        var sent = SentIn();
        sent.Duties(Today).ShouldHaveSingleItem().VisibleFrom.ShouldBe(Today);
        sent.TakeBack(CountyCoordinator, First, "Kontrollera.", Plan.LastDay);
        sent.Duties(Today).First().Due.ShouldBe(Plan.LastDay.AddDays(14));
        foreach (var state in new[] { RoundState.Prepared, RoundState.Locked, RoundState.Cancelled }) In(state).Duties(Today).ShouldBeEmpty();
    }

    [Fact]
    public void The_last_day_is_moved_with_a_reason()
    {
        var round = Opened();
        RoundRules.ReasonGiven.ShouldRefuse(() => round.Postpone(CountyCoordinator, Plan.LastDay.AddDays(7), "", Today));
        round.Postpone(CountyCoordinator, Plan.LastDay.AddDays(7), "Höstlov.", Today);
        round.Content.LastDay.ShouldBe(Plan.LastDay.AddDays(7));
        RoundRules.ReasonGiven.ShouldRefuse(() => Prepared().Cancel(CountyCoordinator, " ", Today));
    }

    [Fact]
    public void An_answer_can_be_taken_away_before_it_is_handed_in_and_a_centre_without_a_named_coordinator_is_its_managers()
    {
        var round = Opened();
        round.Save(CentreLead, First, [new("mhv.finns", Answer.Of(true)), new("mhv.timmar", Answer.Of(20m))], Today);
        round.Save(CentreLead, First, [], Today, ["mhv.timmar"]);
        round.FormOf(First).Answers.ShouldHaveSingleItem().Key.ShouldBe("mhv.finns");
        round.Duties(Today).Where(d => d.Kind == DutyKind.AnswerInventory).ShouldAllBe(d => !d.ForManagers);
        round.Ask(CountyCoordinator, [AskedFirst with { Coordinator = new(CentreUnit, "Solgläntan") }, AskedSecond]);
        round.Duties(Today).First(d => d.Kind == DutyKind.AnswerInventory).ShouldSatisfyAllConditions(d => d.ForManagers.ShouldBeTrue(), d => d.Person.ShouldBeNull());
        round.NewFacts[^1].Sentence.ShouldBe("De som svarar hämtades på nytt ur registret.");
    }

    [Fact]
    public void A_new_question_gets_a_key_of_its_own()
    {
        CriterionKeys.New(CentrePart.OpenPreschool, "Är det öppet på lördagar också?", new HashSet<string>()).ShouldBe("of.ar.det.oppet.pa");
        CriterionKeys.New(CentrePart.Whole, "???", new HashSet<string> { "hela.fraga" }).ShouldBe("hela.fragax");
        CriterionKeys.New(CentrePart.Whole, new string('a', 300), new HashSet<string>()).Length.ShouldBe(40);
    }

    [Fact]
    public void Progress_is_seen_for_each_municipality()
    {
        var round = Opened();
        round.Save(CentreLead, First, [new(CriterionKeys.Coordinator, Answer.Of(true)), new("mhv.finns", Answer.Unknown)], Today);
        round.Progress.ShouldBe([new(Neighbour.Code, 1, 0, 0, 0, 0), new(Code, 1, 1, 0, 1, 1)]);
        round.Progress[1].Sentence.ShouldBe("0 av 1 inlämnade, 1 påbörjade");
    }

    [Fact]
    public void A_locked_round_is_taken_into_the_register_with_its_day_and_source()
    {
        var centre = Centre();
        var asked = AskedFirst with { Centre = centre.Id };
        var round = InventoryRound.Prepare(InventoryRoundId.New(), CountyCoordinator, Plan, Today);
        round.Ask(CountyCoordinator, [asked]);
        round.Open(CountyCoordinator, Today);
        round.Save(CentreLead, centre.Id, AllAnswers(CriterionKeys.PlanningTime), Today);
        round.SendIn(CentreLead, centre.Id, Today);
        RoundRules.WrongState.ShouldRefuse(() => round.TakeInto(centre, CountyCoordinator, Today));
        round.Lock(CountyCoordinator, null, Today);
        round.TakeInto(centre, CountyCoordinator, Today);
        (centre.AnswerOn(CriterionKeys.Coordinator, Today).YesNo, centre.AnswerOn(CriterionKeys.PlanningTime, Today), centre.ValueOn(CriterionKeys.Coordinator, Today)!.Source).ShouldBe((true, Answer.Unknown, "Kartläggning: Hösten 2026"));
        var values = centre.Values.Count;
        round.TakeInto(centre, CountyCoordinator, Today);
        centre.Values.Count.ShouldBe(values);
        RoundRules.IsAsked.ShouldRefuse(() => round.TakeInto(Centre(), CountyCoordinator, Today));
    }

    [Fact]
    public void The_autumn_of_2019_is_known_in_total_and_no_centre_has_any_answer_in_it()
    {
        var round = OldTotals();
        (round.IsAggregate, round.State, round.Asked.Count, round.Figures!.Municipalities.Count, round.Figures.Municipalities.Sum(m => m.Centres)).ShouldBe((true, RoundState.Locked, 0, 7, 8));
        foreach (var criterion in round.Catalogue.Criteria) round.AnswerOf(First, criterion.Key).ShouldBe(Answer.Unknown);
        round.Figures.Totals.ShouldAllBe(t => t.No == null && t.Unknown == null);
        RoundRules.OnlyTotals.ShouldRefuse(() => round.Correct(CountyCoordinator, First, CriterionKeys.Coordinator, Answer.Of(true), "Minns det", Today));
        RoundRules.OnlyTotals.ShouldRefuse(() => round.TakeInto(Centre(), CountyCoordinator, Today));
        round.Duties(Today).ShouldBeEmpty();
        round.NewFacts.ShouldAllBe(f => f.Sentence.Length > 10);
    }

    [Fact]
    public void Totals_have_a_source_and_fit_their_count()
    {
        var figures = Autumn2019.Figures;
        foreach (var broken in new[]
        {
            figures with { Source = " " }, figures with { Municipalities = [] }, figures with { Municipalities = [.. figures.Municipalities, figures.Municipalities[0]] },
            figures with { Totals = [new(CriterionKeys.Coordinator, 8, 7, 2, null, null, null)] }, figures with { Totals = [new(CriterionKeys.Coordinator, 9, 7, null, null, null, null)] },
            figures with { Totals = [new(CriterionKeys.OpenPreschoolHours, 8, null, null, null, 9, 8)] }, figures with { Totals = [new("annat", 8, 1, null, null, null, null)] },
        })
            RoundRules.TotalsAreWhole.ShouldRefuse(() => InventoryRound.KnownInTotal(InventoryRoundId.New(), CountyCoordinator, Autumn2019.Content, broken, Today));
    }

    [Fact]
    public void The_parts_of_a_round_come_back_from_storage_as_they_were()
    {
        var round = LockedRound();
        round.Correct(CountyCoordinator, First, CriterionKeys.OpenPreschoolHours, Answer.Unknown, "Ingen vet.", Today);
        Back(round.Content);
        Back(round.Asked);
        Back(round.Forms);
        Back(round.Corrections);
        Back(OldTotals().Figures);

        static void Back<T>(T value)
        {
            var json = JsonSerializer.Serialize(value);
            JsonSerializer.Serialize(JsonSerializer.Deserialize<T>(json)).ShouldBe(json);
        }
    }
}
