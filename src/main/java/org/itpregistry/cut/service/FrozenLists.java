package org.itpregistry.cut.service;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.itpregistry.history.service.StoredRow;
import org.itpregistry.measure.Agent;
import org.itpregistry.measure.AgentClass;
import org.itpregistry.measure.Agents;
import org.itpregistry.measure.Cause;
import org.itpregistry.measure.Causes;
import org.itpregistry.measure.Vocabulary;
import org.itpregistry.platform.domain.CodeLists;

/**
 * The code lists within a data cut: each a part of its own, named as the list where other parts have the name of a form. So
 * the cut is read later with the classes that codes had, and its hash covers them.
 */
final class FrozenLists {
    /** The lists that go into a cut. A cut from before one of them was kept lacks its part. */
    static final List<String> KEPT = List.of(CodeLists.AGENTS, CodeLists.CAUSES);

    /** The columns of a part; those after the key are read by name. */
    static final List<String> COLUMNS =
            List.of("person", "key", "label", "classes", "washout_days", "atc", "retired_in", "list_version");

    private static final String ROWS =
            """
            copy (select 0, '', e.code, e.label, e.classes, e.washout_days, e.atc, e.retired_in, l.list_version
                  from code_entry e join code_list l on l.id = e.list_id where l.list_key = '%s'
                  order by e.position, lower(e.label) collate "C", e.code collate "C") to stdout""";

    private FrozenLists() {}

    /** As {@link FrozenRows} reads rows: the center in front, which is none. */
    static String rows(String list) {
        return String.format(Locale.ROOT, ROWS, list);
    }

    /** The lists with that one which the bytes of the part hold. */
    static Vocabulary read(String list, byte[] content, Vocabulary others) {
        if (list.equals(CodeLists.AGENTS)) {
            List<Agent> agents = new ArrayList<>();
            int version = each(content, row -> agents.add(agent(row, agents.size())));
            return new Vocabulary(new Agents(version, agents), others.causes());
        }
        List<Cause> causes = new ArrayList<>();
        int version = each(content, row -> causes.add(cause(row, causes.size())));
        return new Vocabulary(others.agents(), new Causes(version, causes));
    }

    /** Returns the version of the list, which each row names. */
    private static int each(byte[] content, Consumer<StoredRow> entry) {
        int next = 0;
        while (content[next] != '\n') {
            next++;
        }
        StoredRow row = StoredRow.ofNoForm(new String(content, 0, next, StandardCharsets.UTF_8).split("\t"));
        int version = 0;
        for (next++; next < content.length; ) {
            next = row.take(content, next);
            entry.accept(row);
            version = Integer.parseInt(row.text("list_version"));
        }
        return version;
    }

    private static Agent agent(StoredRow row, int place) {
        String washout = row.text("washout_days");
        return new Agent(
                row.key(),
                row.text("label"),
                classes(row).stream()
                        .map(AgentClass::find)
                        .flatMap(Optional::stream)
                        .toList(),
                washout == null ? 0 : Integer.parseInt(washout),
                place);
    }

    private static Cause cause(StoredRow row, int place) {
        return new Cause(row.key(), row.text("label"), Set.copyOf(classes(row)), place);
    }

    private static List<String> classes(StoredRow row) {
        String classes = row.text("classes");
        return classes == null || classes.isEmpty() ? List.of() : Arrays.asList(classes.split("\\|"));
    }
}
