package org.itpregistry.entry.domain;

import java.time.LocalDate;
import java.util.List;
import org.itpregistry.counts.domain.CountJump;
import org.itpregistry.counts.domain.SmallSeries;
import org.itpregistry.evidence.domain.EventsInTotal;
import org.itpregistry.followup.domain.CauseOfDeath;
import org.itpregistry.followup.domain.MeasuredUnit;
import org.itpregistry.patient.domain.AfterCutoff;
import org.itpregistry.patient.domain.BeforeBirth;
import org.itpregistry.patient.domain.ConsentGiven;
import org.itpregistry.patient.domain.EntryRule;
import org.itpregistry.patient.domain.FarPast;
import org.itpregistry.patient.domain.PersonFile;
import org.itpregistry.patient.domain.PrimaryCause;
import org.itpregistry.platform.domain.CodeLists;
import org.itpregistry.platform.domain.EntryFinding;
import org.itpregistry.platform.domain.Findings;
import org.itpregistry.platform.domain.Future;
import org.itpregistry.platform.domain.ListedCodes;
import org.itpregistry.platform.domain.OrderRule;
import org.itpregistry.platform.domain.RegistryRecord;
import org.itpregistry.platform.domain.RowRule;
import org.itpregistry.pregnancy.domain.BirthOfNewborn;
import org.itpregistry.pregnancy.domain.BirthOrder;
import org.itpregistry.pregnancy.domain.BloodLoss;
import org.itpregistry.pregnancy.domain.CaseTypeFits;
import org.itpregistry.pregnancy.domain.Gestation;
import org.itpregistry.pregnancy.domain.MotherOfPregnancy;
import org.itpregistry.pregnancy.domain.Overlap;
import org.itpregistry.pregnancy.domain.SamePersonTwice;
import org.itpregistry.treatment.domain.DoseRange;
import org.itpregistry.treatment.domain.IndexRegimen;
import org.itpregistry.treatment.domain.TransfusedUnits;

/**
 * All rules of entry, in the order in which their findings are listed.
 *
 * <p>A row is checked alone, and a person's rows together; what an item's text breaks is found while it is read, by
 * {@link org.itpregistry.platform.domain.Entry}.
 */
public final class RuleBook {
    private static final List<RowRule> OF_A_ROW =
            List.of(new OrderRule(), new EventsInTotal(), new TransfusedUnits(), new DoseRange(), new CauseOfDeath());

    private static final List<EntryRule> OF_A_PERSON = List.of(
            new BeforeBirth(),
            new AfterDeath(),
            new FarPast(),
            new AfterCutoff(),
            new ConsentGiven(),
            new SamePersonTwice(),
            new CaseTypeFits(),
            new PrimaryCause(),
            new EnteredTwice(),
            new CountJump(),
            new SmallSeries(),
            new IndexRegimen(),
            new FatalEvent(),
            new MotherOfPregnancy(),
            new Overlap(),
            new Gestation(),
            new BloodLoss(),
            new BirthOfNewborn(),
            new BirthOrder());

    private final Future future;
    private final List<RowRule> ofCodes;

    private RuleBook(Future future, List<RowRule> ofCodes) {
        this.future = future;
        this.ofCodes = ofCodes;
    }

    /** The rules as they hold on a day, which is today in UTC. */
    public static RuleBook on(LocalDate today) {
        return new RuleBook(new Future(today), List.of());
    }

    /** These rules, and codes held against the lists as they stand now. */
    public RuleBook with(CodeLists lists) {
        return new RuleBook(future, List.of(new ListedCodes(lists), new MeasuredUnit(lists)));
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
        ofCodes.forEach(rule -> rule.check(row, findings));
    }
}
