package org.itpregistry.measure;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** Reads YYYY-MM-DD, several times as fast as a formatter would: histories hold millions of days. */
public final class IsoDay {
    private static final int LENGTH = "2019-05-17".length();

    private IsoDay() {}

    /** @throws DateTimeParseException for anything else, and for a day that no calendar has */
    public static LocalDate parse(String iso) {
        boolean punctuated = iso.length() == LENGTH && iso.charAt(4) == '-' && iso.charAt(7) == '-';
        int year = punctuated ? number(iso, 0, 4) : -1;
        int month = punctuated ? number(iso, 5, 7) : -1;
        int day = punctuated ? number(iso, 8, LENGTH) : -1;
        if (year < 0 || month < 0 || day < 0) {
            throw new DateTimeParseException("not a day as YYYY-MM-DD: '" + iso + "'", iso, 0);
        }
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException noSuchDay) {
            throw new DateTimeParseException("not a day of the calendar: '" + iso + "'", iso, 0, noSuchDay);
        }
    }

    /** The digits from one place up to another; -1 when they are not all digits. */
    private static int number(String iso, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            char digit = iso.charAt(i);
            if (digit < '0' || digit > '9') {
                return -1;
            }
            number = 10 * number + digit - '0';
        }
        return number;
    }
}
