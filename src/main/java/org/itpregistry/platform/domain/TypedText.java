package org.itpregistry.platform.domain;

import java.util.HashMap;
import java.util.Map;
import org.itpregistry.platform.domain.ItemType.Widget;
import org.itpregistry.typed.CountReading;
import org.itpregistry.typed.DateReading;
import org.itpregistry.typed.GestationReading;
import org.itpregistry.typed.Notation;
import org.itpregistry.typed.NumberReading;
import org.itpregistry.typed.Reading;
import org.itpregistry.typed.TimeReading;

/** By which grammar the text of a field is read. */
public enum TypedText {
    DAY,
    PARTIAL_DATE,
    TIME,
    NUMBER,
    WHOLE,
    GESTATION,
    /** A whole cell of a sheet, with sign, unit and remark; its readings are cells. */
    COUNT,
    AS_IT_IS;

    private static final Map<Item<?>, TypedText> OF_FORMS = ofForms();

    private static Map<Item<?>, TypedText> ofForms() {
        Map<Item<?>, TypedText> all = new HashMap<>();
        Providers.of(Forms.class).forEach(room -> all.putAll(room.typed()));
        return all;
    }

    /** What the forms say of the item; otherwise what its type tells. */
    public static TypedText of(Item<?> item) {
        return OF_FORMS.getOrDefault(item, ofType(item));
    }

    private static TypedText ofType(Item<?> item) {
        return switch (item.type().widget()) {
            case DAY -> DAY;
            case PARTIAL_DATE -> PARTIAL_DATE;
            case TIME -> TIME;
            case NUMBER -> item.type() == ItemTypes.WHOLE ? WHOLE : NUMBER;
            default -> AS_IT_IS;
        };
    }

    public Reading read(String text, Notation notation) {
        return switch (this) {
            case DAY -> DateReading.day(text, notation);
            case PARTIAL_DATE -> DateReading.partial(text, notation);
            case TIME -> TimeReading.of(text);
            case NUMBER -> NumberReading.of(text);
            case WHOLE -> whole(NumberReading.of(text));
            case GESTATION -> GestationReading.of(text);
            case COUNT -> CountReading.of(text).cells();
            case AS_IT_IS -> Reading.NONE;
        };
    }

    /** Of 3.250 the one reading that is whole; what has none stays as it is and is refused. */
    private static Reading whole(Reading number) {
        return new Reading(
                number.readings().stream().filter(one -> one.indexOf('.') < 0).toList());
    }

    /** Text that is not read stays as it is: of free text every blank, of anything else what stands between blanks. */
    public static String untouched(Widget widget, String text) {
        return text.isBlank() ? "" : widget == Widget.TEXT ? text : text.strip();
    }
}
