using Samspel.Domain.Sips;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Sips.Questions;

/// <summary>Questions of responsibility in the case (öppna frågor), those without an answer first.</summary>
public sealed class IndexModel(Db db, Viewer viewer, Clock clock) : SipPage(db, viewer, clock)
{
    protected override string What => "sip/fragor";

    public IReadOnlyList<OpenQuestion> Questions => [.. Sip.OpenQuestions.OrderBy(q => q.IsOpen ? 0 : 1).ThenBy(q => q.RaisedOn)];
}
