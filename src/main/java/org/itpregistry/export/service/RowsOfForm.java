package org.itpregistry.export.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.itpregistry.exchange.domain.Layout;
import org.itpregistry.platform.domain.Form;
import org.itpregistry.platform.domain.FormKind;
import org.itpregistry.platform.domain.Item;
import org.itpregistry.platform.domain.Reference;

/**
 * The rows of a form that go into an export, as a query: of a cohort, and of some centers if they are named; sorted by key. Voided
 * rows stay out. Which of them the caller may see is for row-level security.
 *
 * @param cohort id
 * @param centers ids; empty for all
 */
record RowsOfForm(Form<?> form, long cohort, Optional<Set<Long>> centers) {

    Layout layout() {
        return everyColumn(form);
    }

    /** Every column of a file, the registry's own after the prescribed ones. */
    static Layout everyColumn(Form<?> form) {
        return Layout.withFurther(
                form,
                form.items().stream().filter(Item::isFurther).map(Item::name).toList());
    }

    /** Whether an export of this extent has such a file: published arms are of no center. */
    boolean isThere() {
        return form.kind() != FormKind.OF_COHORT || centers.isEmpty();
    }

    /** Whatever stands in the text comes from the dictionary or is a number: COPY takes no parameters. */
    String query() {
        Layout layout = layout();
        List<String> columns = new ArrayList<>();
        form.lead().forEach(reference -> columns.add(key(reference)));
        layout.items().forEach(item -> columns.add(CsvCells.expression(item, "r")));
        return "select " + String.join(", ", columns) + " from " + rows() + " order by " + order();
    }

    /** How many they are, asked in another way than they are read. */
    String count() {
        return "select count(*) from " + rows();
    }

    private static String key(Reference reference) {
        return switch (reference.target()) {
            case SELF -> "r.source_key";
            case COHORT -> "(select h.source_key from cohort h where h.id = r.cohort_id)";
            case CENTER -> "(select c.source_key from center c where c.id = r.center_id)";
            case PATIENT -> "p.source_key";
            case PREGNANCY -> "(select g.source_key from pregnancy g where g.id = r.pregnancy_id)";
        };
    }

    private String rows() {
        return switch (form.kind()) {
            case COHORT -> "cohort r where r.id = " + cohort;
            case CENTER ->
                "center r where r.id in (select p.center_id from patient p where " + kept("p")
                        + " union select d.center_id from center_denominator d where " + kept("d") + ")";
            case PERSON, OF_CENTER, OF_COHORT -> form.table() + " r where " + kept("r");
            case OF_PERSON ->
                form.table() + " r join patient p on p.id = r.patient_id where r.void_reason is null and " + kept("p");
        };
    }

    private String kept(String row) {
        return row + ".cohort_id = " + cohort + " and " + row + ".void_reason is null"
                + centers.map(ids -> " and " + row + ".center_id = any ('" + array(ids) + "')")
                        .orElse("");
    }

    private static String array(Set<Long> ids) {
        return ids.stream().sorted().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }

    private String order() {
        boolean isOwn = form.lead().stream().anyMatch(reference -> reference.target() == Reference.Target.SELF);
        return (isOwn || !form.kind().concernsPerson() ? "r" : "p") + ".source_key collate \"C\"";
    }
}
