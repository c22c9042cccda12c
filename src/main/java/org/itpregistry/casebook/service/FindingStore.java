package org.itpregistry.casebook.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.itpregistry.access.service.Allowed;
import org.itpregistry.casebook.domain.RuleBook;
import org.itpregistry.codelist.service.CodeListReader;
import org.itpregistry.patient.domain.Patient;
import org.itpregistry.patient.domain.PersonFile;
import org.itpregistry.platform.domain.Finding;
import org.itpregistry.platform.domain.Refused;
import org.itpregistry.platform.domain.RegistryRecord;
import org.itpregistry.platform.domain.RuleCode;

/** Holds the warnings that stand on rows which were kept all the same. */
@Stateless
@Allowed
public class FindingStore {
    private static final String SEPARATOR = "\u001f";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private PersonFiles files;

    @Inject
    private Clock clock;

    @Inject
    private CodeListReader lists;

    /**
     * Judges a person by the rules of entry, together with the mother and the newborns it is linked to; keeps the warnings.
     *
     * @return the warnings
     * @throws Refused when there is an error
     */
    public List<Finding> judge(Patient patient) {
        List<Finding> found = new ArrayList<>();
        files.family(patient).forEach(file -> found.addAll(judgeAlone(file)));
        if (found.stream().anyMatch(Finding::error)) {
            throw new Refused(found);
        }
        return found;
    }

    /** @throws Refused when a row breaks a rule by itself; asked before the database, whose checks would end the act */
    public void refuseBroken(Collection<? extends RegistryRecord> rows) {
        RuleBook rules = rules();
        List<Finding> found =
                rows.stream().flatMap(row -> rules.check(row).stream()).toList();
        if (found.stream().anyMatch(Finding::error)) {
            throw new Refused(found);
        }
    }

    private RuleBook rules() {
        return RuleBook.on(LocalDate.now(clock)).with(lists.inForce());
    }

    /** The warnings that stand on the rows of a person. */
    public List<Finding> of(Patient patient) {
        List<?> rows = em.createNativeQuery(
                        "select form, source_key, item, code, message_key, arguments from finding where patient_id ="
                                + " ?1 order by id")
                .setParameter(1, patient.id())
                .getResultList();
        return rows.stream().map(row -> read((Object[]) row)).toList();
    }

    private List<Finding> judgeAlone(PersonFile file) {
        Patient patient = file.patient();
        List<Finding> found = rules().check(file);
        em.createNativeQuery("delete from finding where patient_id = ?1")
                .setParameter(1, patient.id())
                .executeUpdate();
        for (Finding finding : found) {
            em.createNativeQuery(
                            """
                            insert into finding (cohort_id, center_id, patient_id, form, source_key, item, code,
                                                 message_key, arguments)
                            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)""")
                    .setParameter(1, patient.cohortId())
                    .setParameter(2, patient.centerId())
                    .setParameter(3, patient.id())
                    .setParameter(4, finding.form())
                    .setParameter(5, finding.sourceKey())
                    .setParameter(6, finding.column())
                    .setParameter(7, finding.code().name())
                    .setParameter(8, finding.messageKey())
                    .setParameter(9, String.join(SEPARATOR, finding.arguments()))
                    .executeUpdate();
        }
        return found;
    }

    private static Finding read(Object[] row) {
        String arguments = (String) row[5];
        return new Finding(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                RuleCode.valueOf((String) row[3]),
                false,
                (String) row[4],
                arguments.isEmpty() ? List.of() : List.of(arguments.split(SEPARATOR, -1)));
    }
}
