package org.itpregistry.house;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Calls of Java whose answer depends on the locale or the time zone of the machine because the caller names neither. */
final class MachineSettings {

    private static final String LOCALE = "java.util.Locale";

    /** Methods that have a twin with a locale; a constructor is called as its class. */
    private static final Map<String, Set<String>> WANT_LOCALE = Map.ofEntries(
            Map.entry("java.lang.String", Set.of("format", "formatted", "toLowerCase", "toUpperCase")),
            Map.entry("java.io.PrintStream", Set.of("format", "printf")),
            Map.entry("java.io.PrintWriter", Set.of("format", "printf")),
            Map.entry("java.util.Formatter", Set.of("<init>")),
            Map.entry("java.util.Scanner", Set.of("<init>")),
            Map.entry("java.util.ResourceBundle", Set.of("getBundle")),
            Map.entry("java.text.DecimalFormat", Set.of("<init>")),
            Map.entry("java.text.SimpleDateFormat", Set.of("<init>")),
            Map.entry("java.text.MessageFormat", Set.of("<init>")),
            Map.entry(
                    "java.text.NumberFormat",
                    Set.of("getInstance", "getNumberInstance", "getIntegerInstance", "getPercentInstance")),
            Map.entry("java.text.DateFormat", Set.of("getDateInstance", "getTimeInstance", "getDateTimeInstance")),
            Map.entry("java.text.Collator", Set.of("getInstance")),
            Map.entry("java.text.BreakIterator", Set.of("getWordInstance", "getLineInstance", "getCharacterInstance")),
            Map.entry("java.time.format.DateTimeFormatter", Set.of("ofPattern")),
            Map.entry("java.time.format.DateTimeFormatterBuilder", Set.of("toFormatter")));

    /** Never right: the machine's own settings, and its calendar without a clock. */
    private static final Map<String, Set<String>> NEVER = Map.of(
            LOCALE,
            Set.of("getDefault"),
            "java.util.TimeZone",
            Set.of("getDefault"),
            "java.time.ZoneId",
            Set.of("systemDefault"),
            "java.time.Clock",
            Set.of("systemDefaultZone"),
            "java.util.GregorianCalendar",
            Set.of("<init>"),
            "java.util.Calendar",
            Set.of("getInstance"));

    /** Right with a clock or a zone, which says whose day it is. */
    private static final List<String> CALENDARS = List.of(
            "java.time.LocalDate",
            "java.time.LocalDateTime",
            "java.time.LocalTime",
            "java.time.YearMonth",
            "java.time.Year");

    private MachineSettings() {}

    static boolean decide(CodeUnitAccessTarget call) {
        String owner = call.getOwner().getName();
        boolean locale = names(WANT_LOCALE, owner, call.getName()) && !takes(call, LOCALE) && !takesSymbols(call);
        boolean today = CALENDARS.contains(owner)
                && call.getName().equals("now")
                && call.getRawParameterTypes().isEmpty();
        return locale || today || isSentence(call) || names(NEVER, owner, call.getName());
    }

    /** The static method of MessageFormat; that of an instance goes by the instance's locale. */
    private static boolean isSentence(CodeUnitAccessTarget call) {
        return call.getFullName().equals("java.text.MessageFormat.format(java.lang.String, [Ljava.lang.Object;)");
    }

    private static boolean names(Map<String, Set<String>> calls, String owner, String name) {
        return calls.getOrDefault(owner, Set.of()).contains(name);
    }

    private static boolean takes(CodeUnitAccessTarget call, String type) {
        return call.getRawParameterTypes().stream()
                .anyMatch(each -> each.getName().equals(type));
    }

    private static boolean takesSymbols(CodeUnitAccessTarget call) {
        return takes(call, "java.text.DecimalFormatSymbols");
    }
}
