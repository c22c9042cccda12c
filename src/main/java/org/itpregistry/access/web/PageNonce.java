package org.itpregistry.access.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletRequest;

/**
 * Lets a page that stands in the browser go on with a new view: the view takes over the nonce that the browser knows, for
 * PrimeFaces refuses a form whose nonce is not that of the view.
 *
 * <p>Only a script of this site can send the header with a GET request, and such a script needs no nonce any more.
 */
public class PageNonce implements PhaseListener {
    private static final String HEADER = "X-Page-Nonce";
    private static final String NONCE = "primefaces.nonce";

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RENDER_RESPONSE;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        var request = (HttpServletRequest) faces.getExternalContext().getRequest();
        String nonce = request.getHeader(HEADER);
        if (nonce != null && !faces.isPostback() && nonce.matches("[A-Za-z0-9+/=_-]{16,80}")) {
            faces.getViewRoot().getViewMap().put(NONCE, nonce);
        }
    }
}
