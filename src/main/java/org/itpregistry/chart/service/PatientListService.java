package org.itpregistry.chart.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.itpregistry.access.domain.Act;
import org.itpregistry.access.service.Allowed;
import org.itpregistry.access.service.CallContext;
import org.itpregistry.chart.domain.ListChoice;
import org.itpregistry.chart.domain.PatientQuery;
import org.itpregistry.chart.domain.PatientRow;
import org.itpregistry.measure.CaseType;
import org.itpregistry.measure.Comparator;
import org.itpregistry.measure.Sex;

/** The patients of the caller's centers, a page at a time: one statement for the page, one for how many there are. */
@Stateless
@Allowed(Act.READ_RECORDS)
public class PatientListService {
    private static final String WHERE =
            """
             from patient p where p.void_reason is null and (p.center_id = any (cast(?1 as bigint[])) or ?2)
            and (?3 = '' or p.source_key ilike ?3) and (cast(?4 as bigint) is null or p.center_id = ?4)
            and (cast(?5 as text) is null or p.case_type = ?5) and (cast(?6 as bigint) is null or p.cohort_id = ?6)""";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CallContext context;

    public List<PatientRow> page(PatientQuery asked) {
        // As the indexes have it, so that a page is read and not sorted out of everything.
        String turn = asked.descending() ? " desc" : " asc";
        String order = " order by " + asked.order().column() + turn
                + (asked.order().mayBeEmpty() ? " nulls last" : "") + ", p.id" + turn;
        Query query = em.createNativeQuery("select p.id, p.source_key, o.source_key, c.center_name, p.case_type, p.sex,"
                + " p.birth_date, p.diagnosis_date, cast(p.registration_date as text), l.comparator, l.count_1e9_per_l,"
                + " cast(l.sample_date as text), (select count(*) from finding f where f.patient_id = p.id)"
                + " from (select p.*" + WHERE + order + " limit ?7 offset ?8) p"
                + " join center c on c.id = p.center_id join cohort o on o.id = p.cohort_id"
                + " left join lateral (select r.comparator, r.count_1e9_per_l, r.sample_date from platelet_reading r"
                + " where r.patient_id = p.id and r.void_reason is null"
                + " order by r.sample_date desc, r.sample_time desc nulls last, r.id desc limit 1) l on true" + order);
        bind(query, asked);
        query.setParameter(7, PatientQuery.PAGE).setParameter(8, asked.page() * PatientQuery.PAGE);
        List<PatientRow> rows = new ArrayList<>();
        for (Object row : query.getResultList()) {
            rows.add(read((Object[]) row));
        }
        return rows;
    }

    public int count(PatientQuery asked) {
        Query query = em.createNativeQuery("select count(*)" + WHERE);
        bind(query, asked);
        return ((Number) query.getSingleResult()).intValue();
    }

    /** The cohorts that a list can be narrowed to. */
    public List<ListChoice> cohorts() {
        List<?> rows = em.createNativeQuery(
                        "select id, source_key from cohort where void_reason is null order by source_key")
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new ListChoice(((Number) row[0]).longValue(), (String) row[1]))
                .toList();
    }

    private void bind(Query query, PatientQuery asked) {
        String centers = String.join(
                ",", context.caller().centers().stream().map(String::valueOf).toList());
        query.setParameter(1, "{" + centers + "}");
        query.setParameter(2, context.caller().seesAllCenters());
        query.setParameter(3, asked.pseudonym().isEmpty() ? "" : "%" + literal(asked.pseudonym()) + "%");
        query.setParameter(4, asked.center());
        query.setParameter(5, asked.caseType() == null ? null : asked.caseType().name());
        query.setParameter(6, asked.cohort());
    }

    private static String literal(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static PatientRow read(Object[] row) {
        return new PatientRow(
                ((Number) row[0]).longValue(),
                (String) row[1],
                (String) row[2],
                (String) row[3],
                CaseType.valueOf((String) row[4]),
                Sex.valueOf((String) row[5]),
                Objects.toString(row[6], ""),
                Objects.toString(row[7], ""),
                (String) row[8],
                row[10] == null ? "" : printed((String) row[9], (BigDecimal) row[10]),
                Objects.toString(row[11], ""),
                ((Number) row[12]).intValue());
    }

    private static String printed(String comparator, BigDecimal count) {
        String sign = comparator == null ? "" : Comparator.valueOf(comparator).sign();
        return (sign.isEmpty() ? "" : sign + " ") + count.stripTrailingZeros().toPlainString();
    }
}
