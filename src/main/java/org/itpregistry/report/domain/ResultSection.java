package org.itpregistry.report.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.itpregistry.cohort.domain.ResultTable;
import org.itpregistry.measure.Vocabulary;
import org.itpregistry.study.Endpoint;
import org.itpregistry.study.ResultRow;
import org.itpregistry.study.StudyResult;
import org.itpregistry.study.Value;
import org.itpregistry.text.Language;

/** One table of a report: the rows of one section of the protocol, with the letters of their notes. */
public final class ResultSection {
    private final String code;
    private final int number;
    private final List<ResultRow> rows;
    private final Vocabulary lists;
    private final List<Integer> places;
    private final int decimals;

    /** Letters by note; the same note has one letter. */
    private final Map<String, String> letters = new LinkedHashMap<>();

    private ResultSection(String code, int number, List<Integer> places, StudyResult result) {
        this.code = code;
        this.number = number;
        this.places = places;
        this.rows = places.stream().map(place -> result.rows().get(place - 1)).toList();
        this.lists = result.lists();
        this.decimals = rows.stream().mapToInt(PrintedValue::decimals).max().orElse(0);
        for (ResultRow row : rows) {
            String note = row.endpoint().note();
            if (!note.isEmpty()) {
                letters.computeIfAbsent(note, seen -> String.valueOf((char) ('a' + letters.size())));
            }
        }
    }

    /** The tables of a result, in the order in which its protocol names them, numbered after those that open the report. */
    public static List<ResultSection> of(StudyResult result) {
        int before = DescriptionTables.opening(result).size();
        Map<String, List<Integer>> bySection = new LinkedHashMap<>();
        for (int place = 1; place <= result.rows().size(); place++) {
            String section = result.rows().get(place - 1).endpoint().section();
            bySection.computeIfAbsent(section, code -> new ArrayList<>()).add(place);
        }
        List<ResultSection> sections = new ArrayList<>();
        bySection.forEach(
                (code, places) -> sections.add(new ResultSection(code, before + sections.size() + 1, places, result)));
        return sections;
    }

    /** The places of its rows among all of the result, the first being 1. */
    public List<Integer> places() {
        return places;
    }

    public List<ResultRow> rows() {
        return rows;
    }

    public String title() {
        return Language.say("report.table", number, name());
    }

    String name() {
        return Language.say("report.section." + code);
    }

    /** The rows in full precision, cells in the order of {@link ResultTable#COLUMNS}. */
    List<List<String>> cells() {
        return rows.stream().map(ResultTable::cells).toList();
    }

    public List<ResultLine> lines() {
        String notes = String.join("\n", notes());
        return IntStream.range(0, rows.size())
                .mapToObj(i -> line(rows.get(i), rows.size() - 1 - i, notes))
                .toList();
    }

    String code() {
        return code;
    }

    /** The rows with a published number: measure, value, interval, published number, and two words on each. */
    List<List<String>> beside(Function<ResultRow, String> standing, Function<ResultRow, String> why) {
        return rows.stream()
                .filter(ResultRow::isPublished)
                .map(row -> List.of(
                        Typeset.signs(row.endpoint().measure()),
                        withUnit(row),
                        row.bounds()
                                .map(bounds -> PrintedValue.range(row, bounds))
                                .orElse(""),
                        Typeset.unpadded(published(row)),
                        standing.apply(row),
                        why.apply(row)))
                .toList();
    }

    /** A p value bears its letter before it, as it is read. */
    private String withUnit(ResultRow row) {
        String unit = PrintedValue.unit(row);
        Optional<BigDecimal> number = row.value().flatMap(Value::asNumber);
        return unit.equals("p") && number.isPresent()
                ? "p " + Typeset.p(number.get().doubleValue())
                : (Typeset.unpadded(value(row)) + " " + unit).strip();
    }

    /** Styled text: the intervals, then the notes by letter. */
    public List<String> notes() {
        List<String> notes = new ArrayList<>();
        Set<String> methods = new LinkedHashSet<>();
        rows.forEach(row -> row.bounds().ifPresent(bounds -> methods.add(bounds.method())));
        methods.forEach(method -> notes.add(Typeset.escaped(Language.say("report.interval." + method))));
        letters.forEach(
                (note, letter) -> notes.add(Typeset.raised(letter) + " " + Typeset.escaped(Typeset.signs(note))));
        return notes;
    }

    private ResultLine line(ResultRow row, int following, String notes) {
        Endpoint endpoint = row.endpoint();
        return new ResultLine(
                code,
                title(),
                Typeset.escaped(Typeset.signs(endpoint.measure())),
                definition(row) + test(row),
                fraction(row),
                value(row),
                PrintedValue.unit(row),
                row.bounds().map(bounds -> PrintedValue.range(row, bounds)).orElse(""),
                endpoint.statistic().asksMembers() && row.withheld().isEmpty()
                        ? String.valueOf(row.notEvaluable())
                        : "",
                published(row),
                comparison(row),
                rows.size(),
                following,
                notes);
    }

    private String value(ResultRow row) {
        if (row.withheld().isPresent()) {
            return Language.say("report.withheld");
        }
        if (row.value().isEmpty()) {
            return Language.say("report.noValue");
        }
        return row.value().get() instanceof Value.Coded category
                ? CodeWords.of(category.code(), lists)
                : Typeset.inLine(PrintedValue.of(row, number(row).orElseThrow()), decimals);
    }

    private static boolean isClass(ResultRow row) {
        return row.value().filter(Value.Coded.class::isInstance).isPresent();
    }

    /** A class is said in the words of ours. */
    private String published(ResultRow row) {
        String published = row.endpoint().published();
        return isClass(row) ? CodeWords.of(published, lists) : Typeset.inLine(published, decimals);
    }

    /** The test that made a p value, its statistic and p, after the definition. */
    private static String test(ResultRow row) {
        String separator = row.definitionLabel().isEmpty() ? "" : " · ";
        return row.test().map(found -> separator + TestWords.of(found)).orElse("");
    }

    private static Optional<BigDecimal> number(ResultRow row) {
        return row.value().flatMap(Value::asNumber);
    }

    static String definition(ResultRow row) {
        return row.definitionLabel().isEmpty() ? "" : row.definitionLabel().split(" " + row.mode())[0];
    }

    /** n/N where the value is n/N; of a median and an extreme N alone, of how many it is made. */
    private static String fraction(ResultRow row) {
        boolean share = row.endpoint().statistic().isShare();
        if (row.denominator().isEmpty() || !share && !row.endpoint().statistic().isOfSample()) {
            return "";
        }
        String total = String.valueOf(row.denominator().getAsLong());
        return share ? row.numerator().orElse(0) + "/" + total : total;
    }

    private String comparison(ResultRow row) {
        String words = row.withheld()
                .map(why -> Language.say("report.withheld." + why))
                .orElseGet(() -> StandingWords.of(row));
        String letter = letters.get(row.endpoint().note());
        return letter == null ? words : (words + " " + Typeset.raised(letter)).strip();
    }
}
