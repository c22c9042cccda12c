package org.itpregistry.patient.domain;

import java.util.random.RandomGenerator;

/**
 * The name of a person in the registry: ITP-, eight characters that say nothing of the person, and a check character.
 *
 * <p>The check is ISO 7064 MOD 37,36: it finds every single wrong character and nearly every swap of two neighbors.
 */
public final class Pseudonym {
    private static final String PREFIX = "ITP-";
    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    // Letters that are misread as digits are never given out.
    private static final String GIVEN = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 8;

    private Pseudonym() {}

    public static String next(RandomGenerator random) {
        var body = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            body.append(GIVEN.charAt(random.nextInt(GIVEN.length())));
        }
        return PREFIX + body + "-" + checkOf(body.toString());
    }

    /** Whether the text is a pseudonym with the right check character. */
    public static boolean isOne(String text) {
        return text.matches("ITP-[0-9A-Z]{8}-[0-9A-Z]")
                && checkOf(text.substring(PREFIX.length(), PREFIX.length() + LENGTH)) == text.charAt(text.length() - 1);
    }

    private static char checkOf(String body) {
        int sum = 36;
        for (int i = 0; i < body.length(); i++) {
            sum = (sum + ALPHABET.indexOf(body.charAt(i))) % 36;
            sum = (sum == 0 ? 36 : sum) * 2 % 37;
        }
        return ALPHABET.charAt((37 - sum) % 36);
    }
}
