package org.itpregistry.platform.domain;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An item answered by several codes of a closed list, joined by a bar.
 *
 * @param list the enum
 */
public record CodesType<E extends Enum<E>>(Class<E> list) implements ItemType<Set<E>> {
    @Override
    public Widget widget() {
        return Widget.CODES;
    }

    @Override
    public boolean isLongList() {
        return true;
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
    public Set<E> parse(String text) throws FormatProblem {
        var one = new CodeType<>(list);
        List<E> codes = new ArrayList<>();
        for (String code : text.split("\\|", -1)) {
            codes.add(one.parse(code));
        }
        return EnumSet.copyOf(codes);
    }

    @Override
    public String print(Set<E> value) {
        return value.stream().map(Object::toString).collect(Collectors.joining("|"));
    }

    @Override
    public Object toColumn(Set<E> value) {
        return print(value);
    }

    @Override
    public Set<E> fromColumn(Object column) {
        try {
            return parse((String) column);
        } catch (FormatProblem e) {
            throw new IllegalStateException(column + " has a code that is not of " + list.getSimpleName(), e);
        }
    }

    public List<String> codes() {
        return CodeType.codesOf(list);
    }
}
