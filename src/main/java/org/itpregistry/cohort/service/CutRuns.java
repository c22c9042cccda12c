package org.itpregistry.cohort.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.itpregistry.access.domain.Act;
import org.itpregistry.access.domain.Caller;
import org.itpregistry.access.service.Allowed;
import org.itpregistry.access.service.CallContext;
import org.itpregistry.cohort.domain.Origin;
import org.itpregistry.cohort.domain.StudyRun;
import org.itpregistry.cut.domain.DataCut;
import org.itpregistry.platform.domain.Product;
import org.itpregistry.study.Audience;
import org.itpregistry.study.Protocol;

/**
 * Keeps the first result of each study on each data cut, and holds the next ones against it. Results are the same only for
 * the same version of protocol and product, the same audience and the same centers.
 */
@Stateless
@Allowed(Act.READ_RESULTS)
public class CutRuns {
    private static final Logger LOG = Logger.getLogger(CutRuns.class.getName());
    private static final String ALL_CENTERS = "*";

    private static final String KEEP_FIRST =
            """
            insert into data_cut_run (cut_id, study, protocol_version, product_version, audience, centers, sha256, first_at)
            values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""";

    private static final String FIRST =
            """
            select sha256, first_at from data_cut_run where cut_id = ? and study = ? and protocol_version = ?
            and product_version = ? and audience = ? and centers = ?""";

    private static final String OF_COHORT =
            """
            select r.study, r.protocol_version, d.key, min(r.first_at) from data_cut_run r join data_cut d on d.id = r.cut_id
            where d.cohort_id = ? group by 1, 2, 3 order by 4 desc""";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CallContext context;

    @Inject
    private Clock clock;

    /**
     * What a result of a cut was made of, and whether it was had before.
     *
     * @param sha256 of the table of results, in hex
     */
    public Origin origin(DataCut cut, Audience audience, Protocol protocol, String sha256) {
        Connection connection = em.unwrap(Connection.class);
        try (PreparedStatement keep = connection.prepareStatement(KEEP_FIRST);
                PreparedStatement first = connection.prepareStatement(FIRST)) {
            name(keep, cut, audience, protocol);
            keep.setString(7, sha256);
            keep.setTimestamp(8, Timestamp.from(clock.instant().truncatedTo(ChronoUnit.MILLIS)));
            if (keep.executeUpdate() == 1) {
                return new Origin(Optional.of(cut), Optional.empty(), true);
            }
            name(first, cut, audience, protocol);
            try (ResultSet row = first.executeQuery()) {
                row.next();
                boolean same = sha256.equals(row.getString(1));
                Instant before = row.getTimestamp(2).toInstant();
                if (!same) {
                    LOG.log(Level.SEVERE, "{0} on {1} gives {2}, and gave {3} before", new Object[] {
                        protocol.id(), cut.key(), sha256, row.getString(1)
                    });
                }
                return new Origin(Optional.of(cut), Optional.of(before), same);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot compare with earlier runs", e);
        }
    }

    /** The first runs of studies on the cuts of a cohort that the caller may see something of, the newest first. */
    public List<StudyRun> ofCohort(long cohort) {
        Connection connection = em.unwrap(Connection.class);
        try (PreparedStatement select = connection.prepareStatement(OF_COHORT)) {
            select.setLong(1, cohort);
            List<StudyRun> found = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(new StudyRun(
                            rows.getString(1),
                            rows.getString(2),
                            rows.getString(3),
                            rows.getTimestamp(4)
                                    .toInstant()
                                    .atZone(ZoneOffset.UTC)
                                    .toLocalDate()));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read earlier runs", e);
        }
    }

    private void name(PreparedStatement statement, DataCut cut, Audience audience, Protocol protocol)
            throws SQLException {
        statement.setLong(1, cut.id());
        statement.setString(2, protocol.id());
        statement.setString(3, String.valueOf(protocol.version()));
        statement.setString(4, Product.version());
        statement.setString(5, audience.name());
        statement.setString(6, centersOf(context.caller()));
    }

    private static String centersOf(Caller caller) {
        return caller.seesAllCenters()
                ? ALL_CENTERS
                : caller.centers().stream().sorted().map(String::valueOf).collect(Collectors.joining(","));
    }
}
