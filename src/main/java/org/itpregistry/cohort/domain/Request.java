package org.itpregistry.cohort.domain;

import java.util.Locale;
import java.util.Optional;
import org.itpregistry.platform.domain.Refusal;
import org.itpregistry.study.Audience;

/**
 * A result that is asked for.
 *
 * @param study id of the protocol
 * @param cohort key of the cohort, exact case
 * @param cut key of the data cut it is made from; empty for the data of the moment
 * @param audience who is meant to read it
 */
public record Request(String study, String cohort, Optional<String> cut, Audience audience) {
    /** For those who may open the records, of the data of the moment. */
    public static Request of(String study, String cohort) {
        return new Request(study, cohort, Optional.empty(), Audience.INSIDE);
    }

    /**
     * From the words of an address.
     *
     * @param cut may be null or empty
     * @param audience in lower or upper case; null or empty for those who may open the records
     * @throws Refusal for an audience that is not known
     */
    public static Request of(String study, String cohort, String cut, String audience) {
        return new Request(study, cohort, Optional.ofNullable(cut).filter(key -> !key.isEmpty()), audience(audience));
    }

    /** In words, for the log of who took what. */
    public String inWords() {
        String from = cut.map(key -> " from cut " + key).orElse("");
        String reader =
                audience == Audience.INSIDE ? "" : " for " + audience.name().toLowerCase(Locale.ROOT);
        return study + " on " + cohort + from + reader;
    }

    private static Audience audience(String name) {
        if (name == null || name.isEmpty()) {
            return Audience.INSIDE;
        }
        try {
            return Audience.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new Refusal("refusal.audience", name);
        }
    }
}
