package org.itpregistry.casebook.domain;

import java.util.List;
import org.itpregistry.patient.domain.EntryRule;
import org.itpregistry.patient.domain.PersonFile;
import org.itpregistry.platform.domain.Finding;
import org.itpregistry.platform.domain.Findings;

/** All rules of entry about a person, in the order in which their findings are listed. */
public final class RuleBook {
    private static final List<EntryRule> RULES = List.of();

    private RuleBook() {}

    /** Everything that the rules find in the file. */
    public static List<Finding> check(PersonFile file) {
        var findings = new Findings();
        RULES.forEach(rule -> rule.check(file, findings));
        return findings.all();
    }
}
