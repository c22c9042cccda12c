package org.itpregistry.access.web;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.itpregistry.access.domain.AccessKind;
import org.itpregistry.access.domain.SignIn;
import org.itpregistry.access.service.AccessLog;
import org.itpregistry.access.service.AccountService;
import org.itpregistry.access.service.CallContext;
import org.itpregistry.platform.domain.Refusal;
import org.itpregistry.platform.service.Texts;

/**
 * Begins, keeps and ends a session: the log-in form posts here, and so does the dialog that logs in again in place.
 *
 * <p>POST /access/session (user, password, from) logs in; /keep keeps the session alive; /end logs out. GET tells a script
 * who is logged in.
 */
@WebServlet({IncomingRequest.SESSION, IncomingRequest.SESSION + "/keep", IncomingRequest.SESSION + "/end"})
public class SessionDoor extends HttpServlet {
    @Inject
    private transient AccountService accounts;

    @Inject
    private transient AccessLog log;

    @Inject
    private transient CallContext context;

    @Inject
    private transient Texts texts;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        switch (request.getServletPath().substring(IncomingRequest.SESSION.length())) {
            case "/keep" -> tellWho(response);
            case "/end" -> end(request, response);
            default -> begin(request, response);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        tellWho(response);
    }

    private void begin(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        var visit = new IncomingRequest(request);
        try {
            SignIn signIn =
                    accounts.logIn(request.getParameter("user"), request.getParameter("password"), visit.address());
            enter(request, signIn);
        } catch (Refusal refusal) {
            refuse(visit, response, refusal);
            return;
        }
        if (visit.isByScript()) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else {
            seeOther(request, response, IncomingRequest.localPath(request.getParameter("from")));
        }
    }

    /** A new session, not the old one under a new name: nothing of a stranger's or another user's is carried over. */
    private static void enter(HttpServletRequest request, SignIn signIn) {
        HttpSession old = request.getSession(false);
        if (old != null) {
            old.invalidate();
        }
        request.getSession(true).setAttribute(RequestGate.SIGN_IN, signIn);
    }

    private void refuse(IncomingRequest visit, HttpServletResponse response, Refusal refusal)
            throws IOException, ServletException {
        int status =
                switch (refusal.kind()) {
                    case BLOCKED -> 429;
                    case BUSY -> 503;
                    default -> 401;
                };
        String message = texts.text(refusal.messageKey(), refusal.arguments().toArray());
        response.setStatus(status);
        if (status == 401) {
            response.setHeader("WWW-Authenticate", "Session realm=\"ITP registry\"");
        } else {
            response.setHeader("Retry-After", status == 429 ? "60" : "5");
        }
        if (visit.isByScript()) {
            response.setContentType("application/json");
            response.setCharacterEncoding("UTF-8");
            response.getWriter()
                    .write(Json.createObjectBuilder()
                            .add("message", message)
                            .build()
                            .toString());
        } else {
            visit.request().setAttribute("problem", message);
            visit.request().getRequestDispatcher(IncomingRequest.LOGIN_PAGE).forward(visit.request(), response);
        }
    }

    private void end(HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            if (context.known().isPresent()) {
                log.note(AccessKind.LOGOUT, "");
            }
            session.invalidate();
        }
        response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
        seeOther(request, response, IncomingRequest.LOGIN_PAGE);
    }

    private void tellWho(HttpServletResponse response) throws IOException {
        if (context.known().isEmpty()) {
            response.setHeader("WWW-Authenticate", "Session realm=\"ITP registry\"");
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter()
                .write(Json.createObjectBuilder()
                        .add("user", context.caller().userName())
                        .build()
                        .toString());
    }

    private static void seeOther(HttpServletRequest request, HttpServletResponse response, String path) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", request.getContextPath() + path);
    }
}
