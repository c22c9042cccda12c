package org.itpregistry.figure;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.itpregistry.text.Language;

/**
 * A swimmer plot: a lane a person, the longest observed on top, with treatments as bars and responses, losses and deaths as
 * symbols. Of more than 60 persons every so-manieth is drawn, which the figure says.
 *
 * @param timeLabel what is counted from what, with its unit
 * @param lanes in any order
 */
public record SwimmerFigure(String title, String timeLabel, TimeUnit unit, List<Lane> lanes) implements Figure {
    private static final int MOST_LANES = 60;
    private static final double RIGHT = PAGE_WIDTH - 16;
    private static final double MOST_NAME = 110;
    private static final double ALL_ROWS = 560;

    /** What a symbol on a lane stands for. */
    public enum Event {
        RESPONSE(Symbol.TRIANGLE),
        COMPLETE_RESPONSE(Symbol.DIAMOND),
        LOSS(Symbol.CIRCLE),
        DEATH(Symbol.CROSS);

        private final Symbol symbol;

        Event(Symbol symbol) {
            this.symbol = symbol;
        }

        Symbol symbol() {
            return symbol;
        }
    }

    /** A treatment by its name, from one time to another; one that ends before it begins is a point. */
    public record Bar(String treatment, double from, double to) {
        public Bar {
            to = Math.max(from, to);
        }
    }

    public record Mark(Event event, double at) {}

    /**
     * @param label name of the person
     * @param end of the observation
     * @param ongoing whether the person is still observed: drawn as an arrow
     */
    public record Lane(String label, double end, boolean ongoing, List<Bar> bars, List<Mark> marks) {
        public Lane {
            bars = List.copyOf(bars);
            marks = List.copyOf(marks);
        }
    }

    public SwimmerFigure {
        lanes = lanes.stream()
                .sorted(Comparator.comparingDouble(Lane::end).reversed())
                .toList();
    }

    @Override
    public double height() {
        return top() + drawn().size() * row() + 32;
    }

    @Override
    public void draw(Graphics2D paper) {
        Pen pen = new Pen(paper);
        legend().draw(pen, left(), 0);
        pen.label(sample(), left(), top() - 6, Pen.TEXT, 0, Pen.GREY);
        double last = lanes.stream().mapToDouble(Lane::end).max().orElse(0);
        Axis time = Axis.time(unit, 0, last, left(), RIGHT);
        var looks = looks();
        double y = top();
        for (Lane lane : drawn()) {
            new SwimmerLane(lane, looks, row()).draw(pen, time, y);
            y += row();
        }
        pen.line(left(), top() - 2, left(), y + 2, Pen.INK, 0.7);
        Plot.drawAcross(pen, time, y + 2, timeLabel);
    }

    private List<Lane> drawn() {
        return Spread.of(lanes, MOST_LANES);
    }

    private double row() {
        return Math.max(9, Math.min(14, ALL_ROWS / Math.max(1, drawn().size())));
    }

    private double left() {
        return 8
                + drawn().stream()
                        .mapToDouble(lane -> Math.min(MOST_NAME, Typeface.width(lane.label(), Pen.TEXT)))
                        .max()
                        .orElse(40);
    }

    private double top() {
        return legend().height() + (sample().isEmpty() ? 6 : 20);
    }

    /** What is left out, in words; empty when nothing is. */
    private String sample() {
        if (lanes.isEmpty()) {
            return Language.say("figure.nobody");
        }
        return lanes.size() > MOST_LANES ? Language.say("figure.swimmer.sample", MOST_LANES, lanes.size()) : "";
    }

    /** The look of each treatment: those that most persons have come first, the rarest share one. */
    private Map<String, Hatch> looks() {
        Map<String, Hatch> looks = new LinkedHashMap<>();
        treatments().keySet().forEach(name -> looks.put(name, Hatch.of(looks.size())));
        return looks;
    }

    /** The treatments with the number of persons who have them, the most frequent first. */
    private Map<String, Long> treatments() {
        Map<String, Long> persons = lanes.stream()
                .flatMap(lane -> lane.bars().stream().map(Bar::treatment).distinct())
                .collect(Collectors.groupingBy(name -> name, LinkedHashMap::new, Collectors.counting()));
        Map<String, Long> sorted = new LinkedHashMap<>();
        persons.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }

    private Legend legend() {
        List<Legend.Entry> entries = new ArrayList<>();
        looks().forEach((name, look) -> {
            if (look != Hatch.EMPTY) {
                entries.add(Legend.Entry.bar(name, look));
            }
        });
        if (looks().containsValue(Hatch.EMPTY)) {
            entries.add(Legend.Entry.bar(Language.say("figure.swimmer.other"), Hatch.EMPTY));
        }
        Arrays.stream(Event.values())
                .filter(event -> persons(event) > 0)
                .forEach(event ->
                        entries.add(Legend.Entry.symbol(Language.say("figure.event." + event), event.symbol())));
        if (lanes.stream().anyMatch(Lane::ongoing)) {
            entries.add(new Legend.Entry(
                    Language.say("figure.swimmer.ongoing"), (pen, x, y) -> pen.arrow(x + 8, y, x + 20, y)));
        }
        return new Legend(entries, RIGHT - left());
    }

    private long persons(Event event) {
        return lanes.stream()
                .filter(lane -> lane.marks().stream().anyMatch(mark -> mark.event() == event))
                .count();
    }

    @Override
    public String description() {
        String events = Arrays.stream(Event.values())
                .map(event ->
                        Language.say("figure.swimmer.with", Language.say("figure.event." + event), persons(event)))
                .collect(Collectors.joining("; "));
        String treated = treatments().entrySet().stream()
                .map(entry -> Language.say("figure.swimmer.with", entry.getKey(), entry.getValue()))
                .collect(Collectors.joining("; "));
        long ongoing = lanes.stream().filter(Lane::ongoing).count();
        double last = lanes.stream().mapToDouble(Lane::end).max().orElse(0);
        return Language.say("figure.swimmer", lanes.size(), timeLabel, Numeral.number(last), ongoing, events)
                + (treated.isEmpty() ? "" : " " + Language.say("figure.swimmer.treatments", treated));
    }
}
