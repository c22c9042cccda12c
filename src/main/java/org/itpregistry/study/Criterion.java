package org.itpregistry.study;

import java.util.List;
import java.util.Optional;

/** What a subject must be or have. A plain value, made of questions and conditions. */
public sealed interface Criterion {
    /** A question whose answer meets a condition. */
    record Answered(Question question, Condition condition) implements Criterion {
        @Override
        public Optional<Question> firstQuestion() {
            return Optional.of(question);
        }
    }

    record All(List<Criterion> criteria) implements Criterion {
        public All {
            criteria = List.copyOf(criteria);
        }

        @Override
        public Optional<Question> firstQuestion() {
            return first(criteria);
        }
    }

    record Any(List<Criterion> criteria) implements Criterion {
        public Any {
            criteria = List.copyOf(criteria);
        }

        @Override
        public Optional<Question> firstQuestion() {
            return first(criteria);
        }
    }

    record Not(Criterion criterion) implements Criterion {
        @Override
        public Optional<Question> firstQuestion() {
            return criterion.firstQuestion();
        }
    }

    /**
     * To be in a named group.
     *
     * @param group id of the group
     * @param is what makes a member of it
     */
    record Member(String group, Criterion is) implements Criterion {
        @Override
        public Optional<Question> firstQuestion() {
            return is.firstQuestion();
        }
    }

    /** The question that is asked first; empty where nothing is. */
    Optional<Question> firstQuestion();

    private static Optional<Question> first(List<Criterion> criteria) {
        return criteria.stream().flatMap(part -> part.firstQuestion().stream()).findFirst();
    }

    /** Who a study is about who asks nothing more. */
    static Criterion everyone() {
        return new All(List.of());
    }
}
