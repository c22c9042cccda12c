package org.itpregistry.access.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.itpregistry.access.domain.Account;
import org.itpregistry.access.domain.Caller;
import org.itpregistry.access.domain.Channel;
import org.itpregistry.access.domain.Role;
import org.itpregistry.access.domain.SignIn;
import org.itpregistry.access.domain.TokenSecret;
import org.itpregistry.access.service.AccountService;
import org.itpregistry.access.service.CallContext;

/**
 * Finds out on each request who makes it: pages by the session that a log-in began, the REST doors by bearer token and by
 * nothing else, so that a foreign page cannot use them. Whether the request may go on is for the {@link RequestGate}.
 */
@ApplicationScoped
public class Authentication implements HttpAuthenticationMechanism {
    private static final Logger LOG = Logger.getLogger(Authentication.class.getName());
    private static final String BEARER = "Bearer ";

    @Inject
    private AccountService accounts;

    @Inject
    private CallContext context;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext message) {
        var visit = new IncomingRequest(request);
        context.from(visit.address());
        if (visit.isResource()) {
            return message.doNothing();
        }
        try {
            Optional<Account> account = visit.isApi() ? byToken(request) : bySession(request);
            if (account.isPresent()) {
                return admit(account.get(), visit, message);
            }
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "Cannot find out who calls, request " + context.request(), e);
            request.setAttribute(RequestGate.UNAVAILABLE, true);
        }
        return message.doNothing();
    }

    private AuthenticationStatus admit(Account account, IncomingRequest visit, HttpMessageContext message) {
        context.enter(account.caller(), visit.isApi() ? Channel.API : Channel.PAGE);
        visit.request().setAttribute(RequestGate.ACCOUNT, account);
        return message.notifyContainerAboutLogin(account.caller().userName(), roleNames(account.caller()));
    }

    private Optional<Account> byToken(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        if (header == null || !header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return Optional.empty();
        }
        return accounts.byToken(
                new TokenSecret(header.substring(BEARER.length()).strip()));
    }

    private Optional<Account> bySession(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(RequestGate.SIGN_IN) instanceof SignIn signIn)) {
            return Optional.empty();
        }
        Optional<Account> account = accounts.bySession(signIn);
        if (account.isEmpty()) {
            session.invalidate();
        }
        return account;
    }

    private static Set<String> roleNames(Caller caller) {
        return Stream.of(Role.values()).filter(caller::has).map(Role::name).collect(Collectors.toSet());
    }
}
