package org.itpregistry.access.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.itpregistry.access.service.CallContext;
import org.itpregistry.platform.service.Texts;

/** Answers with what went wrong: as problem+json (RFC 9457) to programs, as a small page to persons. */
@ApplicationScoped
public class ProblemAnswer {
    @Inject
    private Texts texts;

    @Inject
    private CallContext context;

    /** @param key of the message; key.title names the problem, key says what to do */
    void answer(IncomingRequest visit, HttpServletResponse response, int status, String key, Object... arguments)
            throws IOException {
        String title = texts.text(key + ".title");
        String detail = texts.text(key, arguments);
        response.setStatus(status);
        response.setCharacterEncoding("UTF-8");
        if (visit.isApi() || visit.isByScript()) {
            response.setContentType("application/problem+json");
            response.getWriter().write(json(status, title, detail));
        } else {
            response.setContentType("text/html");
            response.getWriter().write(page(visit.request().getContextPath(), title, detail));
        }
    }

    private String json(int status, String title, String detail) {
        return Json.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", title)
                .add("status", status)
                .add("detail", detail)
                .add("incident", context.request())
                .build()
                .toString();
    }

    private String page(String base, String title, String detail) {
        return String.format(
                Locale.ROOT,
                """
                <!DOCTYPE html>
                <html lang="en"><head><meta charset="utf-8"/><title>%1$s</title>
                <meta name="viewport" content="width=device-width"/>
                <link rel="stylesheet" href="%5$s/jakarta.faces.resource/registry.css.xhtml?ln=registry"/></head>
                <body class="problem"><main><h1>%1$s</h1><p>%2$s</p><p>%3$s</p><p><a href="%5$s/">%4$s</a></p></main></body></html>
                """,
                escape(title),
                escape(detail),
                escape(texts.text("problem.incident", context.request())),
                escape(texts.text("problem.home")),
                escape(base));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
