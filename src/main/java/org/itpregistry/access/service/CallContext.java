package org.itpregistry.access.service;

import jakarta.enterprise.context.RequestScoped;
import java.security.SecureRandom;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import org.itpregistry.access.domain.Caller;
import org.itpregistry.access.domain.Channel;
import org.itpregistry.platform.domain.Refusal;
import org.itpregistry.platform.service.Unguarded;

/** Who calls in the running request, by which door and why. Set by the authentication, read by every service. */
@RequestScoped
@Unguarded("is where it stands who calls")
public class CallContext {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Caller caller;
    private Channel channel = Channel.PAGE;
    private String reason;
    private String address = "";
    private String request;
    private final Set<String> noted = new HashSet<>();

    public void enter(Caller who, Channel door) {
        caller = who;
        channel = door;
    }

    /** Why the change is made; kept in the audit trail. */
    public void because(String why) {
        reason = why;
    }

    /** Where the request comes from. */
    public void from(String networkAddress) {
        address = networkAddress;
    }

    /** Whether something happens for the first time in this request: what calls itself is noted once. */
    boolean isFirst(String what) {
        return noted.add(what);
    }

    /** Nobody is logged in any more. */
    public void leave() {
        caller = null;
    }

    public Optional<Caller> known() {
        return Optional.ofNullable(caller);
    }

    /** @throws Refusal when nobody is logged in */
    public Caller caller() {
        return known().orElseThrow(() -> new Refusal(Refusal.Kind.NOT_LOGGED_IN, "refusal.notLoggedIn"));
    }

    public Channel channel() {
        return channel;
    }

    public String reason() {
        return reason;
    }

    public String address() {
        return address;
    }

    /** Names the request in the log, in the audit trail and on an error page, so that the three can be brought together. */
    public String request() {
        if (request == null) {
            byte[] bits = new byte[6];
            RANDOM.nextBytes(bits);
            request = HexFormat.of().formatHex(bits);
        }
        return request;
    }
}
