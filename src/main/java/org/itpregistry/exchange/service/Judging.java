package org.itpregistry.exchange.service;

import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.itpregistry.entry.domain.Dictionary;
import org.itpregistry.entry.domain.RuleBook;
import org.itpregistry.entry.domain.StandingFaults;
import org.itpregistry.exchange.service.RowCursor.Placed;
import org.itpregistry.patient.domain.Patient;
import org.itpregistry.patient.domain.PersonFile;
import org.itpregistry.platform.domain.EntryFinding;
import org.itpregistry.platform.domain.Form;

/** Holds every family that the bundle touches against the rules of entry, and keeps the warnings in a temporary table. */
final class Judging {
    static final String FINDINGS = "import_finding";

    private static final String SEPARATOR = "\u001f";
    private static final int FLUSH = 5_000;

    private final Sql sql;
    private final RuleBook rules;
    private final Reporting reporting;
    private final Map<Form<?>, StagedFile> files;
    private final List<Kept> kept = new ArrayList<>();
    private Surroundings around;
    private Long cohort;
    private LocalDate cutoff;

    private record Kept(Patient patient, EntryFinding finding) {}

    Judging(Sql sql, RuleBook rules, Reporting reporting, Map<Form<?>, StagedFile> files) {
        this.sql = sql;
        this.rules = rules;
        this.reporting = reporting;
        this.files = files;
    }

    /**
     * Judges all persons.
     *
     * @param storedCohort id of the stored cohort; null when it is new
     */
    void judge(Long storedCohort, LocalDate lastDay) throws SQLException, IOException {
        cohort = storedCohort;
        cutoff = lastDay;
        sql.run(String.format(
                Locale.ROOT,
                """
            create temporary table %s (patient_id bigint, center_id bigint, form text, source_key text, item text,
                                       code text, message_key text, arguments text, error boolean) on commit drop\
            """,
                FINDINGS));
        around = Surroundings.read(sql, files);
        try (FamilyReader reader = new FamilyReader(sql, cohort, cutoff, files)) {
            for (FamilyReader.Family family = reader.next(); family != null; family = reader.next()) {
                judge(family);
                if (kept.size() >= FLUSH) {
                    flush();
                }
            }
        }
        flush();
    }

    private void judge(FamilyReader.Family family) throws SQLException {
        Map<Patient, List<EntryFinding>> found = check(family);
        List<EntryFinding> errors = found.values().stream()
                .flatMap(List::stream)
                .filter(EntryFinding::error)
                .toList();
        List<EntryFinding> worse =
                errors.isEmpty() ? errors : new ArrayList<>(standing(family).worsened(errors));
        found.forEach((patient, findings) -> findings.forEach(finding -> {
            boolean refused = finding.error() && worse.remove(finding);
            note(finding, refused, patient, family.rows());
        }));
    }

    private Map<Patient, List<EntryFinding>> check(FamilyReader.Family family) {
        Map<Patient, List<EntryFinding>> found = new LinkedHashMap<>();
        for (PersonFile person : family.files().values()) {
            around.tell(person);
            found.put(person.patient(), rules.check(person));
        }
        return found;
    }

    /** What contradicts itself in the stored data of the family: a bundle that leaves it as it was is not refused for it. */
    private StandingFaults standing(FamilyReader.Family family) throws SQLException {
        FamilyReader.Family stored = cohort == null ? null : FamilyReader.stored(sql, cohort, cutoff, family.id());
        return stored == null
                ? StandingFaults.NONE
                : new StandingFaults(
                        check(stored).values().stream().flatMap(List::stream).toList());
    }

    /** Judges the rows that belong to no person. */
    void judgeOthers() throws SQLException {
        for (StagedFile file : files.values()) {
            if (!file.form().kind().concernsPerson()) {
                try (RowCursor rows = RowCursor.ofFile(sql, file)) {
                    while (rows.family() != null) {
                        Placed row = rows.take();
                        rules.check(row.record()).forEach(finding -> report(finding, row.row()));
                    }
                }
            }
        }
    }

    private void note(EntryFinding finding, boolean refused, Patient patient, List<Placed> rows) {
        int line = rows.stream()
                .filter(row -> row.record().form().name().equals(finding.form())
                        && row.record().sourceKey().equals(finding.sourceKey()))
                .mapToInt(Placed::row)
                .max()
                .orElse(0);
        report(refused ? finding : finding.asWarning(), line);
        if (!refused) {
            kept.add(new Kept(patient, finding));
        }
    }

    private void report(EntryFinding finding, int row) {
        Form<?> form = Dictionary.form(finding.form()).orElseThrow();
        StagedFile file = files.get(form);
        if (finding.error() && file != null && row > 0) {
            file.refuse(row);
        }
        reporting.finding(finding, form.file(), row);
    }

    private void flush() throws SQLException, IOException {
        try (CopyText copy = CopyText.into(sql.connection(), FINDINGS)) {
            for (Kept one : kept) {
                copy.field(one.patient().id());
                copy.field(one.patient().centerId());
                copy.field(one.finding().form());
                copy.field(one.finding().sourceKey());
                copy.field(one.finding().column());
                copy.field(one.finding().code());
                copy.field(one.finding().messageKey());
                copy.field(String.join(SEPARATOR, one.finding().arguments()));
                copy.field(one.finding().error());
                copy.endRow();
            }
        }
        kept.clear();
    }
}
