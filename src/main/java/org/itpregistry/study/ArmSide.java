package org.itpregistry.study;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.itpregistry.measure.ArmRole;

/**
 * One side of a comparison of arms.
 *
 * @param agents one of which the arm was given; none for any
 * @param role of arms that do not name their agent, and of all arms where no agent is asked for
 */
public record ArmSide(List<String> agents, Optional<ArmRole> role) {
    /** A word this long or longer also stands for those that begin with it: STEROID for STEROIDS. */
    private static final int STEM = 4;

    public ArmSide {
        agents = List.copyOf(agents);
    }

    boolean holds(Arm arm) {
        return agents.isEmpty() || arm.agent().isBlank()
                ? role.map(arm.role()::equals).orElse(agents.isEmpty())
                : says(arm.agent(), agents);
    }

    /** Whether one of the words stands in a free text as a word of its own: PARENTERAL does not say ORAL. */
    static boolean says(String text, List<String> words) {
        String[] said = text.toUpperCase(Locale.ROOT).split("[^A-Z0-9]+");
        return words.stream().map(word -> word.toUpperCase(Locale.ROOT)).anyMatch(word -> Arrays.stream(said)
                .anyMatch(each -> each.equals(word) || word.length() >= STEM && each.startsWith(word)));
    }
}
