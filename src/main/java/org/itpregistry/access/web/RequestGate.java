package org.itpregistry.access.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import org.itpregistry.access.domain.AccessKind;
import org.itpregistry.access.domain.Account;
import org.itpregistry.access.service.AccessLog;

/**
 * Lets a request in or turns it away: strangers to the log-in page, forged and misspelled requests nowhere.
 *
 * <p>Declared in web.xml after {@link Headers}, so that every answer bears them.
 */
public class RequestGate extends HttpFilter {
    static final String ACCOUNT = "registry.account";
    static final String SIGN_IN = "registry.signIn";
    static final String UNAVAILABLE = "registry.unavailable";

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");
    private static final Set<String> API_METHODS = Set.of("GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS");

    /** Spellings of a path that a careless reader takes for another one. */
    private static final Pattern TRICK =
            Pattern.compile("[;\\\\]|//|/\\.|%(2e|2f|5c|3b|25|[01][0-9a-f]|7f)", Pattern.CASE_INSENSITIVE);

    /** What the server or a library would answer under our address, and nobody here asks for. */
    private static final Pattern HIDDEN = Pattern.compile(
            "/(WEB-INF|META-INF|resources|metrics|health|openapi)(/.*)?"
                    + "|/jakarta.faces.resource/dynamiccontent\\.properties.*",
            Pattern.CASE_INSENSITIVE);

    @Inject
    private transient AccessLog log;

    @Inject
    private transient ProblemAnswer problem;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var visit = new IncomingRequest(request);
        request.setCharacterEncoding("UTF-8");
        if (!(visit.isApi() ? API_METHODS : METHODS).contains(request.getMethod())) {
            response.setHeader("Allow", "GET, HEAD, POST");
            refuse(visit, response, 405, "problem.method");
        } else if (TRICK.matcher(request.getRequestURI()).find()
                || HIDDEN.matcher(visit.path()).matches()) {
            refuse(visit, response, 404, "problem.notFound");
        } else if (!visit.isApi() && !visit.isSafe() && visit.isCrossSite()) {
            log.note(AccessKind.DENIED, "request from another site to " + visit.path());
            refuse(visit, response, 403, "problem.crossSite");
        } else if (visit.isPublic()) {
            chain.doFilter(request, response);
        } else if (request.getAttribute(UNAVAILABLE) != null) {
            response.setHeader("Retry-After", "5");
            refuse(visit, response, 503, "problem.unavailable");
        } else if (!(request.getAttribute(ACCOUNT) instanceof Account account)) {
            askToLogIn(visit, response);
        } else if (account.mustChangePassword() && !visit.path().equals(IncomingRequest.PASSWORD_PAGE)) {
            askForNewPassword(visit, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private void askToLogIn(IncomingRequest visit, HttpServletResponse response) throws IOException {
        if (visit.isApi()) {
            boolean wrong = visit.request().getHeader("Authorization") != null;
            if (wrong) {
                log.note(AccessKind.DENIED, "wrong token at " + visit.path());
            }
            response.setHeader(
                    "WWW-Authenticate", "Bearer realm=\"ITP registry\"" + (wrong ? ", error=\"invalid_token\"" : ""));
            refuse(visit, response, 401, wrong ? "problem.wrongToken" : "problem.noToken");
        } else if (visit.isByScript()) {
            response.setHeader("WWW-Authenticate", "Session realm=\"ITP registry\"");
            refuse(visit, response, 401, "problem.sessionOver");
        } else {
            String way = visit.pathAndQuery();
            String query = way.equals("/") ? "" : "?from=" + URLEncoder.encode(way, StandardCharsets.UTF_8);
            seeOther(visit, response, IncomingRequest.LOGIN_PAGE + query);
        }
    }

    private void askForNewPassword(IncomingRequest visit, HttpServletResponse response) throws IOException {
        if (visit.isApi() || visit.isByScript()) {
            refuse(visit, response, 403, "problem.newPassword");
        } else {
            seeOther(visit, response, IncomingRequest.PASSWORD_PAGE);
        }
    }

    private static void seeOther(IncomingRequest visit, HttpServletResponse response, String path) {
        response.setStatus(visit.isSafe() ? HttpServletResponse.SC_FOUND : HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", visit.request().getContextPath() + path);
    }

    private void refuse(IncomingRequest visit, HttpServletResponse response, int status, String key)
            throws IOException {
        problem.answer(visit, response, status, key);
    }
}
