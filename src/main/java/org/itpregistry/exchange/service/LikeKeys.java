package org.itpregistry.exchange.service;

import java.sql.SQLException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.itpregistry.exchange.domain.KeyShape;
import org.itpregistry.platform.domain.Reference.Target;
import org.itpregistry.platform.domain.RuleCode;

/**
 * LIKE_KEY: two keys of a file that a person would take for one. The rows of the bundle are compared among each other, new
 * ones also with what is stored.
 */
final class LikeKeys {
    private static final int FILTER_BITS = 1 << 24;
    private static final int MOST_CANDIDATES = 100_000;

    private final Sql sql;
    private final Reporting reporting;
    private final StagedFile file;
    private final BitSet told = new BitSet();

    /** One way in which keys are alike, and the column of the staging tables that holds what they have in common. */
    private record Likeness(String column, ToLongFunction<String> shape) {}

    private static final List<Likeness> LIKENESSES =
            List.of(new Likeness("look", KeyShape::look), new Likeness("number", KeyShape::number));

    private LikeKeys(Sql sql, Reporting reporting, StagedFile file) {
        this.sql = sql;
        this.reporting = reporting;
        this.file = file;
    }

    /** @param cohort id of the stored cohort; null when it is new */
    static void check(Sql sql, Reporting reporting, StagedFile file, Long cohort) throws SQLException {
        if (!file.refersTo(Target.SELF)) {
            return; // its keys are those of persons
        }
        var keys = new LikeKeys(sql, reporting, file);
        for (Likeness likeness : LIKENESSES) {
            keys.compareInside(likeness);
            if (file.form().kind().isGlobal()) {
                keys.compareWithStored(likeness, "true");
            } else if (cohort != null) {
                keys.compareWithStored(likeness, "cohort_id = " + cohort);
            }
        }
    }

    private void compareInside(Likeness likeness) throws SQLException {
        Map<Long, String> first = new HashMap<>();
        sql.each(
                String.format(
                        Locale.ROOT,
                        """
                select row_no, source_key, %1$s from %2$s
                where %1$s in (select %1$s from %2$s group by 1 having count(*) > 1) order by ordinal\
                """,
                        likeness.column(),
                        file.table()),
                row -> {
                    String key = row.getString(2);
                    String like = first.putIfAbsent(row.getLong(3), key);
                    tell(row.getInt(1), key, like == null ? key : like);
                });
    }

    /**
     * The stored keys pass by once, however many; a filter of the new ones tells which of them are worth a second look.
     *
     * @param where which stored rows count
     */
    private void compareWithStored(Likeness likeness, String where) throws SQLException {
        String news = String.format(Locale.ROOT, "from %s where state = '%s'", file.linkedTable(), Linking.NEW);
        var filter = new BitSet(FILTER_BITS);
        sql.each(
                String.format(Locale.ROOT, "select %s %s", likeness.column(), news),
                row -> filter.set(place(row.getLong(1))));
        if (filter.isEmpty()) {
            return;
        }
        Map<Long, String> stored = new HashMap<>();
        sql.each(
                String.format(
                        Locale.ROOT,
                        "select source_key from %s where %s",
                        file.form().table(),
                        where),
                row -> {
                    long shape = likeness.shape().applyAsLong(row.getString(1));
                    if (filter.get(place(shape)) && stored.size() < MOST_CANDIDATES) {
                        stored.putIfAbsent(shape, row.getString(1));
                    }
                });
        if (!stored.isEmpty()) {
            sql.each(
                    String.format(
                            Locale.ROOT,
                            "select row_no, source_key, %1$s %2$s and %1$s = any (?) order by row_no",
                            likeness.column(),
                            news),
                    row -> tell(row.getInt(1), row.getString(2), stored.get(row.getLong(3))),
                    (Object) stored.keySet().toArray(Long[]::new));
        }
    }

    private static int place(long shape) {
        return (int) (shape ^ shape >>> 32) & FILTER_BITS - 1;
    }

    private void tell(int row, String key, String like) {
        if (!key.equals(like) && !told.get(row)) {
            told.set(row);
            reporting.warning(
                    file.form().file(),
                    row,
                    file.form().lead().get(0).column(),
                    RuleCode.LIKE_KEY,
                    "rule.LIKE_KEY",
                    key,
                    like);
        }
    }
}
