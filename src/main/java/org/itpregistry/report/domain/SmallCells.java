package org.itpregistry.report.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.itpregistry.study.Audience;
import org.itpregistry.text.Language;

/** Withholds counts of few persons in a column of counts that add up. */
public final class SmallCells {
    private SmallCells() {}

    public static boolean isFew(Audience audience, long count) {
        return count > 0 && count < audience.leastShown();
    }

    /**
     * The counts as the audience may read them. A single one that is withheld would be had from the total: the next smallest
     * goes with it.
     */
    public static List<String> column(Audience audience, List<Long> counts) {
        List<Integer> withheld = new ArrayList<>(IntStream.range(0, counts.size())
                .filter(i -> isFew(audience, counts.get(i)))
                .boxed()
                .toList());
        if (withheld.size() == 1) {
            IntStream.range(0, counts.size())
                    .filter(i -> counts.get(i) > 0 && !withheld.contains(i))
                    .boxed()
                    .min((one, other) -> Long.compare(counts.get(one), counts.get(other)))
                    .ifPresent(withheld::add);
        }
        return IntStream.range(0, counts.size())
                .mapToObj(i -> withheld.contains(i) ? hidden() : String.valueOf(counts.get(i)))
                .toList();
    }

    /** Parts of one whole: all of them, or none where one is few. */
    public static List<String> parts(Audience audience, List<Long> parts) {
        return parts.stream().anyMatch(part -> isFew(audience, part))
                ? Collections.nCopies(parts.size(), hidden())
                : parts.stream().map(String::valueOf).toList();
    }

    public static String hidden() {
        return Language.say("report.withheld");
    }
}
