using Samspel.Domain.Sips;
using Samspel.Web.Sips.Plans;

namespace Samspel.Web.Tests.Plans;

public class ActionCircleTests
{
    /// <summary>Any order of up to seven actions: a circle is found exactly when there is one, and it is a way one can walk.</summary>
    [Fact]
    public void The_circle_found_is_a_circle_and_none_is_missed()
    {
        var random = new Random(3);
        for (var round = 0; round < 3000; round++)
        {
            var size = random.Next(1, 8);
            PlanAction[] all = [.. Enumerable.Range(1, size).Select(id => Make(id, [.. Enumerable.Range(1, size).Where(_ => random.NextDouble() < .25)]))];
            var any = false;
            foreach (var action in all)
            {
                var circle = ActionCircle.Through(action.Id, all);
                if (circle.Count == 0) continue;
                any = true;
                (circle[0].Id, circle[^1].Id).ShouldBe((action.Id, action.Id));
                circle.Zip(circle.Skip(1)).ShouldAllBe(step => step.First.Content.Presupposes.Contains(step.Second.Id));
            }
            any.ShouldBe(ActionOrder.HasCircle(all));
        }
    }

    static PlanAction Make(int id, IReadOnlyList<int> presupposes) => new(id, new ActionContent(1, $"Insats {id}", null, null, null, null, null, presupposes, null), ActionStatus.NotStarted, null, default);
}
