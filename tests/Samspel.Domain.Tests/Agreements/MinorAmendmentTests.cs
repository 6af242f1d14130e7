using Samspel.Domain.Agreements;
using Samspel.Domain.Parties;
using Samspel.Domain.Tests.Sips;
using static Samspel.Domain.Tests.Agreements.GivenAgreement;

namespace Samspel.Domain.Tests.Agreements;

public class MinorAmendmentTests
{
    static readonly DateOnly Day = new(2023, 5, 1);

    // state | Revise Decide Annex Inform ConfirmReceipt RouteToRevision Decline
    const string Expected = """
        Proposed         | Proposed Decided - - - RoutedToRevision Declined
        Decided          | - - Annexed - - - -
        Annexed          | - - - Informed - - -
        Informed         | - - - - Done - -
        Done             | - - - - - - -
        RoutedToRevision | - - - - - - -
        Declined         | - - - - - - -
        """;

    static readonly Dictionary<(AmendmentState, AmendmentCommand), AmendmentState> table = Expected.Split('\n').Select(l => l.Split('|'))
        .SelectMany(p => p[1].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select((to, i) => (From: Enum.Parse<AmendmentState>(p[0].Trim()), Command: Enum.GetValues<AmendmentCommand>()[i], To: to)))
        .Where(x => x.To != "-").ToDictionary(x => (x.From, x.Command), x => Enum.Parse<AmendmentState>(x.To));

    [Fact]
    public void Only_what_the_table_says_succeeds()
    {
        foreach (var state in Enum.GetValues<AmendmentState>())
            foreach (var command in Enum.GetValues<AmendmentCommand>())
                foreach (var (actor, may) in new[] { (Coordinator, true), (LocalCoordinator, false), (CaseWorker, false), (Actor.System, false) })
                {
                    var (agreement, amendment) = In(state, touches: command == AmendmentCommand.RouteToRevision && state == AmendmentState.Proposed);
                    var facts = amendment.NewFacts.Count;
                    var allowed = table.TryGetValue((state, command), out var to) && may;
                    amendment.Can(command, actor).ShouldBe(allowed);
                    var broken = Record.Exception(() => Do(amendment, agreement, command, actor));
                    if (allowed)
                    {
                        broken?.Message.ShouldBeNull($"{command} i {state}");
                        amendment.State.ShouldBe(to);
                        continue;
                    }
                    new[] { AmendmentRules.WrongState, AmendmentRules.NotYours }.ShouldContain(broken.ShouldBeOfType<RuleBroken>($"{command} i {state}").Rule);
                    amendment.State.ShouldBe(state);
                    amendment.NewFacts.Count.ShouldBe(facts);
                }
    }

    [Fact]
    public void From_proposal_to_receipt()
    {
        var (_, amendment) = In(AmendmentState.Done);
        amendment.Notice.ShouldBe(new CouncilNotice(Day, "Brev till presidiet", Day, "ordföranden"));
        amendment.NewFacts.Select(f => f.Sentence).ShouldBe([
            "En enklare ändring föreslogs: Ny hänvisning till socialtjänstlagen.", "Länschefsnätverket beslutade om ändringen (2023-05-01).", "Ändringen blev bilaga 1 till överenskommelsen.",
            "Välfärdsrådet informerades (2023-05-01): Brev till presidiet", "Välfärdsrådet har tagit emot informationen (2023-05-01, ordföranden)."]);
    }

    [Theory]
    [InlineData(true, AmendmentKind.Law, "2.3")]
    [InlineData(false, AmendmentKind.Other, "1.2")]
    [InlineData(false, AmendmentKind.Law, "1.4")]
    public void What_touches_purpose_or_goals_is_refused_and_routed_to_revision(bool touches, AmendmentKind kind, string section)
    {
        var agreement = InForce();
        var amendment = MinorAmendment.Propose(AmendmentId.New(), Coordinator, agreement, Amendment(touches, kind, section), Day);
        AmendmentRules.NotPurposeOrGoals.ShouldRefuse(() => amendment.Decide(Coordinator, agreement, new(Day), Day)).Because.Section.ShouldBe("13");
        AmendmentRules.ReasonGiven.ShouldRefuse(() => amendment.RouteToRevision(Coordinator, " ", Day));
        amendment.RouteToRevision(Coordinator, "Målen ändras.", Day);
        amendment.State.ShouldBe(AmendmentState.RoutedToRevision);
        amendment.Duties(Day).ShouldBeEmpty();
    }

