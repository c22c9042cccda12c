package org.itpregistry.protocol.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import org.itpregistry.access.domain.Caller;
import org.itpregistry.access.domain.Channel;
import org.itpregistry.access.domain.Role;
import org.itpregistry.access.service.CallContext;
import org.itpregistry.access.service.UserAdministration;
import org.itpregistry.incontainer.RegistryDeployment;
import org.itpregistry.platform.domain.Refusal;
import org.itpregistry.protocol.domain.RefusedProtocol;
import org.itpregistry.study.Protocol;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may make, see and run a coordinator's study, in the server with the rights of the database. */
@ArquillianTest
class ProtocolServiceIT {
    private static final Caller ADMINISTRATOR = new Caller(0, "administrator", Set.of(Role.ADMINISTRATOR), Map.of());
    private static final Caller AUDITOR = new Caller(1, "auditor", Set.of(Role.AUDITOR), Map.of());
    private static final Caller ELSEWHERE =
            new Caller(2, "elsewhere", Set.of(), Map.of(991L, Set.of(Role.DATA_MANAGER)));

    @Deployment
    static WebArchive registry() {
        return RegistryDeployment.war();
    }

    @Inject
    private CallContext context;

    @Inject
    private UserAdministration administration;

    @Inject
    private ProtocolService protocols;

    private String id;
    private Caller owner;
    private Caller colleague;

    @BeforeEach
    void a_coordinator_saves_a_study() {
        owner = coordinator("owner");
        colleague = coordinator("colleague");
        id = "own-" + System.nanoTime();
        context.enter(owner, Channel.PAGE);
        protocols.save(text("First"), "begun", "arnold2010@1");
    }

    private Caller coordinator(String name) {
        String unique = name + System.nanoTime();
        context.enter(ADMINISTRATOR, Channel.PAGE);
        administration.create(unique, "Somebody");
        return new Caller(3, unique, Set.of(Role.COORDINATOR), Map.of());
    }

    private String text(String title) {
        return "{\"id\": \"" + id + "\", \"title\": \"" + title + "\", \"population\": \"p\","
                + "\"groups\": [{\"id\": \"all\", \"unit\": \"PERSON\"}], \"endpoints\": []}";
    }

    @Test
    void saving_again_makes_the_next_version_and_leaves_the_first_as_it_was() {
        assertThat(protocols.save(text("Second"), "title", "").number()).isEqualTo(2);
        assertThat(protocols.of(id).title()).isEqualTo("Second");
        assertThat(protocols.of(id + "@1").title()).isEqualTo("First");
        assertThat(protocols.of(id + "@2").version()).isEqualTo(2);
        assertThat(protocols.versions(id).get(1).basedOn()).isEqualTo("arnold2010@1");
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> protocols.of(id + "@3"));
    }

    @Test
    void a_study_is_its_owners_and_the_auditors_until_it_is_shared() {
        context.enter(ELSEWHERE, Channel.API);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> protocols.of(id))
                .withMessage(Refusal.NOT_FOUND);
        context.enter(colleague, Channel.API);
        assertThat(protocols.all()).extracting(Protocol::id).doesNotContain(id).contains("arnold2010");
        context.enter(AUDITOR, Channel.PAGE);
        assertThat(protocols.of(id).title()).isEqualTo("First");
        context.enter(owner, Channel.PAGE);
        protocols.share(id, true);
        context.enter(ELSEWHERE, Channel.API);
        assertThat(protocols.all()).extracting(Protocol::id).contains(id);
    }

    @Test
    void only_a_coordinator_makes_a_study_and_only_the_owner_changes_it() {
        context.enter(ELSEWHERE, Channel.API);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> protocols.save(text("x"), "", ""))
                .withMessage("refusal.notAllowed");
        context.enter(colleague, Channel.API);
        assertThatExceptionOfType(RefusedProtocol.class)
                .isThrownBy(() -> protocols.save(text("x"), "", ""))
                .withMessageContaining("taken");
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> protocols.share(id, true));
        assertThatExceptionOfType(RefusedProtocol.class)
                .isThrownBy(() -> protocols.save(text("x").replace(id, "ito2021"), "", ""))
                .withMessageContaining("taken");
    }

    @Test
    void a_retired_study_leaves_the_lists_and_can_still_be_read() {
        protocols.retire(id, true);
        assertThat(protocols.all()).extracting(Protocol::id).doesNotContain(id);
        assertThat(protocols.of(id + "@1").title()).isEqualTo("First");
    }
}
