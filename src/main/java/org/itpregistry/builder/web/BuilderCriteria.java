package org.itpregistry.builder.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.itpregistry.builder.service.ProtocolDraft;
import org.itpregistry.platform.service.Texts;
import org.itpregistry.study.Criterion;
import org.itpregistry.study.Group;
import org.itpregistry.study.Unit;

/** The criteria of the study that is made on the page: of its population and of its subgroups. */
@Named("criteria")
@ViewScoped
public class BuilderCriteria implements Serializable {
    private static final String POPULATION = "and:0";
    private static final String PART = "part";
    private static final String UNIT = "unit:";

    @Inject
    private BuilderPage page;

    @Inject
    private Texts texts;

    @Inject
    private StepWords words;

    private String target = POPULATION;
    private String part = "";
    private CriterionForm criterion = new CriterionForm();

    public void addCriterion() {
        page.applyHead();
        Criterion added = criterion.criterion();
        String name = words.of(criterion);
        if (page.change(before -> with(before, name, added))) {
            criterion = new CriterionForm();
            part = "";
        }
    }

    private ProtocolDraft with(ProtocolDraft before, String name, Criterion added) {
        String called = part.isBlank() ? name : part.strip();
        if (target.equals(PART)) {
            return before.withGroup(partId(before), called, added);
        }
        if (target.startsWith(UNIT)) {
            Unit unit = Unit.valueOf(target.substring(UNIT.length()));
            return before.withGroup(partId(before), called, unit, added);
        }
        int group = Integer.parseInt(target.substring(target.indexOf(':') + 1));
        List<Group.Step> steps = before.protocol().groups().get(group).steps();
        if (target.startsWith("and:") || steps.isEmpty()) {
            return before.withStep(group, name, added);
        }
        String joined =
                texts.text("builder.step.or", steps.get(steps.size() - 1).text(), name);
        return before.withAlternative(group, joined, added);
    }

    private static String partId(ProtocolDraft before) {
        int number = 1;
        while (true) {
            String id = "part-" + number++;
            if (before.protocol().groups().stream()
                    .noneMatch(group -> group.id().equals(id))) {
                return id;
            }
        }
    }

    public void removeStep(int group, int step) {
        page.applyHead();
        page.change(before -> before.withoutStep(group, step));
    }

    public void earlier(int step) {
        page.applyHead();
        page.change(before -> before.withStepEarlier(0, step));
    }

    public void removeGroup(int group) {
        page.applyHead();
        page.change(before -> before.withoutGroup(group));
        target = POPULATION;
    }

    /** What a criterion can be used as. */
    public List<BuilderChoices.Coded> getTargets() {
        List<Group> groups = page.getProtocol().groups();
        List<BuilderChoices.Coded> targets = new ArrayList<>();
        targets.add(new BuilderChoices.Coded(POPULATION, texts.get("builder.target.population")));
        targets.add(new BuilderChoices.Coded("or:0", texts.get("builder.target.alternative")));
        targets.add(new BuilderChoices.Coded(PART, texts.get("builder.target.part")));
        for (int i = 1; i < groups.size(); i++) {
            String name = groups.get(i).text().isEmpty()
                    ? groups.get(i).id()
                    : groups.get(i).text();
            targets.add(new BuilderChoices.Coded("and:" + i, texts.text("builder.target.and", name)));
            targets.add(new BuilderChoices.Coded("or:" + i, texts.text("builder.target.or", name)));
        }
        Arrays.stream(Unit.values())
                .filter(unit -> unit != Unit.ARM && unit != groups.get(0).unit())
                .map(unit -> new BuilderChoices.Coded(
                        UNIT + unit, texts.text("builder.target.unit", texts.get("builder.unit." + unit))))
                .forEach(targets::add);
        return targets;
    }

    /** Whether the criterion begins a group that has a name of its own. */
    public boolean isNamed() {
        return target.equals(PART) || target.startsWith(UNIT);
    }

    public CriterionForm getCriterion() {
        return criterion;
    }

    public String getTarget() {
        return target;
    }

    public void setTarget(String chosen) {
        target = chosen == null ? POPULATION : chosen;
    }

    public String getPart() {
        return part;
    }

    public void setPart(String name) {
        part = name == null ? "" : name;
    }
}
