package org.itpregistry.schedule.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.itpregistry.assessment.domain.ItemCount;
import org.itpregistry.cohort.domain.StudyRun;
import org.itpregistry.cut.domain.DataCut;
import org.itpregistry.measure.CaseType;
import org.itpregistry.measure.PatientHistory;
import org.itpregistry.outcome.Course;
import org.itpregistry.report.domain.CodeWords;
import org.itpregistry.report.domain.GeneralReport;
import org.itpregistry.report.domain.PrintedTable;
import org.itpregistry.report.domain.ReportFact;
import org.itpregistry.report.domain.SmallCells;
import org.itpregistry.report.domain.TableLayout;
import org.itpregistry.report.domain.Typeset;
import org.itpregistry.text.Language;

/** The report of the registry on a year: who came, what was recorded, what came of it, how good the data are. */
public final class AnnualReport {
    private static final int YEARS = 10;

    private final AnnualData data;
    private final int year;
    private final List<PatientHistory> persons;
    private final List<PrintedTable> tables = new ArrayList<>();

    private AnnualReport(AnnualData data) {
        this.data = data;
        this.year = data.cutoff().getYear();
        this.persons = data.persons().stream()
                .filter(person -> !person.patient().registration().isAfter(data.cutoff()))
                .map(person -> person.asOf(data.cutoff()))
                .toList();
    }

    public static GeneralReport of(AnnualData data) {
        return new AnnualReport(data).report();
    }

    private GeneralReport report() {
        byYear();
        byGroup(
                "annual.caseType",
                Arrays.asList(CaseType.values()),
                person -> person.patient().caseType(),
                type -> Language.say("annual.caseType." + type));
        List<String> centers = persons.stream()
                .map(person -> person.patient().center())
                .distinct()
                .sorted()
                .toList();
        byGroup("annual.centers", centers, person -> person.patient().center(), key -> key);
        responses();
        quality();
        cuts();
        return new GeneralReport(
                Language.say("annual.title", String.valueOf(year)),
                Language.say("annual.subtitle"),
                data.synthetic(),
                data.cohort(),
                data.cutoff(),
                data.cut().isEmpty() ? Language.say("general.live") : data.cut(),
                facts(centers),
                Language.say("annual.lead"),
                tables,
                new AnnualFigures(data.audience(), newPersons(), lines()).inOrder(),
                List.of(),
                Language.say("annual.methods", data.audience().leastShown()));
    }

    private List<ReportFact> facts(List<String> centers) {
        return List.of(
                fact("general.cohort", Typeset.escaped(data.cohort() + " – " + data.title())),
                fact("general.persons", persons.size()),
                fact("general.centers", centers.size()),
                fact("general.cutoff", data.cutoff()),
                fact("general.origin", data.cut().isEmpty() ? Language.say("general.live") : data.cut()),
                fact("general.lists", CodeWords.versions(data.lists())),
                fact("general.audience", Language.say("report.audience." + data.audience())));
    }

    private static ReportFact fact(String key, Object value) {
        return new ReportFact(Language.say(key), String.valueOf(value));
    }

    private void byYear() {
        List<Integer> years =
                IntStream.rangeClosed(year - YEARS + 1, year).boxed().toList();
        List<ToLongFunction<Integer>> counts = List.of(
                which -> persons.stream()
                        .filter(person -> person.patient().registration().getYear() == which)
                        .count(),
                which ->
                        rows(which, person -> IntStream.range(0, person.counts().size())
                                .mapToLong(i -> person.counts().day(i))),
                which -> rows(which, person -> person.treatments().stream().mapToLong(row -> row.startDay())),
                which -> rows(which, person -> person.bleeds().stream().mapToLong(row -> row.onsetDay())),
                which -> rows(which, person -> person.followUps().stream().mapToLong(row -> row.day())));
        add(
                "annual.years",
                years.stream().map(String::valueOf).toList(),
                counts.stream()
                        .map(count -> years.stream().map(count::applyAsLong).toList())
                        .toList());
    }

