package org.itpregistry.cut.service;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.itpregistry.cut.domain.CutContent;
import org.itpregistry.cut.domain.CutPart;
import org.itpregistry.cut.domain.CutScope;
import org.itpregistry.cut.domain.DataCut;
import org.itpregistry.job.domain.JobProgress;
import org.itpregistry.patient.domain.Patient;

/** Takes and reads data cuts over a plain connection, as the services do. */
public final class TakenCut {
    private TakenCut() {}

    /** Takes a cut of all persons of a cohort. */
    public static DataCut of(Connection connection, String cohort, long cohortId) throws Exception {
        return of(connection, cohort, cohortId, Optional.empty());
    }

    /** @param persons the ids of those who go in; empty for all */
    public static DataCut of(Connection connection, String cohort, long cohortId, Optional<Set<Long>> persons)
            throws Exception {
        var cutoff = LocalDate.of(2021, 12, 31);
        try (var spool = new CutSpool()) {
            new FrozenRows(connection, cohortId, persons, new JobProgress()).copyTo(spool);
            String list = CutPart.list(CutScope.ALL, cutoff, spool.parts());
            var read = new DataCut(
                    0,
                    "",
                    "Cut " + UUID.randomUUID(),
                    cohort,
                    cutoff,
                    Instant.parse("2026-01-02T03:04:05Z"),
                    "tester",
                    CutScope.ALL,
                    DataCut.FORMAT,
                    "test",
                    spool.parts().stream()
                            .filter(part -> part.form().equals(Patient.FORM.name()))
                            .mapToLong(CutPart::rows)
                            .sum(),
                    spool.parts().stream().mapToLong(CutPart::rows).sum(),
                    HexFormat.of().formatHex(CutSpool.sha256().digest(list.getBytes(StandardCharsets.UTF_8))),
                    0);
            return new StoredCuts(connection).keep(read, spool, new JobProgress());
        }
    }

    public static CutContent content(Connection connection, DataCut cut) throws SQLException {
        return FrozenHistories.of(connection, cut);
    }

    /** Whether the connection may see something of the cut. */
    public static boolean isThere(Connection connection, DataCut cut) throws SQLException {
        return new StoredCuts(connection).find(cut.key()).isPresent();
    }
}
