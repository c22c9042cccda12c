package org.itpregistry.platform.domain;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * An item answered by one code of a closed list; the list is an enum whose constants print as the codes.
 *
 * @param list the enum
 * @param ofWord the code that another spelling means, in a file as on a form
 */
public record CodeType<E extends Enum<E>>(Class<E> list, Function<String, Optional<E>> ofWord) implements ItemType<E> {
    private static final int MOST_SHOWN_AT_ONCE = 12;

    private static final ClassValue<Map<String, Object>> BY_TEXT = new ClassValue<>() {
        @Override
        protected Map<String, Object> computeValue(Class<?> list) {
            return Arrays.stream(list.getEnumConstants())
                    .collect(Collectors.toUnmodifiableMap(Object::toString, Function.identity()));
        }
    };

    /** A list whose codes have one spelling each. */
    public CodeType(Class<E> list) {
        this(list, word -> Optional.empty());
    }

    @Override
    public Widget widget() {
        return Widget.CODE;
    }

    @Override
    public boolean isLongList() {
        return codes().size() > MOST_SHOWN_AT_ONCE;
    }

    @Override
    public String sqlType() {
        return "text";
    }

    @Override
    public Class<?> columnClass() {
        return String.class;
    }

    @Override
    public E parse(String text) throws FormatProblem {
        E code = list.cast(BY_TEXT.get(list).get(text));
        return code != null ? code : ofWord.apply(text).orElseThrow(() -> new FormatProblem("format.code"));
    }

    @Override
    public String print(E value) {
        return value.toString();
    }

    @Override
    public Object toColumn(E value) {
        return value.toString();
    }

    @Override
    public E fromColumn(Object column) {
        try {
            return parse((String) column);
        } catch (FormatProblem e) {
            throw new IllegalStateException(column + " is not a code of " + list.getSimpleName(), e);
        }
    }

    /** The codes, in the order of the list. */
    public List<String> codes() {
        return codesOf(list);
    }

    static List<String> codesOf(Class<? extends Enum<?>> list) {
        return Collections.unmodifiableList(
                Arrays.stream(list.getEnumConstants()).map(Object::toString).toList());
    }
}
