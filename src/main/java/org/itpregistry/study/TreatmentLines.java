package org.itpregistry.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.itpregistry.measure.Agent;
import org.itpregistry.measure.TreatmentPeriod;
import org.itpregistry.outcome.Course;
import org.itpregistry.outcome.Lines;

/**
 * Who was given what in which line. A line is what begins together: a regimen of one role; lines are counted in the order
 * of their first day. Rescue, support and what goes along with a line make no lines.
 *
 * @param persons in the population
 * @param withLine persons with a first, second and further line; the last stands for all that follow
 * @param agents persons by agent, in the order of the list of agents
 */
public record TreatmentLines(int persons, List<Integer> withLine, List<Row> agents) {
    /** Lines with a column of their own, and one for all that follow. */
    public static final int COLUMNS = 5;

    /**
     * @param byLine persons who were given it in the line
     * @param ever persons who were given it in any line
     */
    public record Row(Agent agent, List<Integer> byLine, int ever) {}

    static TreatmentLines of(List<Course> persons) {
        int[] withLine = new int[COLUMNS];
        Map<Agent, int[]> byLine = new TreeMap<>();
        for (Course person : persons) {
            Map<Agent, Set<Integer>> given = new HashMap<>();
            List<Set<Agent>> lines = lines(person);
            for (int i = 0; i < lines.size(); i++) {
                int column = Math.min(i, COLUMNS - 1);
                lines.get(i).forEach(agent -> given.computeIfAbsent(agent, key -> new HashSet<>())
                        .add(column));
            }
            for (int i = 0; i < Math.min(lines.size(), COLUMNS); i++) {
                withLine[i]++;
            }
            given.forEach((agent, columns) -> {
                int[] counts = byLine.computeIfAbsent(agent, key -> new int[COLUMNS + 1]);
                columns.forEach(column -> counts[column]++);
                counts[COLUMNS]++;
            });
        }
        List<Row> rows = new ArrayList<>();
        byLine.forEach((agent, counts) -> rows.add(new Row(agent, list(counts).subList(0, COLUMNS), counts[COLUMNS])));
        return new TreatmentLines(persons.size(), list(withLine), rows);
    }

    private static List<Integer> list(int[] counts) {
        return java.util.Arrays.stream(counts).boxed().toList();
    }

    /** The agents of each line, the lines in order of their first day. */
    private static List<Set<Agent>> lines(Course person) {
        Map<String, Integer> starts = new LinkedHashMap<>();
        Map<String, Set<Agent>> agents = new LinkedHashMap<>();
        for (TreatmentPeriod row : person.treatments()) {
            if (Lines.isLine(row)) {
                String line = row.role() + " " + row.regimen();
                starts.merge(line, row.startDay(), Math::min);
                agents.computeIfAbsent(line, key -> new HashSet<>()).add(row.agent());
            }
        }
        Map<Integer, List<String>> byDay = new TreeMap<>();
        starts.forEach((line, day) ->
                byDay.computeIfAbsent(day, key -> new ArrayList<>()).add(line));
        return byDay.values().stream().flatMap(List::stream).map(agents::get).toList();
    }
}
