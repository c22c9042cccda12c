package org.itpregistry.pregnancy.domain;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.itpregistry.patient.domain.EntryRule;
import org.itpregistry.patient.domain.LikePerson;
import org.itpregistry.patient.domain.Patient;
import org.itpregistry.patient.domain.PersonFile;
import org.itpregistry.platform.domain.Findings;
import org.itpregistry.platform.domain.RuleCode;

/**
 * LIKE_PERSON: another person of the center has the same sex, birth and diagnosis date. Twins do, and are not questioned.
 * The second argument of the message is the other person's id, for a link.
 */
public final class SamePersonTwice implements EntryRule {
    @Override
    public void check(PersonFile file, Findings findings) {
        Set<Long> twins = new HashSet<>();
        siblings(file).forEach(sibling -> twins.add(sibling.patient().id()));
        file.likes().stream()
                .filter(other -> !twins.contains(other.id()))
                .min(java.util.Comparator.comparing(LikePerson::key))
                .ifPresent(other -> findings.warning(
                        file.patient(), Patient.BIRTH_DATE, RuleCode.LIKE_PERSON, "", other.key(), other.id()));
    }

    /** Who was born of the same pregnancy. */
    private static Stream<PersonFile> siblings(PersonFile file) {
        return file.rows(Neonate.FORM).stream().flatMap(birth -> file.mother().stream()
                .flatMap(mother -> mother.newborns().stream())
                .filter(other ->
                        other != file && other.rows(Neonate.FORM).stream().anyMatch(birth::isTwinOf)));
    }
}
