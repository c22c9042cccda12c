package org.itpregistry.access.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Iterator;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.itpregistry.access.service.CallContext;
import org.itpregistry.platform.domain.Refusal;
import org.itpregistry.platform.service.Texts;

/**
 * What a page does when an act fails: a refusal becomes a message on the same page, a page that the server has forgotten is
 * built anew (session.js puts back what was typed), anything else is an incident. A script always gets an answer.
 */
public class Mishaps extends ExceptionHandlerWrapper {
    /** Tells session.js that the view is gone and the session is not. */
    static final String VIEW_GONE = "X-View-Gone";

    /** The address of the page with its parameters, sent along by session.js. */
    static final String HERE = "registry.here";

    private static final Logger LOG = Logger.getLogger(Mishaps.class.getName());

    public Mishaps(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext faces = FacesContext.getCurrentInstance();
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            Throwable thrown = events.next().getContext().getException();
            if (!faces.getResponseComplete() && mend(faces, thrown)) {
                events.remove();
            }
        }
        getWrapped().handle();
    }

    private static boolean mend(FacesContext faces, Throwable thrown) {
        boolean byScript = faces.getPartialViewContext().isAjaxRequest();
        if (find(thrown, ViewExpiredException.class) != null || isForgedView(faces)) {
            answerViewGone(faces, byScript);
            return true;
        }
        Refusal refusal = find(thrown, Refusal.class);
        if (refusal != null && faces.isPostback() && faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE) {
            String text = CDI.current()
                    .select(Texts.class)
                    .get()
                    .text(refusal.messageKey(), refusal.arguments().toArray());
            faces.addMessage(
                    RefusedField.of(faces, refusal.field()), new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
            faces.validationFailed();
            faces.renderResponse();
            return true;
        }
        if (byScript) {
            answerIncident(faces, thrown);
            return true;
        }
        return false;
    }

    /** A view state that the server cannot even look up was never made by it. */
    private static boolean isForgedView(FacesContext faces) {
        return faces.getCurrentPhaseId() == PhaseId.RESTORE_VIEW
                && request(faces).getParameter("jakarta.faces.ViewState") != null;
    }

    private static void answerViewGone(FacesContext faces, boolean byScript) {
        if (byScript) {
            response(faces).setHeader(VIEW_GONE, "true");
            answer(faces, HttpServletResponse.SC_CONFLICT, "problem.viewGone");
        } else {
            var visit = new IncomingRequest(request(faces));
            String page = request(faces).getContextPath() + visit.path();
            String here = IncomingRequest.localPath(request(faces).getParameter(HERE));
            response(faces).setStatus(HttpServletResponse.SC_SEE_OTHER);
            response(faces).setHeader("Location", (here.startsWith(page) ? here : page) + "#again");
            faces.responseComplete();
        }
    }

    private static void answerIncident(FacesContext faces, Throwable thrown) {
        String incident = CDI.current().select(CallContext.class).get().request();
        LOG.log(Level.SEVERE, "incident " + incident + " at " + new IncomingRequest(request(faces)).path(), thrown);
        answer(faces, HttpServletResponse.SC_INTERNAL_SERVER_ERROR, "problem.failure");
    }

    private static void answer(FacesContext faces, int status, String key) {
        try {
            response(faces).resetBuffer();
            CDI.current()
                    .select(ProblemAnswer.class)
                    .get()
                    .answer(new IncomingRequest(request(faces)), response(faces), status, key);
            faces.responseComplete();
        } catch (IOException e) {
            throw new FacesException(e);
        }
    }

    private static <T extends Throwable> T find(Throwable thrown, Class<T> type) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return type.cast(cause);
            }
        }
        return null;
    }

    private static HttpServletRequest request(FacesContext faces) {
        return (HttpServletRequest) faces.getExternalContext().getRequest();
    }

    private static HttpServletResponse response(FacesContext faces) {
        return (HttpServletResponse) faces.getExternalContext().getResponse();
    }
}
