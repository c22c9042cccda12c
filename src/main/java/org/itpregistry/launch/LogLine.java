package org.itpregistry.launch;

import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;

/** One event, one line: instant in UTC, level, who, what. Line breaks in what was typed cannot forge a second line. */
public final class LogLine extends Formatter {

    private static final DateTimeFormatter INSTANT =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter(Locale.ROOT);
    private static final String OURS = "org.itpregistry.";

    @Override
    public String format(LogRecord event) {
        var line = new StringBuilder(160)
                .append(INSTANT.format(event.getInstant()))
                .append(' ')
                .append(event.getLevel().getName())
                .append(' ')
                .append(shortName(event.getLoggerName()))
                .append(' ')
                .append(plain(formatMessage(event)));
        if (event.getThrown() != null) {
            trace(event.getThrown(), line);
        }
        return line.append('\n').toString();
    }

    /** The room for our own classes, the last part of the name for those of others. */
    static String shortName(String logger) {
        if (logger == null || logger.isEmpty()) {
            return "-";
        }
        if (logger.startsWith(OURS)) {
            String inside = logger.substring(OURS.length());
            int end = inside.indexOf('.');
            return end < 0 ? inside : inside.substring(0, end);
        }
        return logger.substring(logger.lastIndexOf('.') + 1);
    }

    static String plain(String message) {
        return message == null ? "" : message.strip().replaceAll("\\p{Cntrl}+", " ");
    }

    private static void trace(Throwable thrown, StringBuilder line) {
        line.append(" | ").append(plain(thrown.toString()));
        for (StackTraceElement frame : thrown.getStackTrace()) {
            line.append("\n\tat ").append(frame);
        }
        if (thrown.getCause() != null && thrown.getCause() != thrown) {
            line.append("\n\tcaused by");
            trace(thrown.getCause(), line);
        }
    }
}
