using System.Text.Encodings.Web;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Tests.Layout;

public class DatedTests
{
    [Theory]
    [InlineData("Beslut 2026-11-23 kl. 13.30, senast 2026-12-01.", """Beslut <span class="nowrap">2026-11-23 kl. 13.30</span>, senast <span class="nowrap">2026-12-01</span>.""")]
    [InlineData("<b>2026-11-23</b>", """&lt;b&gt;<span class="nowrap">2026-11-23</span>&lt;/b&gt;""")]
    [InlineData("ORO-2026-0107", "ORO-2026-0107")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void A_date_in_running_text_stays_whole_and_all_else_is_text(string? text, string html)
    {
        using var writer = new StringWriter();
        Dated.Of(text).WriteTo(writer, HtmlEncoder.Default);
        writer.ToString().ShouldBe(html);
    }
}
