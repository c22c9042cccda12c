package org.itpregistry.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import org.itpregistry.access.domain.Account;
import org.itpregistry.access.domain.Act;
import org.itpregistry.access.domain.Caller;
import org.itpregistry.access.domain.SignIn;
import org.itpregistry.access.service.CallContext;

/** Who is logged in, for the pages: name, roles, and how long the session lasts. */
@Named
@RequestScoped
public class Me {
    @Inject
    private CallContext context;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Clock clock;

    public boolean isLoggedIn() {
        return context.known().isPresent();
    }

    public String getUserName() {
        return context.known().map(Caller::userName).orElse("");
    }

    public String getDisplayName() {
        return request.getAttribute(RequestGate.ACCOUNT) instanceof Account account ? account.displayName() : "";
    }

    public boolean isMustChangePassword() {
        return request.getAttribute(RequestGate.ACCOUNT) instanceof Account account && account.mustChangePassword();
    }

    /** In a page: {@code #{me.may('TAKE_CUT')}}. */
    public boolean may(Act act) {
        return context.known().map(caller -> caller.may(act)).orElse(false);
    }

    /** Seconds without a request after which the session is over. */
    public int getIdleSeconds() {
        HttpSession session = request.getSession(false);
        return session == null ? 0 : session.getMaxInactiveInterval();
    }

    /** Seconds until the session is over whatever happens. */
    public long getLastsSeconds() {
        HttpSession session = request.getSession(false);
        if (session != null && session.getAttribute(RequestGate.SIGN_IN) instanceof SignIn signIn) {
            var end = signIn.began().plus(SignIn.LONGEST);
            return Math.max(0, Duration.between(clock.instant(), end).toSeconds());
        }
        return 0;
    }
}
