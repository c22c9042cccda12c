package org.itpregistry.cut.service;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.itpregistry.center.domain.CenterDenominator;
import org.itpregistry.codelist.service.StoredCodeLists;
import org.itpregistry.cut.domain.CutContent;
import org.itpregistry.cut.domain.CutPart;
import org.itpregistry.cut.domain.DataCut;
import org.itpregistry.entry.domain.Dictionary;
import org.itpregistry.evidence.domain.StudyArm;
import org.itpregistry.history.service.HistoryRow;
import org.itpregistry.history.service.StoredHistories;
import org.itpregistry.history.service.StoredRow;
import org.itpregistry.measure.PatientHistory;
import org.itpregistry.measure.PatientHistoryBuilder;
import org.itpregistry.measure.Vocabulary;
import org.itpregistry.patient.domain.Cohort;
import org.itpregistry.platform.domain.ByteOrder;
import org.itpregistry.platform.domain.Form;
import org.itpregistry.platform.domain.FormKind;
import org.itpregistry.platform.domain.RegistryRecord;

/** Makes of the parts of a data cut what {@link StoredHistories} makes of the tables. */
final class FrozenHistories {
    private final Map<String, PatientHistoryBuilder> persons = new HashMap<>();
    private final Map<Form<?>, List<RegistryRecord>> others = new HashMap<>();
    private Vocabulary lists;
    private HistoryRow into;
    // Rows of a person lie side by side.
    private byte[] lastKey;
    private PatientHistoryBuilder last;

    /** @param asShipped by which codes are read in cuts from before their lists were kept with them */
    private FrozenHistories(Vocabulary asShipped) {
        lists = asShipped;
        into = new HistoryRow(asShipped);
    }

    /** All of a cut that the connection may see. */
    static CutContent of(Connection connection, DataCut cut) throws SQLException {
        var frozen = new FrozenHistories(StoredCodeLists.asShipped(connection));
        PackedParts.each(connection, cut, (part, content) -> frozen.take(cut, part, content));
        return new CutContent(
                cut,
                frozen.rows(Cohort.FORM, Cohort.class).get(0),
                frozen.built(),
                frozen.rows(CenterDenominator.FORM, CenterDenominator.class),
                frozen.rows(StudyArm.FORM, StudyArm.class),
                frozen.lists);
    }

    private void take(DataCut cut, CutPart part, byte[] content) {
        if (FrozenLists.KEPT.contains(part.form())) {
            lists = FrozenLists.read(part.form(), content, lists);
            into = new HistoryRow(lists);
        }
        // A form that the dictionary has no more is not looked for either.
        Dictionary.form(part.form()).ifPresent(form -> {
            if (take(form, content) != part.rows()) {
                throw PackedParts.broken("refusal.cut.broken", cut, part.toString());
            }
        });
    }

    private long take(Form<?> form, byte[] content) {
        int end = 0;
        while (content[end] != '\n') {
            end++;
        }
        String[] header = new String(content, 0, end, StandardCharsets.UTF_8).split("\t");
        StoredRow row = StoredRow.withHeader(form, header);
        Consumer<StoredRow> visitor = visitor(form);
        long rows = 0;
        for (int next = end + 1; next < content.length; rows++) {
            next = row.take(content, next);
            visitor.accept(row);
        }
        return rows;
    }

    private Consumer<StoredRow> visitor(Form<?> form) {
        if (form.kind() == FormKind.PERSON) {
            return row -> persons.put(row.key(), into.person(row));
        }
        var taking = into.of(form);
        if (taking != null) {
            lastKey = null;
            return row -> taking.accept(person(row), row);
        }
        List<RegistryRecord> kept = others.computeIfAbsent(form, any -> new ArrayList<>());
        return row -> {
            RegistryRecord entity = form.blank();
            row.into(entity);
            kept.add(entity);
        };
    }

    private PatientHistoryBuilder person(StoredRow row) {
        if (lastKey == null || !row.isOf(lastKey)) {
            lastKey = row.person();
            last = persons.get(row.personKey());
        }
        return last;
    }

    /** A collected person is let go as soon as its history stands: both of all persons would not fit side by side. */
    private List<PatientHistory> built() {
        List<PatientHistory> histories = new ArrayList<>(persons.size());
        List<String> keys = new ArrayList<>(persons.keySet());
        keys.sort(ByteOrder.BY_BYTES);
        keys.forEach(key -> histories.add(persons.remove(key).build()));
        return histories;
    }

    private <R extends RegistryRecord> List<R> rows(Form<R> form, Class<R> type) {
        return others.getOrDefault(form, List.of()).stream()
                .map(type::cast)
                .sorted(Comparator.comparing(RegistryRecord::sourceKey, ByteOrder.BY_BYTES))
                .toList();
    }
}
