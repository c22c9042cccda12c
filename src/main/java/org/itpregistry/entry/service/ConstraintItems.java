package org.itpregistry.entry.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.itpregistry.access.service.Allowed;
import org.itpregistry.entry.domain.Dictionary;
import org.itpregistry.platform.domain.EntryFinding;
import org.itpregistry.platform.domain.Form;
import org.itpregistry.platform.domain.Item;
import org.itpregistry.platform.domain.RuleCode;

/** Finds the items of a form that a constraint of the database is about, to say at their fields that it refuses them. */
@Stateless
@Allowed
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ConstraintItems {
    private static final String COLUMNS =
            """
            select a.attname from pg_constraint c
            join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey)
            where c.conname = ?1 and c.conrelid = cast(?2 as regclass) order by a.attnum""";

    @PersistenceContext
    private EntityManager em;

    /** A finding at each item that the constraint looks at; none when it is about no item. */
    public List<EntryFinding> findings(StoreFailure failure) {
        Optional<Form<?>> form = Dictionary.FORMS.stream()
                .filter(one -> one.table().equals(failure.table()))
                .findFirst();
        List<EntryFinding> found = new ArrayList<>();
        form.ifPresent(one -> {
            for (Item<?> item : one.items()) {
                if (isAbout(columns(failure), item)) {
                    found.add(finding(one, item, failure));
                }
            }
        });
        return found;
    }

    private static boolean isAbout(List<String> columns, Item<?> item) {
        return columns.contains(item.name()) || !item.isRequired() && columns.contains(item.missingColumn());
    }

    private List<String> columns(StoreFailure failure) {
        if (failure.constraint() == null) {
            return failure.column() == null ? List.of() : List.of(failure.column());
        }
        List<?> names = em.createNativeQuery(COLUMNS)
                .setParameter(1, failure.constraint())
                .setParameter(2, failure.table())
                .getResultList();
        return names.stream().map(String::valueOf).toList();
    }

    private static EntryFinding finding(Form<?> form, Item<?> item, StoreFailure failure) {
        String name = failure.constraint() == null ? item.name() : failure.constraint();
        return new EntryFinding(
                form.name(), null, item.name(), RuleCode.FORMAT, true, "rule.FORMAT.database", List.of(name));
    }
}
