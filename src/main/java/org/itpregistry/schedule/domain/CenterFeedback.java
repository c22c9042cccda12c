package org.itpregistry.schedule.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.itpregistry.assessment.domain.ItemCount;
import org.itpregistry.measure.PatientHistory;
import org.itpregistry.outcome.Course;
import org.itpregistry.outcome.response.ResponseClass;
import org.itpregistry.report.domain.CodeWords;
import org.itpregistry.report.domain.GeneralReport;
import org.itpregistry.report.domain.PrintedTable;
import org.itpregistry.report.domain.ReportFact;
import org.itpregistry.report.domain.SmallCells;
import org.itpregistry.report.domain.TableLayout;
import org.itpregistry.report.domain.Typeset;
import org.itpregistry.schedule.domain.FeedbackData.Lag;
import org.itpregistry.study.Audience;
import org.itpregistry.text.Language;

/** What a center is told of itself: recruitment, completeness, warnings, delay of entry, outcomes beside all other centers. */
public final class CenterFeedback {
    private static final int QUARTERS = 8;
    private static final Audience OTHERS = Audience.CENTERS;

    private final FeedbackData data;
    private final List<PatientHistory> persons;
    private final List<PrintedTable> tables = new ArrayList<>();

    private CenterFeedback(FeedbackData data) {
        this.data = data;
        this.persons = data.persons().stream()
                .filter(person -> !person.patient().registration().isAfter(data.cutoff()))
                .toList();
    }

    public static GeneralReport of(FeedbackData data) {
        return new CenterFeedback(data).report();
    }

    private GeneralReport report() {
        recruitment();
        completeness();
        lags();
        Map<String, LineResponses> centers = responses();
        outcomes(centers);
        return new GeneralReport(
                Language.say("feedback.title", data.center()),
                Language.say("feedback.subtitle"),
                data.synthetic(),
                data.cohort(),
                data.cutoff(),
                Language.say("general.live"),
                facts(),
                Language.say("feedback.lead"),
                tables,
                List.of(FeedbackFunnel.of(data.center(), centers)),
                OwnPatients.of(persons.stream().filter(this::isOwn).toList(), data.cutoff(), data.ownRows()),
                Language.say("feedback.methods", OTHERS.leastShown()));
    }

    private List<ReportFact> facts() {
        long own = persons.stream().filter(this::isOwn).count();
        return List.of(
                fact("general.cohort", Typeset.escaped(data.cohort() + " – " + data.title())),
                fact("feedback.center", data.center()),
                fact("feedback.persons", own),
                fact("general.cutoff", data.cutoff()),
                fact("general.origin", Language.say("general.live")),
                fact("general.lists", CodeWords.versions(data.lists())));
    }

    private static ReportFact fact(String key, Object value) {
        return new ReportFact(Language.say(key), String.valueOf(value));
    }

    private boolean isOwn(PatientHistory person) {
        return person.patient().center().equals(data.center());
    }

