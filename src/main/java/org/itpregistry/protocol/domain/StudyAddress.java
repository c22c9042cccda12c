package org.itpregistry.protocol.domain;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.itpregistry.platform.domain.Refusal;

/**
 * A study as an address names it: {@code my-study} for its newest version, {@code my-study@2} for that one.
 *
 * @param number of the version; empty for the newest
 */
public record StudyAddress(String id, Optional<Integer> number) {
    private static final Pattern FORM = Pattern.compile("([a-z0-9-]{1,64})(?:@([1-9][0-9]{0,5}))?");

    /** @throws Refusal for what is no address of a study */
    public static StudyAddress of(String address) {
        Matcher parts = FORM.matcher(address == null ? "" : address);
        if (!parts.matches()) {
            throw Refusal.notFound();
        }
        return new StudyAddress(
                parts.group(1), Optional.ofNullable(parts.group(2)).map(Integer::valueOf));
    }
}
