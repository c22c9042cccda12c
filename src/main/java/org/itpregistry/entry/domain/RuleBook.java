package org.itpregistry.entry.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.itpregistry.patient.domain.EntryRule;
import org.itpregistry.patient.domain.PersonFile;
import org.itpregistry.platform.domain.CodeLists;
import org.itpregistry.platform.domain.CodeRule;
import org.itpregistry.platform.domain.EntryFinding;
import org.itpregistry.platform.domain.Findings;
import org.itpregistry.platform.domain.Future;
import org.itpregistry.platform.domain.Providers;
import org.itpregistry.platform.domain.RegistryRecord;
import org.itpregistry.platform.domain.RowRule;

/**
 * All rules of entry, in the order in which their findings are listed: each room gives its own.
 *
 * <p>A row is checked alone, and a person's rows together; what an item's text breaks is found while it is read, by
 * {@link org.itpregistry.platform.domain.Entry}.
 */
public final class RuleBook {
    private static final List<RowRule> OF_A_ROW = Providers.of(RowRule.class);
    private static final List<CodeRule> OF_CODES = Providers.of(CodeRule.class);
    private static final List<EntryRule> OF_A_PERSON = Providers.of(EntryRule.class);

    private final Future future;
    private final Optional<CodeLists> lists;

    /** The name of an agent that is not on the list. */
    private static final Set<String> ASKED_ON_FORMS = Set.of("rule.FORMAT.agentName");

    private RuleBook(Future future, Optional<CodeLists> lists) {
        this.future = future;
        this.lists = lists;
    }

    /** The rules as they hold on a day, which is today in UTC. */
    public static RuleBook on(LocalDate today) {
        return new RuleBook(new Future(today), Optional.empty());
    }

    /** These rules, and codes held against the lists as they stand now. */
    public RuleBook with(CodeLists current) {
        return new RuleBook(future, Optional.of(current));
    }

    /**
     * What the rules find in a row that somebody types. What the format of bundles leaves open, and so is only warned of, can
     * be asked of who sits before the form.
     */
    public List<EntryFinding> checkTyped(RegistryRecord row) {
        return check(row).stream()
                .map(found -> ASKED_ON_FORMS.contains(found.messageKey()) ? found.asError() : found)
                .toList();
    }

    /** Everything that the rules find in the file of a person, row by row and together. */
    public List<EntryFinding> check(PersonFile file) {
        var findings = new Findings();
        file.all().forEach(row -> check(row, findings));
        OF_A_PERSON.forEach(rule -> rule.check(file, findings));
        return findings.all();
    }

    /** What the rules find in one row, whatever else is recorded: everything, where the row belongs to no person. */
    public List<EntryFinding> check(RegistryRecord row) {
        var findings = new Findings();
        check(row, findings);
        return findings.all();
    }

    private void check(RegistryRecord row, Findings findings) {
        future.check(row, findings);
        OF_A_ROW.forEach(rule -> rule.check(row, findings));
        lists.ifPresent(current -> OF_CODES.forEach(rule -> rule.check(row, current, findings)));
    }
}
