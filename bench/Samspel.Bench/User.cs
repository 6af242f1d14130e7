using System.Net;

namespace Samspel.Bench;

/// <summary>One signed-in case worker in the load: a session and the cases they open.</summary>
sealed class User(Uri server, string cookieName, string cookie, IReadOnlyList<string> cases, IReadOnlyList<string> editable) : IDisposable
{
    int turn, edits;

    public HttpClient Http { get; } = new(new SocketsHttpHandler { CookieContainer = Jar(server, cookieName, cookie), AllowAutoRedirect = false, UseProxy = false }) { BaseAddress = server, Timeout = TimeSpan.FromSeconds(60) };

    public IReadOnlyList<string> Editable => editable;
    public string Fullest => cases[0];
    public string NextCase() => cases[turn++ % cases.Count];
    public string NextToEdit() => editable[edits++ % editable.Count];
    public int Edits => edits;

    static CookieContainer Jar(Uri server, string name, string value)
    {
        var jar = new CookieContainer();
        jar.Add(server, new Cookie(name, value));
        return jar;
    }

    public void Dispose() => Http.Dispose();
}
