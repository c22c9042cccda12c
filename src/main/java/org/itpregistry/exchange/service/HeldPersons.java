package org.itpregistry.exchange.service;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.itpregistry.platform.domain.FormKind;
import org.itpregistry.platform.domain.Reference.Target;

/**
 * Holds the stored persons of a bundle, with mothers and newborns, until the commit: so long nobody enters, voids, signs or
 * locks anything of them. In the order of their ids, as the forms do, so that nobody waits in a circle.
 */
record HeldPersons(Sql sql, long cohort, Collection<StagedFile> files) {
    void hold() throws SQLException {
        List<String> named = named();
        if (!named.isEmpty()) {
            sql.number(String.format(
                    Locale.ROOT,
                    """
                    with named as (%s),
                    head as (select id from named
                             union select g.patient_id from named join neonate n on n.patient_id = named.id
                                   join pregnancy g on g.id = n.pregnancy_id),
                    family as (select id from head
                               union select n.patient_id from head join pregnancy g on g.patient_id = head.id
                                     join neonate n on n.pregnancy_id = g.id)
                    select count(*) from (select p.id from patient p where p.id in (select id from family)
                                          order by p.id for update of p) held""",
                    String.join(" union ", named)));
        }
    }

    private List<String> named() {
        List<String> named = new ArrayList<>();
        for (StagedFile file : files) {
            if (file.form().kind() == FormKind.PERSON) {
                named.add(person(file, "source_key"));
            } else if (file.refersTo(Target.PATIENT)) {
                named.add(person(file, "patient_key"));
            }
            if (file.refersTo(Target.PREGNANCY)) {
                named.add(String.format(
                        Locale.ROOT,
                        "select g.patient_id as id from pregnancy g join %s s on s.pregnancy_key = g.source_key where g.cohort_id = %d",
                        file.table(),
                        cohort));
            }
        }
        return named;
    }

    private String person(StagedFile file, String key) {
        return String.format(
                Locale.ROOT,
                "select p.id from patient p join (select distinct %s as key from %s) s on s.key = p.source_key"
                        + " where p.cohort_id = %d and p.void_reason is null",
                key,
                file.table(),
                cohort);
    }
}
