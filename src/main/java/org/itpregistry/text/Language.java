package org.itpregistry.text;

import java.util.function.Supplier;

/**
 * In which language the work at hand speaks: that of the reader whose request it is, otherwise English. It decides about
 * words, never about a number.
 */
public final class Language {
    private static final ThreadLocal<Words> SPOKEN = ThreadLocal.withInitial(Words::english);

    private Language() {}

    /** The words of this thread's work. */
    public static Words spoken() {
        return SPOKEN.get();
    }

    /** A text in the language of the work at hand; arguments as {@link Words#text} takes them. */
    public static String say(String key, Object... arguments) {
        return spoken().text(key, arguments);
    }

    /** A message in the language of the work at hand. */
    public static String say(Message message) {
        return spoken().text(message);
    }

    /** For who lets a reader in: speaks so from now on. Whoever calls this calls {@link #end} when the work is done. */
    public static void begin(Words words) {
        SPOKEN.set(words);
    }

    /** The next work of this thread is another reader's. */
    public static void end() {
        SPOKEN.remove();
    }

    /** Does a piece of work in a language, and goes on in the one before. */
    public static <T> T during(Words words, Supplier<T> work) {
        Words before = spoken();
        begin(words);
        try {
            return work.get();
        } finally {
            begin(before);
        }
    }
}