    [Fact]
    public void A_correction_of_wording_is_minor_even_where_the_goals_stand()
    {
        var agreement = InForce();
        var amendment = MinorAmendment.Propose(AmendmentId.New(), Coordinator, agreement, Amendment(false, AmendmentKind.Wording, "1.4"), Day);
        AmendmentRules.OnlyMainContentIsRouted.ShouldRefuse(() => amendment.RouteToRevision(Coordinator, "Till revidering.", Day));
        amendment.Decide(Coordinator, agreement, new(Day), Day);
        amendment.State.ShouldBe(AmendmentState.Decided);
    }

    [Fact]
    public void A_proposal_says_what_is_changed_why_and_what_it_affects()
    {
        var agreement = InForce();
        MinorAmendment Propose(AmendmentContent content) => MinorAmendment.Propose(AmendmentId.New(), Coordinator, agreement, content, Day);
        AmendmentRules.ProposalIsWhole.ShouldRefuse(() => Propose(Amendment() with { Changes = [] }));
        AmendmentRules.ProposalIsWhole.ShouldRefuse(() => Propose(Amendment() with { Why = "" }));
        AmendmentRules.ChangesSomething.ShouldRefuse(() => Propose(Amendment() with { Changes = [new("2.3", "Samma ord", " Samma ord ")] }));
        AmendmentRules.ImpactIsAssessed.ShouldRefuse(() => Propose(Amendment() with { Assessment = " " }));
        AmendmentRules.NotYours.ShouldRefuse(() => MinorAmendment.Propose(AmendmentId.New(), LocalCoordinator, agreement, Amendment(), Day));
    }

    [Fact]
    public void Only_an_agreement_that_applies_is_amended()
    {
        AmendmentRules.AgreementApplies.ShouldRefuse(() => MinorAmendment.Propose(AmendmentId.New(), Coordinator, Recommended(), Amendment(), Summer));
        var entered = Entered(new(2026, 3, 1));
        AmendmentRules.AgreementApplies.ShouldRefuse(() => MinorAmendment.Propose(AmendmentId.New(), Coordinator, entered, Amendment(), new(2026, 3, 1)));
        entered.ApplyMeanwhile(Coordinator, Awaiting, new(2026, 3, 1));
        MinorAmendment.Propose(AmendmentId.New(), Coordinator, entered, Amendment(), new(2026, 3, 1)).State.ShouldBe(AmendmentState.Proposed);
        var (agreement, amendment) = In(AmendmentState.Proposed);
        AmendmentRules.AgreementApplies.ShouldRefuse(() => amendment.Decide(Coordinator, agreement, new(To.AddDays(1)), To.AddDays(1)));
    }

    [Fact]
    public void What_was_decided_while_the_agreement_applied_is_registered_afterwards()
    {
        var (agreement, amendment) = In(AmendmentState.Proposed);
        amendment.Decide(Coordinator, agreement, new(Day), To.AddDays(1));
        amendment.State.ShouldBe(AmendmentState.Decided);
    }

    [Fact]
    public void It_belongs_to_one_agreement()
    {
        var (_, amendment) = In(AmendmentState.Proposed);
        AmendmentRules.OfThisAgreement.ShouldRefuse(() => amendment.Decide(Coordinator, InForce(), new(Day), Day));
        var (_, decided) = In(AmendmentState.Decided);
        AmendmentRules.OfThisAgreement.ShouldRefuse(() => decided.Annex(Coordinator, InForce(), Day));
    }

    [Fact]
    public void Only_a_decided_amendment_is_annexed()
    {
        var (agreement, amendment) = In(AmendmentState.Proposed);
        AmendmentRules.WrongState.ShouldRefuse(() => agreement.Annex(Coordinator, amendment, Day));
    }

