package org.itpregistry.chart.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.itpregistry.access.domain.Act;
import org.itpregistry.access.service.CallContext;

/** What the frame of every page offers to whoever is logged in. */
@Named
@RequestScoped
public class Shell {
    private static final String DEMO = "registry.demo";

    @Inject
    private CallContext context;

    @Inject
    private HttpServletRequest request;

    /** Whether all data are made up, as the launcher says. */
    @Produces
    @Named("demo")
    boolean demo() {
        return Boolean.getBoolean(DEMO);
    }

    /** Where the day begins: at the patients for those who may see any. */
    public String home() {
        if (may(Act.READ_RECORDS)) {
            return "/chart/patients?faces-redirect=true";
        }
        if (may(Act.READ_RESULTS)) {
            return "/report/reports?faces-redirect=true";
        }
        return may(Act.KEEP_USERS) ? "/access/users?faces-redirect=true" : null;
    }

    /** The style class of a link to the room that the reader is in. */
    public String here(String room) {
        return request.getServletPath().startsWith(room) ? "here" : "";
    }

    private boolean may(Act act) {
        return context.known().map(caller -> caller.may(act)).orElse(false);
    }
}
