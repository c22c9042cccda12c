package org.itpregistry.platform.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.itpregistry.measure.Agent;
import org.itpregistry.measure.Agents;
import org.itpregistry.measure.Cause;
import org.itpregistry.measure.Causes;
import org.itpregistry.measure.Vocabulary;

/**
 * The lists of codes that coordinators extend, as they stand at one moment. Immutable.
 *
 * <p>Lists that definitions reason with are enums; these are data, so that a new comorbidity or measurement needs no release.
 */
public final class CodeLists {
    /** The key of the list of agents. */
    public static final String AGENTS = "agents";

    /** The key of the list of causes of secondary ITP. */
    public static final String CAUSES = "causes";

    private final Map<String, Map<String, CodeEntry>> lists = new LinkedHashMap<>();
    private final Vocabulary vocabulary;

    /** Lists whose versions are not known. */
    public CodeLists(Map<String, ? extends Collection<CodeEntry>> entries) {
        this(entries, Map.of());
    }

    /**
     * @param entries by the key of their list, in the order in which they are offered
     * @param versions by the key of their list; counts its changes
     */
    public CodeLists(Map<String, ? extends Collection<CodeEntry>> entries, Map<String, Integer> versions) {
        entries.forEach((list, codes) -> {
            Map<String, CodeEntry> byCode = new LinkedHashMap<>();
            codes.forEach(entry -> byCode.put(entry.code(), entry));
            lists.put(list, byCode);
        });
        vocabulary = new Vocabulary(
                new Agents(versions.getOrDefault(AGENTS, 0), agents(entries(AGENTS))),
                new Causes(versions.getOrDefault(CAUSES, 0), causes(entries(CAUSES))));
    }

    private static List<Agent> agents(List<CodeEntry> entries) {
        List<Agent> agents = new ArrayList<>();
        for (CodeEntry entry : entries) {
            agents.add(
                    new Agent(entry.code(), entry.label(), entry.agentClasses(), entry.washoutDays(), agents.size()));
        }
        return agents;
    }

    private static List<Cause> causes(List<CodeEntry> entries) {
        List<Cause> causes = new ArrayList<>();
        for (CodeEntry entry : entries) {
            causes.add(new Cause(entry.code(), entry.label(), entry.classes(), causes.size()));
        }
        return causes;
    }

    /** The list of agents, as definitions read it. */
    public Agents agents() {
        return vocabulary.agents();
    }

    /** The lists that definitions reason with. */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** All entries of a list, retired ones among them. */
    public List<CodeEntry> entries(String list) {
        return List.copyOf(lists.getOrDefault(list, Map.of()).values());
    }

    public Optional<CodeEntry> find(String list, String code) {
        return Optional.ofNullable(lists.getOrDefault(list, Map.of()).get(code));
    }

    /** The label of a code; of a code that the list does not hold, its words. */
    public String label(String list, String code) {
        return find(list, code).map(CodeEntry::label).orElseGet(() -> words(code));
    }

    /**
     * The codes that a text stands for: a code or label itself, several apart by semicolons or bars. What is neither stays as
     * it is, so that it can be shown to who typed it.
     *
     * @param open what is no code or label becomes one: Week 4 is WEEK_4
     */
    public String codes(String list, String text, boolean open) {
        List<String> codes = new ArrayList<>();
        for (String part : text.split("[;|]")) {
            if (!part.isBlank()) {
                codes.add(code(list, part.strip(), open));
            }
        }
        return String.join("|", codes);
    }

    private String code(String list, String text, boolean open) {
        Map<String, CodeEntry> entries = lists.getOrDefault(list, Map.of());
        if (entries.containsKey(text) || text.startsWith("~")) {
            return text;
        }
        return entries.values().stream()
                .filter(entry ->
                        entry.label().equalsIgnoreCase(text) || entry.code().equalsIgnoreCase(text))
                .map(CodeEntry::code)
                .findFirst()
                .orElseGet(() -> open ? asCode(text) : text);
    }

    private static String asCode(String text) {
        String code =
                text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "_").replaceAll("^_+|_+$", "");
        return code.isEmpty() ? text : code;
    }

    /** HERPES_ZOSTER is Herpes zoster. */
    public static String words(String code) {
        String words = code.replace('_', ' ').toLowerCase(Locale.ROOT);
        return words.isEmpty() ? "" : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
