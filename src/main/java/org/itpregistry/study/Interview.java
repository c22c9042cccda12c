package org.itpregistry.study;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.itpregistry.outcome.About;
import org.itpregistry.outcome.catalog.OutcomeCatalog;

/** Asks the subjects of a cohort, each question of each once, however many criteria and endpoints need the answer. */
final class Interview {
    private final SubjectsByUnit cohort;
    private final Anchor index;
    private final Map<Unit, Map<Question, List<Reply>>> replies = new EnumMap<>(Unit.class);
    private final Map<Unit, Map<Criterion, Verdicts>> verdicts = new EnumMap<>(Unit.class);
    private final Set<About> asked = new LinkedHashSet<>();

    /** @param index the index event of the study */
    Interview(SubjectsByUnit cohort, Anchor index) {
        this.cohort = cohort;
        this.index = index;
    }

    /** When the anchors of a subject lie. */
    Moments moments(Subject subject) {
        return Moments.of(subject, index);
    }

    SubjectsByUnit cohort() {
        return cohort;
    }

    /** The replies of all subjects of a unit, in their order. */
    List<Reply> ask(Unit unit, Question question) {
        Map<Question, List<Reply>> known = replies.computeIfAbsent(unit, key -> new HashMap<>());
        List<Reply> found = known.get(question);
        if (found == null) {
            Function<Subject, Reply> asking = asking(unit, question);
            found = cohort.subjects(unit).stream().map(asking).toList();
            known.put(question, found);
        }
        return found;
    }

    /** Which subjects of a unit meet a criterion. */
    Verdicts judge(Unit unit, Criterion criterion) {
        Map<Criterion, Verdicts> known = verdicts.computeIfAbsent(unit, key -> new HashMap<>());
        Verdicts found = known.get(criterion);
        if (found == null) {
            found = verdicts(unit, criterion);
            known.put(criterion, found);
        }
        return found;
    }

    /** What the definitions say of themselves that were asked, in the order of the catalog. */
    List<About> asked() {
        List<About> order = OutcomeCatalog.appendix();
        return asked.stream()
                .sorted(Comparator.comparingInt(about -> place(order, about)))
                .toList();
    }

    /** What the definition behind a calculation says of itself: that of its question, else the first of its criterion. */
    Optional<About> about(Unit unit, Calculation calculation) {
        Optional<About> about = calculation.statistic().asksMembers()
                ? calculation
                        .firstQuestion()
                        .filter(Question.Defined.class::isInstance)
                        .map(Question.Defined.class::cast)
                        .flatMap(defined ->
                                ReadyDefinition.of(unit, defined.choice()).about())
                : OutcomeCatalog.appendix().stream()
                        .filter(known -> known.id().equals(calculation.definition()))
                        .findFirst();
        about.ifPresent(asked::add);
        return about;
    }

    private static int place(List<About> order, About about) {
        for (int i = 0; i < order.size(); i++) {
            if (order.get(i).id().equals(about.id()) && order.get(i).mode() == about.mode()) {
                return i;
            }
        }
        return order.size();
    }

    private Verdicts verdicts(Unit unit, Criterion criterion) {
        int size = cohort.subjects(unit).size();
        if (criterion instanceof Criterion.Answered answered) {
            return Verdicts.of(ask(unit, answered.question()), answered.condition());
        }
        if (criterion instanceof Criterion.Member member) {
            return judge(unit, member.is());
        }
        if (criterion instanceof Criterion.Not not) {
            return judge(unit, not.criterion()).not(size);
        }
        if (criterion instanceof Criterion.Any any) {
            return any.criteria().stream()
                    .map(each -> judge(unit, each))
                    .reduce(Verdicts.all(size).not(size), Verdicts::or);
        }
        return ((Criterion.All) criterion)
                .criteria().stream()
                        .map(each -> judge(unit, each))
                        .reduce(Verdicts.all(size), (all, next) -> all.and(next, size));
    }

    private Function<Subject, Reply> asking(Unit unit, Question question) {
        if (question instanceof Question.Recorded recorded) {
            return subject -> RecordReader.read(recorded, moments(subject));
        }
        if (question instanceof Question.Dated dated) {
            return subject -> RecordReader.day(dated.anchor(), moments(subject));
        }
        if (question instanceof Question.PercentOf part) {
            Function<Subject, Reply> whole = asking(unit, part.whole());
            Function<Subject, Reply> percent = asking(unit, part.percent());
            return subject -> RecordReader.percentOf(whole.apply(subject), percent.apply(subject));
        }
        ReadyDefinition definition = ReadyDefinition.of(unit, ((Question.Defined) question).choice());
        definition.about().ifPresent(asked::add);
        return definition.asking();
    }
}
