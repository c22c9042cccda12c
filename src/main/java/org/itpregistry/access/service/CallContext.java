package org.itpregistry.access.service;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.itpregistry.access.domain.Caller;
import org.itpregistry.access.domain.Channel;
import org.itpregistry.platform.domain.Refusal;

/** Who calls in the running request, by which door and why. Set by the authentication, read by every service. */
@RequestScoped
public class CallContext {
    private Caller caller;
    private Channel channel = Channel.PAGE;
    private String reason;

    public void enter(Caller who, Channel door) {
        caller = who;
        channel = door;
    }

    /** Why the change is made; kept in the audit trail. */
    public void because(String why) {
        reason = why;
    }

    public Optional<Caller> known() {
        return Optional.ofNullable(caller);
    }

    /** @throws Refusal when nobody is logged in */
    public Caller caller() {
        return known().orElseThrow(() -> new Refusal("refusal.notLoggedIn"));
    }

    public Channel channel() {
        return channel;
    }

    public String reason() {
        return reason;
    }
}
