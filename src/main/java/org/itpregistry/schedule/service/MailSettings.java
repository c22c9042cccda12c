package org.itpregistry.schedule.service;

import java.util.Locale;
import java.util.Optional;

/**
 * The mail server, as the environment names it: ITP_SMTP_HOST, ITP_SMTP_PORT (25), ITP_SMTP_SECURITY (none, starttls or
 * tls; starttls unless said otherwise), ITP_SMTP_USER and ITP_SMTP_PASSWORD where it asks for them, ITP_MAIL_FROM, and
 * ITP_PUBLIC_URL for the link. A system property of the same name in lower case with points comes first.
 *
 * @param user empty where the server asks for none
 * @param from address of the sender
 * @param address of the registry, for the link; may be empty
 */
record MailSettings(
        String host, int port, Security security, String user, String password, String from, String address) {
    /** How the way to the mail server is kept secret. */
    enum Security {
        NONE,
        STARTTLS,
        TLS
    }

    /** Empty when no mail server or no sender is named. */
    static Optional<MailSettings> ofEnvironment() {
        String host = value("ITP_SMTP_HOST", "");
        String from = value("ITP_MAIL_FROM", "");
        if (host.isBlank() || from.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(new MailSettings(
                host,
                Integer.parseInt(value("ITP_SMTP_PORT", "25")),
                Security.valueOf(value("ITP_SMTP_SECURITY", "starttls").toUpperCase(Locale.ROOT)),
                value("ITP_SMTP_USER", ""),
                value("ITP_SMTP_PASSWORD", ""),
                from,
                value("ITP_PUBLIC_URL", "").replaceAll("/+$", "")));
    }

    private static String value(String name, String otherwise) {
        String property = System.getProperty(name.toLowerCase(Locale.ROOT).replace('_', '.'));
        String set = property == null ? System.getenv(name) : property;
        return set == null || set.isBlank() ? otherwise : set.strip();
    }

    @Override
    public String toString() {
        return host + ":" + port + " " + security; // never the password
    }
}
