package org.itpregistry.codelist.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.itpregistry.access.domain.Act;
import org.itpregistry.access.service.Allowed;
import org.itpregistry.access.service.ChangeReason;
import org.itpregistry.codelist.domain.CodeList;
import org.itpregistry.codelist.domain.ListedCode;
import org.itpregistry.codelist.domain.MeasuringUnit;
import org.itpregistry.codelist.domain.MeasuringUnit.Bounds;
import org.itpregistry.codelist.domain.NewCode;
import org.itpregistry.measure.AgentClass;
import org.itpregistry.platform.domain.CodeLists;
import org.itpregistry.platform.domain.Refusal;

/** The code lists as their page shows them, and what a coordinator adds, without a release. Nothing is deleted: it is retired. */
@Stateless
@Allowed
public class CodeListService {
    private static final String CODE = "[A-Z0-9][A-Z0-9_]{0,79}";
    private static final String UNITS = "units";
    private static final String MEASUREMENTS = "measurements";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ChangeReason reasons;

    public List<CodeList> lists() {
        return em.createQuery("select l from CodeList l order by l.id", CodeList.class)
                .getResultList();
    }

    /** All entries of a list, retired ones among them, in the order in which they are offered. */
    public List<ListedCode> entries(String list) {
        return em.createQuery(
                        "select e from ListedCode e where e.list.key = :list order by e.position, lower(e.label)",
                        ListedCode.class)
                .setParameter("list", list)
                .getResultList();
    }

    /** @throws Refusal about the field that stands in the way */
    @Allowed(Act.KEEP_CODE_LISTS)
    public ListedCode add(String list, String code, NewCode what) {
        CodeList held = hold(list);
        String plain = code == null ? "" : code.strip();
        if (!plain.matches(CODE)) {
            throw new Refusal(plain.isEmpty() ? "codelist.code.missing" : "codelist.code.form", plain).about("code");
        }
        entry(list, plain).ifPresent(other -> {
            throw new Refusal("codelist.code.taken", plain, other.label()).about("code");
        });
        refuseTaken(list, plain, what.label());
        if (list.equals(CodeLists.AGENTS)) {
            refuseUnknown(what.classes());
        }
        var entry = new ListedCode(held, plain, what, held.next());
        em.persist(entry);
        return entry;
    }

    /** Allows a measurement in a unit, with what is possible and usual in it. */
    @Allowed(Act.KEEP_CODE_LISTS)
    public void allowUnit(String measurement, String unit, Bounds possible, Bounds usual) {
        CodeList held = hold(MEASUREMENTS);
        ListedCode entry = entry(MEASUREMENTS, measurement)
                .orElseThrow(() -> new Refusal("codelist.measurement.missing").about("measurement"));
        if (entry(UNITS, unit).isEmpty()) {
            throw new Refusal("codelist.unit.missing").about("unit");
        }
        if (entry.units().stream().anyMatch(known -> known.unit().equals(unit))) {
            throw new Refusal("codelist.unit.taken", entry.label()).about("unit");
        }
        if (possible.isReversed() || usual.isReversed()) {
            throw new Refusal("codelist.bounds").about(possible.isReversed() ? "high" : "softHigh");
        }
        held.next();
        var allowed = new MeasuringUnit(entry, unit, possible, usual);
        entry.measureIn(allowed);
        em.persist(allowed);
    }

    /** Definitions see an agent by its classes, so it has some, of those that definitions know. */
    private static void refuseUnknown(String classes) {
        if (classes.isEmpty()) {
            throw new Refusal("codelist.classes.missing").about("agentClasses");
        }
        for (String one : classes.split("\\|")) {
            if (AgentClass.find(one).isEmpty()) {
                throw new Refusal("codelist.classes.form", one).about("agentClasses");
            }
        }
    }

    private void refuseTaken(String list, String code, String label) {
        for (ListedCode other : entries(list)) {
            if (!other.code().equals(code) && other.label().equalsIgnoreCase(label)) {
                throw new Refusal("codelist.label.taken", label, other.code()).about("label");
            }
        }
    }

    /**
     * Gives an entry another label, other classes, another wash-out, as the next version of its list. The code stays; what is
     * stored with it is read anew from now on, and in a data cut as before.
     *
     * @param seen version of the list that the caller decided on
     * @throws Refusal about the field that stands in the way, or when the list is another by now
     */
    @Allowed(Act.KEEP_CODE_LISTS)
    public void change(String list, String code, NewCode what, int seen, String reason) {
        CodeList held = hold(list, seen);
        ListedCode entry = entry(list, code).orElseThrow(Refusal::notFound);
        if (entry.says(what)) {
            throw new Refusal("codelist.change.same").about("label");
        }
        refuseTaken(list, code, what.label());
        if (list.equals(CodeLists.AGENTS)) {
            refuseUnknown(what.classes());
        }
        reasons.give(reason);
        held.next();
        entry.change(what);
    }

    /**
     * Takes an entry out of what is offered, or back into it. What is stored with it stays readable.
     *
     * @param seen version of the list that the caller decided on
     * @throws Refusal when the list is another by now
     */
    @Allowed(Act.KEEP_CODE_LISTS)
    public void retire(String list, String code, boolean retired, int seen, String reason) {
        CodeList held = hold(list, seen);
        ListedCode entry = entry(list, code).orElseThrow(Refusal::notFound);
        reasons.give(reason);
        int version = held.next();
        if (retired) {
            entry.retire(version);
        } else {
            entry.takeBack();
        }
    }

    private Optional<ListedCode> entry(String list, String code) {
        return em.createQuery(
                        "select e from ListedCode e where e.list.key = :list and e.code = :code", ListedCode.class)
                .setParameter("list", list)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** Two who change one list at once do not decide over each other: the second is told. */
    private CodeList hold(String list, int seen) {
        CodeList held = hold(list);
        if (held.listVersion() != seen) {
            throw new Refusal("codelist.outdated");
        }
        return held;
    }

    /** One change of a list at a time, so that versions follow each other. */
    private CodeList hold(String list) {
        return em.createQuery("select l from CodeList l where l.key = :list", CodeList.class)
                .setParameter("list", list)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }
}
