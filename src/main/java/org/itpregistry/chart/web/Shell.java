package org.itpregistry.chart.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import org.itpregistry.access.domain.Role;
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
        if (isReadsPatients()) {
            return "/chart/patients?faces-redirect=true";
        }
        return isAdministers() ? "/access/users?faces-redirect=true" : null;
    }

    public boolean isReadsPatients() {
        return has(Role.DATA_MANAGER, Role.INVESTIGATOR, Role.MONITOR, Role.COORDINATOR, Role.AUDITOR);
    }

    public boolean isEntersPatients() {
        return has(Role.DATA_MANAGER, Role.INVESTIGATOR, Role.COORDINATOR);
    }

    public boolean isImports() {
        return has(Role.DATA_MANAGER, Role.COORDINATOR);
    }

    public boolean isAudits() {
        return has(Role.AUDITOR, Role.COORDINATOR);
    }

    public boolean isAdministers() {
        return has(Role.ADMINISTRATOR);
    }

    /** The style class of a link to the room that the reader is in. */
    public String here(String room) {
        return request.getServletPath().startsWith(room) ? "here" : "";
    }

    private boolean has(Role... roles) {
        return context.known()
                .map(caller -> Arrays.stream(roles).anyMatch(caller::has))
                .orElse(false);
    }
}