    /** The last quarters, after all that was before them. */
    private void recruitment() {
        List<LocalDate> starts = IntStream.range(0, QUARTERS)
                .mapToObj(i -> Quarter.start(data.cutoff()).minusMonths(3L * (QUARTERS - 1 - i)))
                .toList();
        List<String> names = new ArrayList<>(List.of(Language.say("feedback.before", starts.get(0))));
        starts.forEach(start -> names.add(Quarter.name(start)));
        List<Long> own = quarters(starts, person -> isOwn(person) ? 1 : 0);
        List<Long> others = quarters(starts, person -> isOwn(person) ? 0 : 1);
        List<String> shown = SmallCells.column(OTHERS, others);
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            rows.add(List.of(names.get(i), String.valueOf(own.get(i)), shown.get(i)));
        }
        table("feedback.recruitment", 3, rows, List.of());
    }

    private List<Long> quarters(List<LocalDate> starts, ToLongFunction<PatientHistory> count) {
        List<Long> counts = new ArrayList<>();
        counts.add(between(LocalDate.MIN, starts.get(0), count));
        starts.forEach(start -> counts.add(between(start, start.plusMonths(3), count)));
        return counts;
    }

    private long between(LocalDate from, LocalDate before, ToLongFunction<PatientHistory> count) {
        return persons.stream()
                .filter(person -> !person.patient().registration().isBefore(from)
                        && person.patient().registration().isBefore(before))
                .mapToLong(count)
                .sum();
    }

    private void completeness() {
        Map<String, List<ItemCount>> own = byForm(data.own());
        List<List<String>> rows = new ArrayList<>();
        byForm(data.all()).forEach((form, items) -> {
            Completion ours = Completion.of(own.getOrDefault(form, List.of()));
            Completion others = Completion.of(items).without(ours);
            long ourRows = own.getOrDefault(form, List.of()).stream()
                    .mapToLong(ItemCount::rows)
                    .findFirst()
                    .orElse(0);
            boolean few = SmallCells.isFew(OTHERS, items.get(0).rows() - ourRows);
            rows.add(List.of(
                    Language.say("form." + form),
                    String.valueOf(ourRows),
                    ours.known(),
                    ours.explained(),
                    few ? SmallCells.hidden() : others.known(),
                    few ? SmallCells.hidden() : others.explained()));
        });
        long others = data.allWarnings() - data.ownRows().warnings().size();
        table(
                "feedback.completeness",
                6,
                rows,
                List.of(
                        Language.say(
                                "feedback.warnings",
                                data.ownRows().warnings().size(),
                                SmallCells.isFew(OTHERS, others) ? SmallCells.hidden() : String.valueOf(others)),
                        Language.say("feedback.queries")));
    }

    private static Map<String, List<ItemCount>> byForm(List<ItemCount> items) {
        return items.stream()
                .filter(item -> item.rows() > 0)
                .collect(Collectors.groupingBy(ItemCount::form, TreeMap::new, Collectors.toList()));
    }

    private void lags() {
        Map<String, List<Lag>> forms =
                data.lags().stream().collect(Collectors.groupingBy(Lag::form, TreeMap::new, Collectors.toList()));
        List<List<String>> rows = new ArrayList<>();
        forms.forEach((form, lags) -> rows.add(List.of(
                Language.say("form." + form),
                rows(lags, true),
                days(lags, true),
                rows(lags, false),
                days(lags, false))));
        table("feedback.lag", 5, rows, List.of(Language.say("feedback.lag.note")));
    }

    private static String rows(List<Lag> lags, boolean own) {
        return lags.stream()
                .filter(lag -> lag.own() == own)
                .map(lag ->
                        !own && SmallCells.isFew(OTHERS, lag.rows()) ? SmallCells.hidden() : String.valueOf(lag.rows()))
                .findFirst()
                .orElse("0");
    }

    /** A quartile of fewer rows would be the value of one. */
    private static String days(List<Lag> lags, boolean own) {
        return lags.stream()
                .filter(lag -> lag.own() == own)
                .map(lag -> !own && SmallCells.isFew(OTHERS, lag.rows())
                        ? SmallCells.hidden()
                        : String.format(Locale.ROOT, "%.0f (%.0f–%.0f)", lag.median(), lag.lower(), lag.upper()))
                .findFirst()
                .orElse("–");
    }

    private Map<String, LineResponses> responses() {
        return persons.stream()
                .filter(person -> !person.patient().isNewborn())
                .collect(Collectors.groupingBy(
                        person -> person.patient().center(),
                        TreeMap::new,
                        Collectors.collectingAndThen(
                                Collectors.mapping(person -> Course.of(person, data.cutoff()), Collectors.toList()),
                                LineResponses::ofIndex)));
    }

    private void outcomes(Map<String, LineResponses> centers) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(outcome("response", centers, LineResponses::responses));
        rows.add(outcome("complete", centers, line -> line.of(ResponseClass.CR)));
        table("feedback.outcomes", 3, rows, List.of(Language.say("feedback.outcomes.note")));
    }

    private List<String> outcome(
            String code, Map<String, LineResponses> centers, ToLongFunction<LineResponses> events) {
        long ownEvents = 0;
        long ownAll = 0;
        long otherEvents = 0;
        long otherAll = 0;
        for (Map.Entry<String, LineResponses> center : centers.entrySet()) {
            if (center.getKey().equals(data.center())) {
                ownEvents = events.applyAsLong(center.getValue());
                ownAll = center.getValue().evaluable();
            } else {
                otherEvents += events.applyAsLong(center.getValue());
                otherAll += center.getValue().evaluable();
            }
        }
        boolean few = SmallCells.isFew(OTHERS, otherAll)
                || SmallCells.isFew(OTHERS, otherEvents)
                || SmallCells.isFew(OTHERS, otherAll - otherEvents);
        return List.of(
                Language.say("feedback.outcomes." + code),
                fraction(ownEvents, ownAll),
                few ? SmallCells.hidden() : fraction(otherEvents, otherAll));
    }

    private static String fraction(long events, long all) {
        return all == 0 ? "0/0" : String.format(Locale.ROOT, "%d/%d (%.1f%%)", events, all, 100.0 * events / all);
    }

    private void table(String code, int columns, List<List<String>> rows, List<String> notes) {
        if (rows.isEmpty()) {
            return;
        }
        String name = Language.say(code);
        List<String> heads = IntStream.range(0, columns)
                .mapToObj(i -> Language.say(code + "." + i))
                .toList();
        tables.add(new PrintedTable(code, name, name, TableLayout.ofNumbers(columns), heads, rows, notes));
    }
}
