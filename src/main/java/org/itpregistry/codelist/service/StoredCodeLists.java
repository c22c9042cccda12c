package org.itpregistry.codelist.service;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.itpregistry.measure.Vocabulary;
import org.itpregistry.platform.domain.CodeEntry;
import org.itpregistry.platform.domain.CodeEntry.AllowedUnit;
import org.itpregistry.platform.domain.CodeLists;
import org.itpregistry.platform.domain.ItemRange;

/** Reads the code lists on the connection of a transaction. */
public final class StoredCodeLists {
    private static final String STAMP =
            "select string_agg(list_key || list_version, ',' order by list_key) from code_list";
    private static final String ENTRIES =
            """
            select l.list_key, e.code, e.label, e.classes, e.retired_in is not null,
                   u.unit, u.low, u.high, u.soft_low, u.soft_high, coalesce(e.washout_days, 0), l.list_version
            from code_list l join code_entry e on e.list_id = l.id left join code_unit u on u.entry_id = e.id
            order by l.list_key, e.position, lower(e.label), u.id""";

    private static final String SHIPPED =
            """
            select l.list_key, e.code, e.label, e.shipped_classes, coalesce(e.shipped_washout_days, 0)
            from code_list l join code_entry e on e.list_id = l.id
            where l.list_key in ('agents', 'causes') and e.shipped_classes is not null
            order by l.list_key, e.position, lower(e.label)""";

    private StoredCodeLists() {}

    /** What came with the registry, with the classes and days of wash-out that it came with; the versions are 0. */
    public static Vocabulary asShipped(Connection connection) throws SQLException {
        Map<String, List<CodeEntry>> entries = new LinkedHashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(SHIPPED)) {
            while (rows.next()) {
                var entry = new CodeEntry(
                        rows.getString(2),
                        rows.getString(3),
                        classes(rows.getString(4)),
                        false,
                        List.of(),
                        rows.getInt(5));
                entries.computeIfAbsent(rows.getString(1), list -> new ArrayList<>())
                        .add(entry);
            }
        }
        return new CodeLists(entries).vocabulary();
    }

    private static Set<String> classes(String joined) {
        return joined.isEmpty() ? Set.of() : Set.of(joined.split("\\|"));
    }

    /** Names the versions of all lists: who has read them under this stamp need not read them again. */
    public static String stamp(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(STAMP)) {
            rows.next();
            return rows.getString(1);
        }
    }

    public static CodeLists read(Connection connection) throws SQLException {
        Map<String, Integer> versions = new HashMap<>();
        Map<String, Map<String, CodeEntry>> lists = new LinkedHashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(ENTRIES)) {
            while (rows.next()) {
                versions.put(rows.getString(1), rows.getInt(12));
                lists.computeIfAbsent(rows.getString(1), list -> new LinkedHashMap<>())
                        .merge(rows.getString(2), entry(rows), StoredCodeLists::withUnitsOfBoth);
            }
        }
        Map<String, List<CodeEntry>> entries = new LinkedHashMap<>();
        lists.forEach((list, codes) -> entries.put(list, List.copyOf(codes.values())));
        return new CodeLists(entries, versions);
    }

    private static CodeEntry entry(ResultSet row) throws SQLException {
        String unit = row.getString(6);
        return new CodeEntry(
                row.getString(2),
                row.getString(3),
                classes(row.getString(4)),
                row.getBoolean(5),
                unit == null
                        ? List.of()
                        : List.of(new AllowedUnit(
                                unit,
                                ItemRange.of(row.getBigDecimal(7), row.getBigDecimal(8)),
                                ItemRange.of(row.getBigDecimal(9), row.getBigDecimal(10)))),
                row.getInt(11));
    }

    /** A row a unit: the same entry with one more. */
    private static CodeEntry withUnitsOfBoth(CodeEntry one, CodeEntry next) {
        List<AllowedUnit> units = new ArrayList<>(one.units());
        units.addAll(next.units());
        return new CodeEntry(one.code(), one.label(), one.classes(), one.retired(), units, one.washoutDays());
    }
}
