package org.itpregistry.access.web;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.itpregistry.access.service.CallContext;
import org.itpregistry.platform.domain.Refusal;

/** What the server shows when a request fails: a number to ask about, which the log knows, and nothing of the inside. */
@WebServlet("/error")
public class ErrorPage extends HttpServlet {
    private static final Logger LOG = Logger.getLogger(ErrorPage.class.getName());

    @Inject
    private transient ProblemAnswer problem;

    @Inject
    private transient CallContext context;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var visit = new IncomingRequest(original(request));
        if (request.getDispatcherType() != DispatcherType.ERROR) {
            problem.answer(visit, response, 404, "problem.notFound");
            return;
        }
        var thrown = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        int status = statusOf(request, thrown);
        if (status >= 500) {
            LOG.log(Level.SEVERE, "incident " + context.request() + " at " + visit.path(), thrown);
        }
        problem.answer(visit, response, status, keyOf(status));
    }

    private static int statusOf(HttpServletRequest request, Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return refusal.kind() == Refusal.Kind.NOT_FOUND ? 404 : 403;
            }
        }
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status ? status : 500;
    }

    private static String keyOf(int status) {
        return switch (status) {
            case 403 -> "problem.notAllowed";
            case 404 -> "problem.notFound";
            case 405 -> "problem.method";
            case 503 -> "problem.unavailable";
            default -> status < 500 ? "problem.badRequest" : "problem.failure";
        };
    }

    /** In an error dispatch the request bears the path of the error page: the failed one decides who is answered. */
    private static HttpServletRequest original(HttpServletRequest request) {
        var path = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String base = request.getServletContext().getContextPath();
        return new jakarta.servlet.http.HttpServletRequestWrapper(request) {
            @Override
            public String getServletPath() {
                return path == null ? super.getServletPath() : path.substring(base.length());
            }
        };
    }
}
