package org.itpregistry.builder.web;

import java.io.Serializable;
import java.util.Optional;
import org.itpregistry.platform.domain.Refusal;
import org.itpregistry.study.Anchor;
import org.itpregistry.study.Window;

/** Days before or after an event, as they are typed. */
public class WindowForm implements Serializable {
    private static final int LAST_DAY = 40_000;

    private final String prefix;
    private Anchor.Event anchor = Anchor.Event.STUDY;
    private String from = "";
    private String to = "";
    private boolean running;

    /** @param prefix of the ids of its fields */
    WindowForm(String prefix) {
        this.prefix = prefix;
    }

    /**
     * Empty for any time. Who was not followed to the end of it cannot be judged: what is not recorded of days on which
     * nobody looked did not fail to happen.
     *
     * @throws Refusal for what is no whole day, and for a first day after the last
     */
    Optional<Window> window() {
        Optional<Integer> first = day(from, "From");
        Optional<Integer> last = day(to, "To");
        if (first.isEmpty() && last.isEmpty()) {
            return Optional.empty();
        }
        if (first.isPresent() && last.isPresent() && first.get() > last.get()) {
            throw new Refusal("builder.wrong.days", first.get(), last.get()).about(prefix + "From");
        }
        return Optional.of(
                new Window(anchor, first.orElse(Integer.MIN_VALUE), last.orElse(Integer.MAX_VALUE), running, true));
    }

    private Optional<Integer> day(String typed, String field) {
        String day = typed.strip().replace('\u2212', '-');
        if (day.isEmpty()) {
            return Optional.empty();
        }
        if (!day.matches("[+-]?\\d{1,5}") || Math.abs(Integer.parseInt(day)) > LAST_DAY) {
            throw new Refusal("builder.wrong.wholeDay", typed).about(prefix + field);
        }
        return Optional.of(Integer.parseInt(day));
    }

    public Anchor.Event getAnchor() {
        return anchor;
    }

    public void setAnchor(Anchor.Event chosen) {
        anchor = chosen;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String typed) {
        from = typed == null ? "" : typed;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String typed) {
        to = typed == null ? "" : typed;
    }

    public boolean isRunning() {
        return running;
    }

    public void setRunning(boolean ticked) {
        running = ticked;
    }
}
