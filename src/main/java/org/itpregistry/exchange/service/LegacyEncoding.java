package org.itpregistry.exchange.service;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;

/**
 * The encodings of one byte a letter in which programs save text where they do not save UTF-8. Which one it is shows in the
 * letters: only in the right one are they those that people write. In Latin text the letters beyond ASCII stand alone, in
 * Cyrillic and Greek whole words are made of them.
 */
enum LegacyEncoding {
    WINDOWS_1252("windows-1252", "äöüßéèàçñ", "ÄÖÜÉÈÀÇÑáâãåæêëìíîïòóôõøùúûýÁÂÃÅÆÊËÍÎÓÔÕØÚœŒ²³µ°€"),
    MAC_ROMAN("x-MacRoman", "äöüßéèàçñ", "ÄÖÜÉÈÀÇÑáâãåæêëìíîïòóôõøùúûÁÂÃÅÆÊËÍÎÓÔÕØÚœŒµ°"),
    IBM_850("IBM850", "äöüßéèàçñ", "ÄÖÜÉÈÀÇÑáâãåæêëìíîïòóôõøùúûýÁÂÃÅÆÊËÍÎÓÔÕØÚ²³µ°"),
    WINDOWS_1250("windows-1250", "äöüßéáíóúýčďěňřšťůžąćęłńśźżőűăâîșț", "ÄÖÜÉÁÍÓÚÝČĎĚŇŘŠŤŮŽĄĆĘŁŃŚŹŻŐŰĂÂÎçëµ°"),
    WINDOWS_1254("windows-1254", "äöüßéçğışâ", "ÄÖÜÇĞİŞîûµ°²³"),
    WINDOWS_1251("windows-1251", "абвгдежзийклмнопрстуфхцчшщъыьэюяіїєґ", "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯІЇЄҐёЁµ°"),
    WINDOWS_1253("windows-1253", "αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώ", "ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩΆΈΉΊΌΎΏµ°"),
    OTHER(null, "", "");

    private static final int BYTES = 256;
    private static final int FIRST_HIGH = 128;
    private static final int CHUNK = 1 << 16;

    private final String charset;
    private final String common;
    private final String possible;

    LegacyEncoding(String charset, String common, String possible) {
        this.charset = charset;
        this.common = common;
        this.possible = possible;
    }

    /** Says which encoding the file is in, and how to save it in UTF-8. */
    String messageKey() {
        return "rule.FORMAT.encoding." + name();
    }

    /** The encoding in which most letters of the text make sense; OTHER when that is in none. */
    static LegacyEncoding likeliest(InputStream text) throws IOException {
        long[] times = new long[BYTES];
        long high = 0;
        long together = 0;
        boolean after = false;
        byte[] chunk = new byte[CHUNK];
        for (int given = text.read(chunk); given >= 0; given = text.read(chunk)) {
            for (int i = 0; i < given; i++) {
                times[chunk[i] & 0xff]++;
                high += chunk[i] < 0 ? 1 : 0;
                together += chunk[i] < 0 && after ? 1 : 0;
                after = chunk[i] < 0;
            }
        }
        boolean words = together * 2 > high;
        LegacyEncoding best = OTHER;
        long most = words ? high * 3 / 2 : 0;
        for (LegacyEncoding encoding : values()) {
            long sense = encoding.sense(times);
            if (encoding.inWords() == words && sense > most) {
                most = sense;
                best = encoding;
            }
        }
        return best;
    }

    private boolean inWords() {
        return this == WINDOWS_1251 || this == WINDOWS_1253;
    }

    /** Two points for a common letter, one for a possible one, one off for anything else. */
    private long sense(long[] times) {
        if (charset == null || !Charset.isSupported(charset)) {
            return 0;
        }
        long sense = 0;
        for (int high = FIRST_HIGH; high < BYTES; high++) {
            char letter = Charset.forName(charset)
                    .decode(ByteBuffer.wrap(new byte[] {(byte) high}))
                    .get(0);
            sense += times[high] * (common.indexOf(letter) >= 0 ? 2 : possible.indexOf(letter) >= 0 ? 1 : -1);
        }
        return sense;
    }
}
