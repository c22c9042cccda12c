package org.itpregistry.schedule.service;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.itpregistry.access.domain.Act;
import org.itpregistry.access.service.Allowed;
import org.itpregistry.schedule.domain.FeedbackData.Lag;
import org.itpregistry.schedule.domain.OwnRows.Entry;

/** Reads from the audit trail how long after an event it was entered; imported rows say nothing of that. */
@Stateless
@Allowed(Act.ORDER_REPORT)
public class EntryLags {
    private static final List<String[]> FORMS = List.of(
            new String[] {"platelet_counts", "platelet_reading", "sample_date"},
            new String[] {"treatments", "treatment", "start_date"},
            new String[] {"bleeding", "bleeding_episode", "onset_date"},
            new String[] {"adverse_events", "adverse_event", "onset_date"},
            new String[] {"follow_ups", "follow_up", "visit_date"});

    @PersistenceContext
    private EntityManager em;

    /** Of rows entered within a year before a day. */
    public List<Lag> of(long cohort, long center, LocalDate until) {
        List<Lag> lags = new ArrayList<>();
        for (String[] form : FORMS) {
            lags.addAll(of(form, cohort, center, until));
        }
        return lags;
    }

    private List<Lag> of(String[] form, long cohort, long center, LocalDate until) {
        List<?> rows = em.createNativeQuery(
                        """
                        select own, count(*), percentile_cont(0.25) within group (order by days),
                               percentile_cont(0.5) within group (order by days), percentile_cont(0.75) within group (order by days)
                        from (select e.center_id = ?1 as own,
                                     ((t.at at time zone 'UTC')::date - (e.new_values ->> ?2)::date)::float8 as days
                              from audit_entry e join audit_transaction t on t.id = e.transaction_id
                              where t.at >= ?3 and t.at < ?4 and t.channel in ('page', 'api') and e.action = 'INSERT'
                                and e.table_name = ?5 and (e.new_values ->> 'cohort_id')::bigint = ?6
                                and length(e.new_values ->> ?2) = 10) entered
                        group by own""")
                .setParameter(1, center)
                .setParameter(2, form[2])
                .setParameter(3, java.sql.Timestamp.from(start(until.minusYears(1))))
                .setParameter(4, java.sql.Timestamp.from(start(until.plusDays(1))))
                .setParameter(5, form[1])
                .setParameter(6, cohort)
                .getResultList();
        return rows.stream().map(row -> lag(form[0], (Object[]) row)).toList();
    }

    /** The rows of a center that these numbers are made of, the longest delay first. */
    public List<Entry> rows(long cohort, long center, LocalDate until) {
        List<Entry> entries = new ArrayList<>();
        for (String[] form : FORMS) {
            List<?> rows = em.createNativeQuery(
                            """
                            select p.source_key, e.new_values ->> 'source_key', e.new_values ->> ?2,
                                   to_char(t.at at time zone 'UTC', 'YYYY-MM-DD'),
                                   (t.at at time zone 'UTC')::date - (e.new_values ->> ?2)::date
                            from audit_entry e join audit_transaction t on t.id = e.transaction_id
                              join patient p on p.id = (e.new_values ->> 'patient_id')::bigint
                            where t.at >= ?3 and t.at < ?4 and t.channel in ('page', 'api') and e.action = 'INSERT'
                              and e.table_name = ?5 and (e.new_values ->> 'cohort_id')::bigint = ?6 and e.center_id = ?1
                              and length(e.new_values ->> ?2) = 10
                            order by 5 desc, 1, 2""")
                    .setParameter(1, center)
                    .setParameter(2, form[2])
                    .setParameter(3, java.sql.Timestamp.from(start(until.minusYears(1))))
                    .setParameter(4, java.sql.Timestamp.from(start(until.plusDays(1))))
                    .setParameter(5, form[1])
                    .setParameter(6, cohort)
                    .getResultList();
            rows.forEach(row -> entries.add(entry(form[0], (Object[]) row)));
        }
        return entries;
    }

    private static Entry entry(String form, Object... row) {
        return new Entry(
                (String) row[0],
                form,
                (String) row[1],
                (String) row[2],
                (String) row[3],
                number(row[4]).longValue());
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static Lag lag(String form, Object... row) {
        return new Lag(
                form,
                (Boolean) row[0],
                number(row[1]).longValue(),
                number(row[2]).doubleValue(),
                number(row[3]).doubleValue(),
                number(row[4]).doubleValue());
    }

    private static Number number(Object cell) {
        return (Number) cell;
    }
}
