package org.itpregistry.exchange.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.util.List;
import java.util.TreeSet;
import org.itpregistry.codelist.service.StoredCodeLists;
import org.itpregistry.measure.Agent;
import org.itpregistry.measure.Agents;
import org.itpregistry.measure.Causes;
import org.itpregistry.measure.ShippedAgents;
import org.itpregistry.measure.ShippedCauses;
import org.itpregistry.measure.Vocabulary;
import org.junit.jupiter.api.Test;

/** The lists that tests of definitions are made with are the ones that the migrations ship. */
class ShippedAgentsIT {
    @Test
    void the_list_of_the_tests_is_that_of_the_database() throws Exception {
        try (Connection connection = ImportDatabase.open()) {
            // Other tests add agents of their own.
            Agents stored = StoredCodeLists.read(connection).agents();
            assertThat(said(stored)).containsSubsequence(said(ShippedAgents.ALL));
            assertThat(stored.version()).isGreaterThanOrEqualTo(ShippedAgents.ALL.version());
            Vocabulary shipped = StoredCodeLists.asShipped(connection);
            assertThat(said(shipped.agents())).isEqualTo(said(ShippedAgents.ALL));
            assertThat(said(shipped.causes())).isEqualTo(said(ShippedCauses.ALL));
        }
    }

    private static List<String> said(Agents agents) {
        return agents.all().stream().map(ShippedAgentsIT::said).toList();
    }

    private static List<String> said(Causes causes) {
        return causes.all().stream()
                .map(cause -> cause.code() + ", " + cause.label() + ", " + new TreeSet<>(cause.classes()))
                .toList();
    }

    private static String said(Agent agent) {
        return agent.code() + ", " + agent.label() + ", " + agent.classes() + ", " + agent.washoutDays();
    }
}
