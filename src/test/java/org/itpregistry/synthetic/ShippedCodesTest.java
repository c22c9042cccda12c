package org.itpregistry.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import org.itpregistry.measure.Agent;
import org.itpregistry.measure.AgentClass;
import org.itpregistry.measure.ShippedAgents;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Invented persons are treated with agents of the list that comes with the registry, and as their classes say. */
class ShippedCodesTest {
    @ParameterizedTest
    @EnumSource
    void what_is_given_is_on_the_list_and_of_its_class(SyntheticAgent given) {
        Agent listed = ShippedAgents.of(given.name());
        assertThat(given.isSteroid()).isEqualTo(listed.is(AgentClass.CORTICOSTEROID));
        boolean once = listed.is(AgentClass.SPLENECTOMY) || listed.is(AgentClass.TRANSFUSION);
        assertThat(given.isGivenOn()).isEqualTo(!given.isCourse() && !once);
    }
}
