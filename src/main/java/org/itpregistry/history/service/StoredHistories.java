package org.itpregistry.history.service;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.itpregistry.bleeding.domain.BleedingEpisode;
import org.itpregistry.counts.domain.PlateletReading;
import org.itpregistry.event.domain.AdverseEvent;
import org.itpregistry.followup.domain.FollowUp;
import org.itpregistry.followup.domain.Observation;
import org.itpregistry.measure.PatientHistory;
import org.itpregistry.measure.PatientHistoryBuilder;
import org.itpregistry.measure.Vocabulary;
import org.itpregistry.patient.domain.Patient;
import org.itpregistry.platform.domain.Form;
import org.itpregistry.platform.domain.Item;
import org.itpregistry.pregnancy.domain.Neonate;
import org.itpregistry.pregnancy.domain.Pregnancy;
import org.itpregistry.treatment.domain.Treatment;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;

/**
 * Reads persons with everything recorded of them over a connection, whose row-level security decides who is there: one query
 * a form, streamed with COPY, so that the server writes rows while these are read and none waits for a round trip.
 */
public final class StoredHistories {
    private final Connection connection;
    private final HistoryRow into;
    private final Map<Long, PatientHistoryBuilder> persons = new LinkedHashMap<>();
    private long lastId = -1;
    private Optional<PatientHistoryBuilder> last = Optional.empty();

    private StoredHistories(Connection connection, Vocabulary lists) {
        this.connection = connection;
        this.into = new HistoryRow(lists);
    }

    /**
     * The histories of a cohort, in order of the source key. Voided rows are not in them.
     *
     * @param lists by which codes are read
     */
    public static List<PatientHistory> ofCohort(Connection connection, long cohortId, Vocabulary lists)
            throws SQLException {
        var stored = new StoredHistories(connection, lists);
        // No join with the persons: right after an import, before statistics are taken, it may be planned as a nested
        // loop.
        String ofCohort = "r.cohort_id = " + cohortId;
        stored.readPersons(ofCohort);
        stored.readRows(ofCohort);
        return stored.built();
    }

    /** The history of one person, and of those it is linked to: a mother's newborns. */
    public static List<PatientHistory> ofFamily(Connection connection, long patientId, Vocabulary lists)
            throws SQLException {
        var stored = new StoredHistories(connection, lists);
        stored.readPersons(String.format(
                Locale.ROOT,
                """
                (r.id = %1$d or r.id in (select n.patient_id from neonate n join pregnancy g on g.id = n.pregnancy_id
                                         where g.patient_id = %1$d and n.void_reason is null))""",
                patientId));
        if (!stored.persons.isEmpty()) {
            stored.readRows("r.patient_id in ("
                    + stored.persons.keySet().stream().map(String::valueOf).collect(Collectors.joining(",")) + ")");
        }
        return stored.built();
    }

    private void readRows(String which) throws SQLException {
        rows(PlateletReading.FORM, which, Map.of(), HistoryRow::count);
        rows(Treatment.FORM, which, Map.of(), into::treatment);
        rows(BleedingEpisode.FORM, which, Map.of(), HistoryRow::bleed);
        rows(AdverseEvent.FORM, which, Map.of(), into::adverseEvent);
        rows(Pregnancy.FORM, which, reasons(Pregnancy.FORM), HistoryRow::pregnancy);
        rows(Neonate.FORM, which, newbornColumns(), HistoryRow::neonate);
        rows(FollowUp.FORM, which, Map.of(), HistoryRow::followUp);
        rows(Observation.FORM, which, Map.of(), HistoryRow::observation);
    }

    /** A collected person is let go as soon as its history stands: both of all persons would not fit side by side. */
    private List<PatientHistory> built() {
        List<PatientHistory> histories = new ArrayList<>(persons.size());
        for (Iterator<PatientHistoryBuilder> each = persons.values().iterator(); each.hasNext(); each.remove()) {
            histories.add(each.next().build());
        }
        return Collections.unmodifiableList(histories);
    }

    private void readPersons(String which) throws SQLException {
        String from = String.format(
                Locale.ROOT,
                """
                from patient r join center c on c.id = r.center_id join cohort h on h.id = r.cohort_id
                where %s and r.void_reason is null order by r.source_key collate "C\"""",
                which);
        each(
                Patient.FORM,
                "r.id",
                Map.of("center", "c.source_key", "cohort", "h.source_key"),
                from,
                row -> persons.put(row.patientId(), into.person(row)));
    }

    private void rows(
            Form<?> form, String which, Map<String, String> others, BiConsumer<PatientHistoryBuilder, StoredRow> into)
            throws SQLException {
        String from = "from " + form.table() + " r where " + which + " and r.void_reason is null";
        each(form, "r.patient_id", others, from, row -> person(row.patientId())
                .ifPresent(person -> into.accept(person, row)));
    }

    /** Empty for a person who was taken out. Rows of a person mostly lie side by side. */
    private Optional<PatientHistoryBuilder> person(long id) {
        if (id != lastId) {
            lastId = id;
            last = Optional.ofNullable(persons.get(id));
        }
        return last;
    }

    /** The columns that tell why items are missing, for forms of which a definition wants to know. */
    private static Map<String, String> reasons(Form<?> form) {
        Map<String, String> columns = new LinkedHashMap<>();
        for (Item<?> item : form.items()) {
            if (!item.isRequired()) {
                columns.put(item.missingColumn(), "r." + item.missingColumn());
            }
        }
        return columns;
    }

    private static Map<String, String> newbornColumns() {
        Map<String, String> columns = reasons(Neonate.FORM);
        columns.put("pregnancy", "(select g.source_key from pregnancy g where g.id = r.pregnancy_id)");
        return columns;
    }

    /** @param others further columns, expressions by the name under which the row knows them */
    private void each(Form<?> form, String person, Map<String, String> others, String from, Consumer<StoredRow> visitor)
            throws SQLException {
        List<String> columns = new ArrayList<>(List.of(person, "r.source_key"));
        form.items().forEach(item -> columns.add("r." + item.name()));
        Map<String, String> inOrder = new LinkedHashMap<>(others);
        columns.addAll(inOrder.values());
        // COPY takes no parameters: whatever stands in the text comes from the dictionary or is a number.
        String sql = "copy (select " + String.join(", ", columns) + " " + from + ") to stdout";
        var row = new StoredRow(form, List.copyOf(inOrder.keySet()));
        CopyOut copy = connection.unwrap(PGConnection.class).getCopyAPI().copyOut(sql);
        try {
            for (byte[] line = copy.readFromCopy(); line != null; line = copy.readFromCopy()) {
                row.take(line);
                visitor.accept(row);
            }
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }
}
