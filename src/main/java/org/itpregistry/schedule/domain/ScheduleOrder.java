package org.itpregistry.schedule.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.itpregistry.platform.domain.Refusal;
import org.itpregistry.study.Audience;

/**
 * A schedule that somebody wants kept.
 *
 * @param study id of the protocol, or {@link Schedule#ANNUAL}
 * @param cohort key of the cohort
 * @param first due date
 * @param recipients e-mail addresses
 */
public record ScheduleOrder(
        String name,
        String study,
        String cohort,
        Audience audience,
        Rhythm rhythm,
        LocalDate first,
        List<String> recipients) {
    public static final int LONGEST_NAME = 80;

    private static final int MOST_RECIPIENTS = 20;
    private static final Pattern ADDRESS =
            Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");

    public ScheduleOrder {
        name = name == null ? "" : name.strip();
        recipients = List.copyOf(recipients);
    }

    /** Addresses as people write them: apart by lines, blanks, commas or semicolons. */
    public static List<String> addresses(String text) {
        return text == null || text.isBlank()
                ? List.of()
                : List.of(text.strip().split("[\\s,;]+")).stream().distinct().toList();
    }

    /** @throws Refusal with what is to be mended */
    public void check() {
        if (name.isEmpty() || name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            throw new Refusal("refusal.schedule.name", LONGEST_NAME).about("name");
        }
        if (first == null) {
            throw new Refusal("refusal.schedule.date").about("first");
        }
        if (recipients.size() > MOST_RECIPIENTS) {
            throw new Refusal("refusal.schedule.recipients", MOST_RECIPIENTS).about("recipients");
        }
        recipients.stream()
                .filter(address -> !ADDRESS.matcher(address).matches())
                .findFirst()
                .ifPresent(address -> {
                    throw new Refusal("refusal.schedule.address", address).about("recipients");
                });
    }

    /** @throws Refusal for a first date that is over: what stood on that day is not known any more */
    public void checkFirst(LocalDate today) {
        if (first.isBefore(today)) {
            throw new Refusal("refusal.schedule.past", today.toString()).about("first");
        }
    }
}
