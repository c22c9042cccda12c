package org.itpregistry.chart.web;

import org.itpregistry.entry.web.EntryWords;
import org.itpregistry.platform.domain.EntryFinding;
import org.itpregistry.platform.domain.RuleCode;

/**
 * What is to be looked at again, in words, with the row it is about.
 *
 * @param other id of the other person that it names, for a link; null where there is none
 * @param key as the center knows the other person
 */
public record WarningLine(String text, String other, String key) {
    static WarningLine of(EntryFinding finding, EntryWords words) {
        boolean alike = finding.code() == RuleCode.LIKE_PERSON;
        return new WarningLine(
                words.withPlace(finding),
                alike ? finding.arguments().get(1) : null,
                alike ? finding.arguments().get(0) : null);
    }
}
