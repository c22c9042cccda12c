package org.itpregistry.cut.service;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.itpregistry.history.service.StoredRow;
import org.itpregistry.measure.Agent;
import org.itpregistry.measure.AgentClass;
import org.itpregistry.measure.Agents;

/**
 * The list of agents within a data cut: a part of its own, so that the cut is read later with the classes that agents had,
 * and its hash covers them.
 */
final class FrozenAgents {
    /** The name of the part, where other parts have that of a form. */
    static final String PART = "agents";

    /** The columns of the part; those after the key are read by name. */
    static final List<String> COLUMNS =
            List.of("person", "key", "label", "classes", "washout_days", "atc", "retired_in", "list_version");

    /** As {@link FrozenRows} reads rows: the center in front, which is none. */
    static final String ROWS =
            """
            copy (select 0, '', e.code, e.label, e.classes, e.washout_days, e.atc, e.retired_in, l.list_version
                  from code_entry e join code_list l on l.id = e.list_id where l.list_key = 'agents'
                  order by e.position, lower(e.label) collate "C", e.code collate "C") to stdout""";

    private FrozenAgents() {}

    /** The list that the bytes of the part hold. */
    static Agents read(byte[] content) {
        int next = 0;
        while (content[next] != '\n') {
            next++;
        }
        StoredRow row = StoredRow.ofNoForm(new String(content, 0, next, StandardCharsets.UTF_8).split("\t"));
        List<Agent> agents = new ArrayList<>();
        int version = 0;
        for (next++; next < content.length; ) {
            next = row.take(content, next);
            agents.add(agent(row, agents.size()));
            version = Integer.parseInt(row.text("list_version"));
        }
        return new Agents(version, agents);
    }

    private static Agent agent(StoredRow row, int place) {
        String classes = row.text("classes");
        String washout = row.text("washout_days");
        return new Agent(
                row.key(),
                row.text("label"),
                classes == null
                        ? List.of()
                        : Arrays.stream(classes.split("\\|"))
                                .map(AgentClass::find)
                                .flatMap(Optional::stream)
                                .toList(),
                washout == null ? 0 : Integer.parseInt(washout),
                place);
    }
}
