package org.itpregistry.entry.service;

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
import org.itpregistry.codelist.service.CodeListReader;
import org.itpregistry.entry.domain.RuleBook;
import org.itpregistry.entry.domain.StandingFaults;
import org.itpregistry.patient.domain.Patient;
import org.itpregistry.patient.domain.PersonFile;
import org.itpregistry.platform.domain.EntryFinding;
import org.itpregistry.platform.domain.Refused;
import org.itpregistry.platform.domain.RegistryRecord;
import org.itpregistry.platform.domain.RuleCode;

/** Holds what the rules find in rows that are kept all the same: warnings, and contradictions that stood there before. */
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

    /** The contradictions that stand in the data of a person and its family; to be asked for before an act changes them. */
    public StandingFaults standing(Patient patient) {
        return new StandingFaults(check(files.family(patient)));
    }

    /** What the rules find in files, as of today. */
    public List<EntryFinding> check(Collection<PersonFile> family) {
        RuleBook rules = rules();
        return family.stream().flatMap(file -> rules.check(file).stream()).toList();
    }

    /** What the rules find in a row that belongs to no person. */
    public List<EntryFinding> check(RegistryRecord row) {
        return rules().check(row);
    }

    private RuleBook rules() {
        return RuleBook.on(LocalDate.now(clock)).with(lists.inForce());
    }

    /**
     * Judges a person by the rules of entry, together with the mother and the newborns it is linked to; keeps the findings.
     *
     * @param before what stood before the act; it does not refuse what it leaves as it was
     * @return the findings
     * @throws Refused when there is an error that was not there before
     */
    public List<EntryFinding> judge(Patient patient, StandingFaults before) {
        List<EntryFinding> found = new ArrayList<>();
        files.family(patient).forEach(file -> found.addAll(judgeAlone(file)));
        List<EntryFinding> worse = before.worsened(found);
        if (!worse.isEmpty()) {
            List<EntryFinding> told = new ArrayList<>(worse);
            found.stream().filter(finding -> !finding.error()).forEach(told::add);
            throw new Refused(told);
        }
        return found;
    }

    /**
     * Asked before the database, whose checks would end the act.
     *
     * @throws Refused when a row breaks a rule by itself that it did not break before
     */
    public void refuseBroken(Collection<? extends RegistryRecord> rows, StandingFaults before) {
        RuleBook rules = rules();
        List<EntryFinding> found =
                rows.stream().flatMap(row -> rules.checkTyped(row).stream()).toList();
        if (!before.worsened(found).isEmpty()) {
            throw new Refused(found);
        }
    }

    /** The findings that stand on the rows of a person: what was kept with a save, and contradictions found just now. */
    public List<EntryFinding> of(Patient patient) {
        List<?> rows = em.createNativeQuery(
                        "select form, source_key, item, code, message_key, arguments, error from finding"
                                + " where patient_id = ?1 order by id")
                .setParameter(1, patient.id())
                .getResultList();
        List<EntryFinding> found =
                new ArrayList<>(rows.stream().map(row -> read((Object[]) row)).toList());
        found.addAll(new StandingFaults(found).worsened(check(List.of(files.of(patient)))));
        return found;
    }

    private List<EntryFinding> judgeAlone(PersonFile file) {
        Patient patient = file.patient();
        List<EntryFinding> found = rules().check(file);
        em.createNativeQuery("delete from finding where patient_id = ?1")
                .setParameter(1, patient.id())
                .executeUpdate();
        for (EntryFinding finding : found) {
            em.createNativeQuery(
                            """
                            insert into finding (cohort_id, center_id, patient_id, form, source_key, item, code,
                                                 message_key, arguments, error)
                            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)""")
                    .setParameter(1, patient.cohortId())
                    .setParameter(2, patient.centerId())
                    .setParameter(3, patient.id())
                    .setParameter(4, finding.form())
                    .setParameter(5, finding.sourceKey())
                    .setParameter(6, finding.column())
                    .setParameter(7, finding.code().name())
                    .setParameter(8, finding.messageKey())
                    .setParameter(9, String.join(SEPARATOR, finding.arguments()))
                    .setParameter(10, finding.error())
                    .executeUpdate();
        }
        return found;
    }

    private static EntryFinding read(Object[] row) {
        String arguments = (String) row[5];
        return new EntryFinding(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                RuleCode.valueOf((String) row[3]),
                (Boolean) row[6],
                (String) row[4],
                arguments.isEmpty() ? List.of() : List.of(arguments.split(SEPARATOR, -1)));
    }
}
