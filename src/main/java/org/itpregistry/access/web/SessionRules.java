package org.itpregistry.access.web;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/**
 * What only the one who runs the server knows: where browsers reach it (ITP_PUBLIC_URL: with https the cookie is secure
 * whatever a proxy says, and its name ties it to this host and path), and another idle limit (registry.session.minutes)
 * than that of web.xml.
 */
@WebListener
public class SessionRules implements ServletContextListener {
    @Override
    public void contextInitialized(ServletContextEvent event) {
        Arrival.requireSettings();
        var context = event.getServletContext();
        OutsideAddress.told().filter(OutsideAddress::isSecure).ifPresent(outside -> {
            var cookie = context.getSessionCookieConfig();
            // A browser takes the first name only for a whole host, the second also for a path of it.
            cookie.setName(outside.path().isEmpty() ? "__Host-session" : "__Secure-session");
            cookie.setPath(outside.path().isEmpty() ? "/" : outside.path());
            cookie.setSecure(true);
        });
        Integer minutes = Integer.getInteger("registry.session.minutes");
        if (minutes != null) {
            context.setSessionTimeout(minutes);
        }
    }
}
