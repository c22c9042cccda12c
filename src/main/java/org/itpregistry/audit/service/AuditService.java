package org.itpregistry.audit.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.itpregistry.access.domain.Act;
import org.itpregistry.access.service.Allowed;
import org.itpregistry.audit.domain.AttestedTrail;
import org.itpregistry.audit.domain.AuditFilter;
import org.itpregistry.audit.domain.AuditRow;

/** Reads the audit trail and checks that nobody changed it. Nothing here writes. */
@Stateless
@Allowed(Act.READ_TRAIL)
public class AuditService {
    /** How many entries a page of the trail holds. */
    public static final int PAGE = 50;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Checkpoints checkpoints;

    /** The newest entries that pass the filter, newest first; one more than a page when there are older ones. */
    public List<AuditRow> list(AuditFilter filter) {
        List<?> rows = em.createNativeQuery(
                        """
                        select e.id, t.seq, t.at, t.user_name, t.user_role, coalesce(c.source_key, ''), t.channel,
                               t.reason, e.table_name, p.source_key, e.action,
                               cast(e.old_values as text), cast(e.new_values as text)
                        from audit_entry e
                        join audit_transaction t on t.id = e.transaction_id
                        left join patient p on p.id = e.patient_id
                        left join center c on c.id = e.center_id
                        where (?1 = '' or t.user_name = ?1) and (?2 = '' or t.channel = ?2)
                          and (?3 = '' or e.patient_id in (select id from patient where source_key = ?3))
                          and (?4 = '' or e.table_name = ?4)
                          and t.at >= cast(?5 as timestamptz) and t.at < cast(?6 as timestamptz)
                          and e.id < ?7
                        order by e.id desc limit ?8""")
                .setParameter(1, filter.user())
                .setParameter(2, filter.channel())
                .setParameter(3, filter.person())
                .setParameter(4, filter.table())
                .setParameter(5, startOf(filter.from() == null ? LocalDate.of(1970, 1, 1) : filter.from()))
                .setParameter(
                        6,
                        startOf(
                                filter.to() == null
                                        ? LocalDate.of(9000, 1, 1)
                                        : filter.to().plusDays(1)))
                .setParameter(7, filter.before() == null ? Long.MAX_VALUE : filter.before())
                .setParameter(8, PAGE + 1)
                .getResultList();
        return rows.stream().map(row -> read((Object[]) row)).toList();
    }

    /** How many transactions are sealed. */
    public long sealed() {
        return ((Number) em.createNativeQuery("select seq from audit_head").getSingleResult()).longValue();
    }

    /**
     * What the checkpoints say by themselves.
     *
     * @throws java.io.UncheckedIOException when their file cannot be read
     */
    public AttestedTrail anchor() {
        return checkpoints.newest();
    }

    /** The file of checkpoints, for those who keep a copy of their own. */
    public List<String> checkpoints() {
        return checkpoints.lines();
    }

    private static String startOf(LocalDate day) {
        return day.atStartOfDay().atOffset(ZoneOffset.UTC).toString();
    }

    private static AuditRow read(Object[] row) {
        String table = (String) row[8];
        return new AuditRow(
                ((Number) row[0]).longValue(),
                row[1] == null ? 0 : ((Number) row[1]).longValue(),
                instant(row[2]),
                (String) row[3],
                text(row[4]),
                (String) row[5],
                (String) row[6],
                text(row[7]),
                table,
                text(row[9]),
                (String) row[10],
                ChangedItems.of(table, image(row[11]), image(row[12])));
    }

    private static JsonObject image(Object json) {
        if (json == null) {
            return JsonObject.EMPTY_JSON_OBJECT;
        }
        try (JsonReader reader = Json.createReader(new StringReader((String) json))) {
            return reader.readObject();
        }
    }

    private static String text(Object value) {
        return value == null ? "" : (String) value;
    }

    private static Instant instant(Object value) {
        return value instanceof OffsetDateTime moment ? moment.toInstant() : ((java.sql.Timestamp) value).toInstant();
    }
}
