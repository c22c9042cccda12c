package org.itpregistry.study;

import java.util.List;

/** What a subject must be or have. A plain value, made of questions and conditions. */
public sealed interface Criterion {
    /** A question whose answer meets a condition. */
    record Answered(Question question, Condition condition) implements Criterion {}

    record All(List<Criterion> criteria) implements Criterion {
        public All {
            criteria = List.copyOf(criteria);
        }
    }

    record Any(List<Criterion> criteria) implements Criterion {
        public Any {
            criteria = List.copyOf(criteria);
        }
    }

    record Not(Criterion criterion) implements Criterion {}

    /** Who a study is about who asks nothing more. */
    static Criterion everyone() {
        return new All(List.of());
    }
}