    private long rows(int which, Function<PatientHistory, LongStream> days) {
        return persons.stream()
                .flatMapToLong(days)
                .filter(day -> LocalDate.ofEpochDay(day).getYear() == which)
                .count();
    }

    private <T> void byGroup(
            String code, List<T> groups, Function<PatientHistory, T> groupOf, Function<T, String> name) {
        Map<T, Long> all = persons.stream().collect(Collectors.groupingBy(groupOf, Collectors.counting()));
        Map<T, Long> fresh = persons.stream()
                .filter(person -> person.patient().registration().getYear() == year)
                .collect(Collectors.groupingBy(groupOf, Collectors.counting()));
        add(
                code,
                groups.stream().map(name).toList(),
                List.of(
                        groups.stream().map(key -> all.getOrDefault(key, 0L)).toList(),
                        groups.stream().map(key -> fresh.getOrDefault(key, 0L)).toList()));
    }

    /** @param columns of counts, one a row */
    private void add(String code, List<String> names, List<List<Long>> columns) {
        List<List<String>> shown = columns.stream()
                .map(column -> SmallCells.column(data.audience(), column))
                .toList();
        List<List<String>> rows = IntStream.range(0, names.size())
                .mapToObj(i -> Stream.concat(
                                Stream.of(names.get(i)), shown.stream().map(column -> column.get(i)))
                        .toList())
                .toList();
        table(code, columns.size() + 1, rows, List.of());
    }

    private void responses() {
        List<LineResponses> lines = lines();
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            LineResponses line = lines.get(i);
            List<String> row = new ArrayList<>(List.of(Language.say("annual.line." + (i + 1))));
            row.addAll(SmallCells.parts(data.audience(), line.parts()));
            row.add(String.valueOf(line.open()));
            rows.add(row);
        }
        table("annual.responses", 6, rows, List.of(Language.say("annual.responses.note")));
    }

    /** By year of registration, the latest last. */
    private Map<Integer, Long> newPersons() {
        Map<Integer, Long> counts = new TreeMap<>();
        IntStream.rangeClosed(year - YEARS + 1, year).forEach(which -> counts.put(which, 0L));
        persons.forEach(person ->
                counts.computeIfPresent(person.patient().registration().getYear(), (which, count) -> count + 1));
        return counts;
    }

    private List<LineResponses> lines() {
        return LineResponses.byLine(persons.stream()
                .filter(person -> !person.patient().isNewborn())
                .map(person -> Course.of(person, data.cutoff()))
                .toList());
    }

    private void quality() {
        Map<String, List<ItemCount>> forms = data.quality().items().stream()
                .filter(item -> item.rows() > 0)
                .collect(Collectors.groupingBy(ItemCount::form, TreeMap::new, Collectors.toList()));
        List<List<String>> rows = new ArrayList<>();
        forms.forEach((form, items) -> rows.add(List.of(
                Language.say("form." + form),
                String.valueOf(items.get(0).rows()),
                Completion.of(items).known(),
                Completion.of(items).explained())));
        long warnings = data.quality().warnings().stream()
                .mapToLong(rule -> rule.rows())
                .sum();
        table("annual.quality", 4, rows, List.of(Language.say("annual.quality.note", warnings)));
    }

    private void cuts() {
        List<List<String>> rows = new ArrayList<>();
        for (DataCut cut : data.cuts()) {
            List<String> studies = data.runs().stream()
                    .filter(run -> run.cut().equals(cut.key()))
                    .map(StudyRun::study)
                    .distinct()
                    .toList();
            rows.add(List.of(
                    cut.key(),
                    cut.cutoff().toString(),
                    String.valueOf(cut.persons()),
                    studies.isEmpty() ? "–" : String.join(", ", studies)));
        }
        table("annual.cuts", 4, rows, List.of());
    }

    private void table(String code, int columns, List<List<String>> rows, List<String> notes) {
        if (!rows.isEmpty()) {
            String name = Language.say(code);
            List<String> heads = IntStream.range(0, columns)
                    .mapToObj(i -> Language.say(code + "." + i))
                    .toList();
            tables.add(new PrintedTable(code, name, name, TableLayout.ofNumbers(columns), heads, rows, notes));
        }
    }
}
