package org.itpregistry.access.web;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/**
 * What only the one who runs the server knows: whether browsers reach it by https (registry.https=true marks the cookie
 * secure and ties its name to this host), and another idle limit (registry.session.minutes) than that of web.xml.
 */
@WebListener
public class SessionRules implements ServletContextListener {
    @Override
    public void contextInitialized(ServletContextEvent event) {
        var context = event.getServletContext();
        if (Boolean.getBoolean("registry.https")) {
            var cookie = context.getSessionCookieConfig();
            cookie.setName("__Host-session");
            cookie.setPath("/");
            cookie.setSecure(true);
        }
        Integer minutes = Integer.getInteger("registry.session.minutes");
        if (minutes != null) {
            context.setSessionTimeout(minutes);
        }
    }
}
