package org.itpregistry.access.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import org.itpregistry.access.domain.Account;
import org.itpregistry.access.domain.AppUser;
import org.itpregistry.access.domain.Caller;
import org.itpregistry.access.domain.Channel;
import org.itpregistry.access.domain.Role;
import org.itpregistry.access.domain.SignIn;
import org.itpregistry.incontainer.RegistryDeployment;
import org.itpregistry.platform.domain.Refusal;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Log-in, and what ends a session at once: in the server, with the triggers and rights of the database. */
@ArquillianTest
class AccountServiceIT {
    private static final String HERE = "192.0.2.1";
    private static final String ELSEWHERE = "192.0.2.2";
    private static final Caller ADMINISTRATOR = new Caller(0, "administrator", Set.of(Role.ADMINISTRATOR), Map.of());

    @Deployment
    static WebArchive registry() {
        return RegistryDeployment.war();
    }

    @Inject
    private CallContext context;

    @Inject
    private AccountService accounts;

    @Inject
    private UserAdministration administration;

    @Inject
    private PasswordService passwords;

    @Inject
    private TokenService tokens;

    @Inject
    private RunAs runAs;

    private String name;
    private String password;
    private AppUser user;

    @BeforeEach
    void a_new_user_with_a_one_time_password() {
        context.enter(ADMINISTRATOR, Channel.PAGE);
        name = "user" + System.nanoTime();
        password = administration.create(name, "Somebody").text();
        user = administration.users().stream()
                .filter(each -> each.userName().equals(name))
                .findFirst()
                .orElseThrow();
        administration.grant(user.id(), Role.AUDITOR, null);
    }

    @Test
    void a_user_logs_in_whatever_the_case_of_the_name_and_has_to_change_the_password() {
        SignIn signIn = accounts.logIn(" " + name.toUpperCase(java.util.Locale.ROOT), password, HERE);
        Account account = accounts.bySession(signIn).orElseThrow();
        assertThat(account.mustChangePassword()).isTrue();
        assertThat(account.caller().has(Role.AUDITOR)).isTrue();
    }

    @Test
    void a_new_password_ends_the_sessions_that_began_before() {
        SignIn before = accounts.logIn(name, password, HERE);
        context.enter(accounts.bySession(before).orElseThrow().caller(), Channel.PAGE);
        SignIn after = passwords.change(password, "the harbour smells of rain");
        assertThat(accounts.bySession(before)).isEmpty();
        assertThat(accounts.bySession(after)).isPresent();
    }

    @Test
    void a_user_who_is_shut_out_has_neither_session_nor_token() {
        SignIn signIn = accounts.logIn(name, password, HERE);
        context.enter(accounts.bySession(signIn).orElseThrow().caller(), Channel.PAGE);
        var secret = tokens.make("a program", 1);
        assertThat(accounts.byToken(secret)).isPresent();
        context.enter(ADMINISTRATOR, Channel.PAGE);
        administration.disable(user.id());
        assertThat(accounts.bySession(signIn)).isEmpty();
        assertThat(accounts.byToken(secret)).isEmpty();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> accounts.logIn(name, password, HERE))
                .withMessage("refusal.loginFailed");
    }

    @Test
    void a_role_that_is_taken_away_is_gone_on_the_next_request() {
        SignIn signIn = accounts.logIn(name, password, HERE);
        administration.users().stream()
                .filter(each -> each.userName().equals(name))
                .flatMap(each -> each.memberships().stream())
                .forEach(membership -> administration.end(membership.id()));
        assertThat(accounts.bySession(signIn).orElseThrow().caller().has(Role.AUDITOR))
                .isFalse();
    }

    @Test
    void five_failures_lock_this_user_at_this_address_and_nobody_else() {
        for (int i = 0; i < 5; i++) {
            refuses(name, "wrong", HERE, "refusal.loginFailed");
        }
        refuses(name, password, HERE, "refusal.loginBlocked");
        assertThatNoException().isThrownBy(() -> accounts.logIn(name, password, ELSEWHERE));
        administration.unlock(user.id());
        assertThatNoException().isThrownBy(() -> accounts.logIn(name, password, HERE));
    }

    @Test
    void an_unknown_user_is_answered_like_a_known_one() {
        for (int i = 0; i < 5; i++) {
            refuses("nobody." + name, "wrong", HERE, "refusal.loginFailed");
        }
        refuses("nobody." + name, "wrong", HERE, "refusal.loginBlocked");
    }

    @Test
    void only_an_administrator_makes_users() {
        context.enter(new Caller(0, "coordinator", Set.of(Role.COORDINATOR), Map.of()), Channel.PAGE);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> administration.users())
                .withMessage("refusal.notAllowed");
    }

    @Test
    void work_in_the_background_has_the_caller_that_it_was_given() throws Exception {
        var other = new Caller(7, "other", Set.of(Role.COORDINATOR), Map.of());
        String worked = runAs.call(other, Channel.JOB, () -> context.caller().userName() + context.channel());
        assertThat(worked).isEqualTo("otherJOB");
        assertThat(context.caller()).isEqualTo(ADMINISTRATOR);
        assertThat(java.util.concurrent.CompletableFuture.supplyAsync(() -> inNewThread(other))
                        .get())
                .isEqualTo("other");
    }

    private String inNewThread(Caller caller) {
        try {
            return runAs.call(caller, Channel.JOB, () -> context.caller().userName());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void refuses(String who, String typed, String address, String key) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> accounts.logIn(who, typed, address))
                .withMessage(key);
    }
}
