namespace Samspel.Web.Platform.Mail;

/// <summary>Where the installation is reached from outside: configuration section <c>Samspel</c>.</summary>
public sealed class MailOptions
{
    /// <summary>The address users sign in at, e.g. https://samspel.example.se. Stands in every mail.</summary>
    public Uri BaseUrl { get; set; } = new("http://localhost:5080");

    public SmtpOptions Smtp { get; set; } = new();
}

/// <summary>The mail server (e-postserver): configuration section <c>Samspel:Smtp</c>. Without a host nothing is sent and everything waits.</summary>
public sealed class SmtpOptions
{
    public string? Host { get; set; }
    public int Port { get; set; } = 587;
    public string From { get; set; } = "samspel@localhost";
    public string? User { get; set; }
    public string? Password { get; set; }
    public bool StartTls { get; set; } = true;

    public bool IsSet => !string.IsNullOrWhiteSpace(Host);
}
