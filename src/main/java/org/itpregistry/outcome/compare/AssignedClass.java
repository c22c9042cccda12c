package org.itpregistry.outcome.compare;

import org.itpregistry.outcome.Answer;
import org.itpregistry.outcome.Finding;
import org.itpregistry.outcome.FollowedTime;
import org.itpregistry.outcome.Onset;
import org.itpregistry.outcome.YesNo;
import org.itpregistry.outcome.response.Loss;
import org.itpregistry.outcome.response.PodolanczukResponse.Persistence;
import org.itpregistry.outcome.response.ResponseClass;

/**
 * The class in which an answer puts a person.
 *
 * @param scheme the classes that go together
 * @param code of the class within its scheme
 */
public record AssignedClass(String scheme, String code, Verdict verdict) implements Comparable<AssignedClass> {
    static AssignedClass of(Answer<?> answer) {
        if (!answer.applies()) {
            return new AssignedClass("", "NA", Verdict.NOT_ASKED);
        }
        return answer.finding()
                .map(AssignedClass::of)
                .orElseGet(() -> new AssignedClass("", Answer.NOT_EVALUABLE, Verdict.NOT_EVALUABLE));
    }

    private static AssignedClass of(Finding finding) {
        if (finding instanceof YesNo answer) {
            return yesNo(answer == YesNo.YES);
        }
        if (finding instanceof Onset onset) {
            return yesNo(onset.isReached());
        }
        if (finding instanceof Loss loss) {
            return yesNo(loss.isLost());
        }
        if (finding instanceof ResponseClass grade) {
            return new AssignedClass("ResponseClass", grade.code(), counted(grade != ResponseClass.NR));
        }
        if (finding instanceof Persistence persistence) {
            return new AssignedClass("Persistence", persistence.name(), counted(persistence == Persistence.PERSISTENT));
        }
        if (finding instanceof FollowedTime time) {
            return new AssignedClass("FollowedTime", time.end().name(), counted(time.hasEvent()));
        }
        if (finding instanceof Enum<?> grade) {
            return new AssignedClass(grade.getDeclaringClass().getSimpleName(), grade.name(), Verdict.ANSWERED);
        }
        return new AssignedClass("", "ANSWERED", Verdict.ANSWERED);
    }

    private static AssignedClass yesNo(boolean yes) {
        return new AssignedClass("YesNo", YesNo.of(yes).code(), counted(yes));
    }

    private static Verdict counted(boolean counted) {
        return counted ? Verdict.COUNTED : Verdict.NOT_COUNTED;
    }

    /**
     * Whether somebody who stands here and there changes class: counted differently, or in another class of the same
     * scheme. A "yes" and a "complete response" are both counted, and no change.
     */
    public boolean differsFrom(AssignedClass other) {
        return verdict != other.verdict || scheme.equals(other.scheme) && !code.equals(other.code);
    }

    /** Those who are counted first. */
    @Override
    public int compareTo(AssignedClass other) {
        int byVerdict = verdict.compareTo(other.verdict);
        return byVerdict != 0 ? byVerdict : (scheme + code).compareTo(other.scheme + other.code);
    }
}
