package org.itpregistry.assessment.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import org.itpregistry.access.service.Allowed;
import org.itpregistry.assessment.domain.ItemCount;
import org.itpregistry.assessment.domain.ItemGap;
import org.itpregistry.assessment.domain.QualityLine;
import org.itpregistry.assessment.domain.QualityLine.Kind;
import org.itpregistry.entry.domain.Dictionary;
import org.itpregistry.platform.domain.Form;
import org.itpregistry.platform.domain.Item;
import org.itpregistry.platform.domain.Reference;
import org.itpregistry.platform.service.Texts;

/** Counts what is blank and lists what rules of entry warn of; row-level security leaves out what the caller may not see. */
@Stateless
@Allowed
public class Completeness {
    private static final String SEPARATOR = "\u001f";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Texts texts;

    /** Every item of every form about persons, in the order of the dictionary; one statement a form. */
    public List<ItemCount> items(long cohortId) {
        List<ItemCount> items = new ArrayList<>();
        Dictionary.FORMS.stream()
                .filter(form ->
                        form.refersTo(Reference.Target.PATIENT) || form.name().equals("patients"))
                .forEach(form -> items.addAll(items(form, cohortId)));
        return items;
    }

    private List<ItemCount> items(Form<?> form, long cohortId) {
        List<? extends Item<?>> optional =
                form.items().stream().filter(item -> !item.isRequired()).toList();
        StringBuilder sql = new StringBuilder("select count(*)");
        optional.forEach(item -> sql.append(", count(")
                .append(item.name())
                .append("), count(")
                .append(item.missingColumn())
                .append(')'));
        sql.append(" from ").append(form.table()).append(" where cohort_id = ?1 and void_reason is null");
        Object found =
                em.createNativeQuery(sql.toString()).setParameter(1, cohortId).getSingleResult();
        Object[] counts = found instanceof Object[] several ? several : new Object[] {found};
        List<ItemCount> items = new ArrayList<>();
        for (int i = 0; i < optional.size(); i++) {
            items.add(new ItemCount(
                    form.name(),
                    optional.get(i).name(),
                    number(counts[0]),
                    number(counts[1 + 2 * i]),
                    number(counts[2 + 2 * i])));
        }
        return items;
    }

    /** What each person leaves open, in the order of the dictionary; one statement a form. */
    public List<ItemGap> gaps(long cohortId) {
        List<ItemGap> gaps = new ArrayList<>();
        for (Form<?> form : Dictionary.FORMS) {
            boolean ofPersons = form.name().equals("patients");
            if (ofPersons || form.refersTo(Reference.Target.PATIENT)) {
                gaps.addAll(gaps(form, ofPersons ? "id" : "patient_id", cohortId));
            }
        }
        return gaps;
    }

    private List<ItemGap> gaps(Form<?> form, String personColumn, long cohortId) {
        List<? extends Item<?>> optional =
                form.items().stream().filter(item -> !item.isRequired()).toList();
        StringBuilder sql = new StringBuilder("select p.source_key, count(*)");
        optional.forEach(item -> sql.append(", count(f.")
                .append(item.name())
                .append("), count(f.")
                .append(item.missingColumn())
                .append(')'));
        sql.append(" from ")
                .append(form.table())
                .append(" f join patient p on p.id = f.")
                .append(personColumn);
        sql.append(" where f.cohort_id = ?1 and f.void_reason is null and p.void_reason is null");
        sql.append(" group by p.source_key order by p.source_key");
        List<ItemGap> gaps = new ArrayList<>();
        for (Object found :
                em.createNativeQuery(sql.toString()).setParameter(1, cohortId).getResultList()) {
            Object[] counts = (Object[]) found;
            for (int i = 0; i < optional.size(); i++) {
                long explained = number(counts[3 + 2 * i]);
                long blank = number(counts[1]) - number(counts[2 + 2 * i]) - explained;
                if (explained + blank > 0) {
                    gaps.add(new ItemGap(
                            (String) counts[0], form.name(), optional.get(i).name(), explained, blank));
                }
            }
        }
        return gaps;
    }

    private static long number(Object count) {
        return ((Number) count).longValue();
    }

    /** The warnings that stand, in the order of centers and persons. */
    public List<QualityLine> warnings(long cohortId) {
        List<?> rows = em.createNativeQuery(
                        """
                        select c.source_key, p.source_key, f.code, f.form, f.source_key, f.item, f.message_key, f.arguments, f.error
                        from finding f join patient p on p.id = f.patient_id join center c on c.id = p.center_id
                        where f.cohort_id = ?1 and p.void_reason is null
                        order by c.source_key, p.source_key, f.error desc, f.id""")
                .setParameter(1, cohortId)
                .getResultList();
        return rows.stream().map(row -> warning((Object[]) row)).toList();
    }

    private QualityLine warning(Object[] row) {
        return new QualityLine(
                (String) row[0],
                (String) row[1],
                (Boolean) row[8] ? Kind.CONTRADICTION : Kind.WARNING,
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                texts.text((String) row[6], (Object[]) ((String) row[7]).split(SEPARATOR, -1)));
    }
}
