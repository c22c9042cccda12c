package org.itpregistry.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.itpregistry.entry.domain.Dictionary;
import org.itpregistry.platform.domain.CodeType;
import org.itpregistry.platform.domain.CodesType;
import org.itpregistry.platform.domain.Form;
import org.itpregistry.platform.domain.Item;
import org.itpregistry.platform.domain.ItemTypes;

/**
 * What the dictionary asks of the database: two columns an item, and the named checks that repeat its invariants.
 *
 * <p>Run as a program, it prints the statements for a new migration.
 */
final class ColumnsOfDictionary {
    private ColumnsOfDictionary() {}

    public static void main(String[] arguments) {
        for (Form<?> form : Dictionary.FORMS) {
            List<String> lines = new ArrayList<>();
            form.items().forEach(item -> lines.addAll(of(item)));
            System.out.printf(
                    "alter table %s%n%s;%n%n",
                    form.table(), lines.stream().map(line -> "    add " + line).collect(Collectors.joining(",\n")));
        }
    }

    /** Column and constraint definitions of one item. */
    static List<String> of(Item<?> item) {
        List<String> lines = new ArrayList<>();
        lines.add("column " + item.name() + " " + item.type().sqlType() + (item.isRequired() ? " not null" : ""));
        String check = valueCheck(item);
        if (!check.isEmpty()) {
            lines.add(constraint(item, "value", check));
        }
        if (!item.isRequired()) {
            lines.add("column " + item.missingColumn() + " missing_reason");
            lines.add(constraint(
                    item,
                    "missing",
                    String.format(Locale.ROOT, "num_nonnulls(%s, %s) < 2", item.name(), item.missingColumn())));
        }
        return lines;
    }

    private static String constraint(Item<?> item, String kind, String check) {
        return String.format(
                Locale.ROOT, "constraint ck_%s_%s_%s check (%s)", item.form().table(), item.name(), kind, check);
    }

    private static String valueCheck(Item<?> item) {
        if (item.type() instanceof CodeType<?> codes) {
            return item.name() + " in (" + quoted(codes.codes()) + ")";
        }
        if (item.type() instanceof CodesType<?> codes) {
            String code = "(" + String.join("|", codes.codes()) + ")";
            return item.name() + " ~ '^" + code + "(\\|" + code + ")*$'";
        }
        if (item.type() == ItemTypes.PARTIAL_DATE) {
            return item.name() + " ~ '^\\d{4}(-\\d{2}(-\\d{2})?)?$'";
        }
        if (item.hard().low() != null && item.hard().high() != null) {
            return String.format(
                    Locale.ROOT,
                    "%s between %s and %s",
                    item.name(),
                    item.hard().low(),
                    item.hard().high());
        }
        if (item.hard().low() != null) {
            return item.name() + " >= " + item.hard().low();
        }
        return "";
    }

    private static String quoted(List<String> codes) {
        return codes.stream().map(code -> "'" + code + "'").collect(Collectors.joining(", "));
    }
}