    [Fact]
    public void Dates_come_in_order_and_have_happened()
    {
        var (agreement, amendment) = In(AmendmentState.Proposed);
        AmendmentRules.HasHappened.ShouldRefuse(() => amendment.Decide(Coordinator, agreement, new(Day.AddDays(1)), Day));
        var (_, annexed) = In(AmendmentState.Annexed);
        AmendmentRules.InOrder.ShouldRefuse(() => annexed.Inform(Coordinator, Day.AddDays(-1), "Brev", Day));
        AmendmentRules.NoticeSaysHow.ShouldRefuse(() => annexed.Inform(Coordinator, Day, " ", Day));
        var (_, informed) = In(AmendmentState.Informed);
        AmendmentRules.InOrder.ShouldRefuse(() => informed.ConfirmReceipt(Coordinator, Day.AddDays(-1), "ordföranden", Day));
        AmendmentRules.ReceiptNamesReceiver.ShouldRefuse(() => informed.ConfirmReceipt(Coordinator, Day, "", Day));
    }

    [Fact]
    public void The_network_may_say_no_with_a_reason()
    {
        var (_, amendment) = In(AmendmentState.Proposed);
        AmendmentRules.ReasonGiven.ShouldRefuse(() => amendment.Decline(Coordinator, new(Day), Day));
        amendment.Decline(Coordinator, new(Day, null, "Väntar på nationell riktlinje."), Day);
        amendment.State.ShouldBe(AmendmentState.Declined);
    }

    [Fact]
    public void Each_step_is_the_county_coordinators_duty()
    {
        foreach (var (state, kind) in new[] { (AmendmentState.Proposed, DutyKind.DecideAmendment), (AmendmentState.Decided, DutyKind.AnnexAmendment), (AmendmentState.Annexed, DutyKind.InformOfAmendment), (AmendmentState.Informed, DutyKind.ConfirmAmendmentReceipt) })
        {
            var duty = In(state).Amendment.Duties(Day).Single();
            (duty.Kind, duty.Unit, duty.Source.Section).ShouldBe((kind, Rss, "13"));
        }
    }

    [Fact]
    public void Every_state_command_and_kind_has_its_words()
    {
        foreach (var state in Enum.GetValues<AmendmentState>()) state.Word().ShouldNotBeNullOrWhiteSpace();
        foreach (var command in Enum.GetValues<AmendmentCommand>()) command.Word().ShouldNotBeNullOrWhiteSpace();
        foreach (var kind in Enum.GetValues<AmendmentKind>()) kind.Word().ShouldNotBeNullOrWhiteSpace();
    }

    static (CountyAgreement Agreement, MinorAmendment Amendment) In(AmendmentState state, bool touches = false)
    {
        var agreement = InForce();
        var amendment = MinorAmendment.Propose(AmendmentId.New(), Coordinator, agreement, Amendment(touches || state == AmendmentState.RoutedToRevision), Day);
        AmendmentCommand[] way = state switch
        {
            AmendmentState.Proposed => [],
            AmendmentState.RoutedToRevision => [AmendmentCommand.RouteToRevision],
            AmendmentState.Declined => [AmendmentCommand.Decline],
            _ => [.. new[] { AmendmentCommand.Decide, AmendmentCommand.Annex, AmendmentCommand.Inform, AmendmentCommand.ConfirmReceipt }.Take((int)state)],
        };
        foreach (var command in way) Do(amendment, agreement, command, Coordinator);
        amendment.State.ShouldBe(state);
        return (agreement, amendment);
    }

    static void Do(MinorAmendment amendment, CountyAgreement agreement, AmendmentCommand command, Actor by)
    {
        switch (command)
        {
            case AmendmentCommand.Revise: amendment.Revise(by, Amendment() with { Title = "Nytt namn" }, Day); break;
            case AmendmentCommand.Decide: amendment.Decide(by, agreement, new(Day, "LCN § 2"), Day); break;
            case AmendmentCommand.Annex: amendment.Annex(by, agreement, Day); break;
            case AmendmentCommand.Inform: amendment.Inform(by, Day, "Brev till presidiet", Day); break;
            case AmendmentCommand.ConfirmReceipt: amendment.ConfirmReceipt(by, Day, "ordföranden", Day); break;
            case AmendmentCommand.RouteToRevision: amendment.RouteToRevision(by, "Målen ändras.", Day); break;
            case AmendmentCommand.Decline: amendment.Decline(by, new(Day, null, "Behövs inte."), Day); break;
            default: throw new ArgumentOutOfRangeException(nameof(command), command, null);
        }
    }
}
