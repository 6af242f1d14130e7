using Samspel.Domain;

namespace Samspel.Web.Agreements.Documents;

/// <summary>The bytes of a document that is kept in the product (bifogad fil). Never changed: a new edition is a new file.</summary>
public sealed class DocumentFileRow
{
    public Guid Key { get; set; }
    public required string MediaType { get; set; }
    public required string Extension { get; set; }
    public required byte[] Content { get; set; }
    public required string Sha256 { get; set; }
    public PersonId By { get; set; }
    public DateTimeOffset At { get; set; }
}
