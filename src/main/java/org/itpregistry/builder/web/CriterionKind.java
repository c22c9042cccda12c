package org.itpregistry.builder.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.itpregistry.measure.CaseType;
import org.itpregistry.measure.ItpType;
import org.itpregistry.measure.RowKind;
import org.itpregistry.measure.Sex;
import org.itpregistry.outcome.disease.Phase;
import org.itpregistry.study.RowField;

/** What a criterion may be about, as the builder offers it. */
public enum CriterionKind {
    /** Everybody; what a group of another unit begins with. */
    ANYONE(Shape.EVERYBODY, null, "", null),
    CASE_TYPE(Shape.CODES, RowField.CASE_TYPE, "", CaseType.class),
    SEX(Shape.CODES, null, "SEX", Sex.class),
    AGE_DIAGNOSIS(Shape.NUMBERS, null, "AGE-DIAGNOSIS", null),
    AGE(Shape.NUMBERS, null, "AGE", null),
    PHASE(Shape.CODES, null, "PHASE", Phase.class),
    ITP_TYPE(Shape.CODES, RowField.ITP_TYPE, "", ItpType.class),
    PRIOR_LINES(Shape.NUMBERS, null, "PRIOR-LINES", null),
    PRIOR_SPLENECTOMY(Shape.NONE, null, "PRIOR-SPLENECTOMY", null),
    INDEX_EVENT(Shape.DAYS, null, "", null),
    TREATMENT(Shape.ROWS, RowKind.TREATMENT),
    COUNTED(Shape.COUNTS, RowKind.COUNT),
    BLED(Shape.ROWS, RowKind.BLEED),
    EVENT(Shape.ROWS, RowKind.ADVERSE_EVENT),
    BASELINE(Shape.NUMBERS, null, "BASELINE", null),
    CENTER(Shape.CODES, RowField.CENTER, "", null),
    DIAGNOSED(Shape.DAYS, RowField.DIAGNOSED, "", null),
    DIAGNOSED_BY(Shape.DAY, RowField.DIAGNOSED, "", null),
    REGISTERED(Shape.DAYS, RowField.REGISTERED, "", null),
    DEFINITION(Shape.DEFINITION, null, "", null);

    /** What has to be typed or ticked. */
    public enum Shape {
        EVERYBODY,
        NONE,
        CODES,
        NUMBERS,
        DAYS,
        DAY,
        COUNTS,
        ROWS,
        DEFINITION
    }

    private final Shape shape;
    private final RowField field;
    private final String definition;
    private final Class<? extends Enum<?>> codes;
    private RowKind rows;

    CriterionKind(Shape shape, RowField field, String definition, Class<? extends Enum<?>> codes) {
        this.shape = shape;
        this.field = field;
        this.definition = definition;
        this.codes = codes;
    }

    CriterionKind(Shape shape, RowKind rows) {
        this(shape, null, "", null);
        this.rows = rows;
    }

    /** The rows that are looked for; null where none are. */
    RowKind rows() {
        return rows;
    }

    public Shape getShape() {
        return shape;
    }

    /** The field of the person that is read; empty where a definition is asked. */
    Optional<RowField> field() {
        return Optional.ofNullable(field);
    }

    String definition() {
        return definition;
    }

    /** The codes to be ticked; none where they come from elsewhere. */
    List<String> codes() {
        return codes == null
                ? List.of()
                : Arrays.stream(codes.getEnumConstants()).map(Enum::name).toList();
    }

    /** The name of the codes in the bundles. */
    String codeName() {
        return codes == null ? "" : codes.getSimpleName();
    }
}
