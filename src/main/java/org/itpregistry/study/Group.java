package org.itpregistry.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Those of a study whom a number is about: the whole population, or a part of it with a name.
 *
 * @param id short name by which endpoints and other groups know it
 * @param text who they are, in words
 * @param unit what is counted
 * @param of id of the group it is a part of; empty for a part of the cohort
 * @param steps who is in it: each must be met
 * @param cases which of the cases, in order of their key, the first being 1; none for all
 */
public record Group(String id, String text, Unit unit, Optional<String> of, List<Step> steps, List<Integer> cases) {
    public Group {
        steps = List.copyOf(steps);
        cases = List.copyOf(cases);
    }

    /** A criterion of inclusion with the words for it. */
    public record Step(String text, Criterion criterion) {}

    /**
     * What makes a member of it: what all its steps ask, and those of the groups that it is a part of.
     *
     * @param groups of the study; the first is the population
     */
    public Criterion.Member membership(List<Group> groups) {
        List<Criterion> asked = new ArrayList<>();
        for (Optional<Group> each = Optional.of(this);
                each.isPresent();
                each = each.get().whole(groups)) {
            each.get().steps().forEach(step -> asked.add(step.criterion()));
        }
        return new Criterion.Member(id, new Criterion.All(asked));
    }

    private Optional<Group> whole(List<Group> groups) {
        return of.flatMap(whole ->
                groups.stream().filter(group -> group.id().equals(whole)).findFirst());
    }
}
