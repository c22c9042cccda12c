package org.itpregistry.assessment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.itpregistry.outcome.About;
import org.itpregistry.outcome.Definition;
import org.itpregistry.outcome.catalog.OutcomeCatalog;
import org.itpregistry.outcome.catalog.Topic;
import org.itpregistry.platform.service.Texts;

/** All definitions, narrowed by a topic and by words; each has an address of its own by its id. */
@Named
@RequestScoped
public class DefinitionsPage {
    @Inject
    private Texts texts;

    @Inject
    private AnswerWords answers;

    private String q = "";
    private String topic = "";

    /** The topics that have an entry left. */
    public List<Topic> getTopics() {
        return Arrays.stream(Topic.values())
                .filter(one -> topic.isEmpty() || one.name().equals(topic))
                .filter(one -> !entries(one).isEmpty())
                .toList();
    }

    public List<Topic> getAllTopics() {
        return List.of(Topic.values());
    }

    /** Whether something was asked for: then its topics are unfolded. */
    public boolean isNarrowed() {
        return !q.isBlank() || !topic.isEmpty();
    }

    public int getNumber() {
        return getTopics().stream().mapToInt(one -> entries(one).size()).sum();
    }

    public List<DefinitionEntry> entries(Topic of) {
        Map<String, List<About>> modes = new LinkedHashMap<>();
        abouts(of).forEach(about -> modes.computeIfAbsent(about.id(), id -> new ArrayList<>())
                .add(about));
        return modes.values().stream()
                .map(same -> entry(of, same))
                .filter(entry -> q.isBlank() || entry.holds(q))
                .toList();
    }

    private DefinitionEntry entry(Topic of, List<About> modes) {
        About about = modes.get(0);
        return new DefinitionEntry(of, modes, texts.get("definition." + about.id()), answers.marks(about));
    }

    /** With those that are asked of a cohort. */
    private static Stream<About> abouts(Topic topic) {
        Stream<About> abouts = topic.definitions().stream().map(Definition::about);
        return topic == Topic.DESCRIPTION ? Stream.concat(abouts, OutcomeCatalog.ofCohort().stream()) : abouts;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String words) {
        q = words == null ? "" : words;
    }

    public String getTopic() {
        return topic;
    }

    public void setTopic(String name) {
        topic = name == null ? "" : name;
    }
}
