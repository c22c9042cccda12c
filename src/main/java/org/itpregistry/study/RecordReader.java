package org.itpregistry.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.itpregistry.measure.SourceRow;
import org.itpregistry.outcome.Course;
import org.itpregistry.outcome.Reason;

/** Answers questions about what stands in rows of a record. */
final class RecordReader {
    private RecordReader() {}

    /** Where a day is not known: what every day gives alike, or the range of a number; else not evaluable. */
    static Reply read(Question.Recorded question, Subject subject) {
        return Reply.common(subject.course().possibilities().stream()
                .map(course -> read(question, course))
                .toList());
    }

    private static Reply read(Question.Recorded question, Course course) {
        List<SourceRow> rows = question.rows().of(course);
        return switch (question.reading()) {
            case NUMBER -> Reply.number(rows.size());
            case CODES -> Reply.codes(codes(rows, question.field().orElseThrow()));
            case DAYS -> rows.isEmpty() ? Reply.NOTHING : days(question, course, rows.get(0));
            default -> rows.isEmpty() ? Reply.NOTHING : amount(question, rows);
        };
    }

    /** A part of the first amount, the second being its percentage. */
    static Reply percentOf(Reply whole, Reply percent) {
        Optional<Reason> missing = whole.missing().or(percent::missing);
        if (missing.isPresent()) {
            return Reply.missing(missing.get());
        }
        return whole.amount().isEmpty() || percent.amount().isEmpty()
                ? Reply.NOTHING
                : Reply.number(
                        whole.amount().get().stated() * percent.amount().get().stated() / 100);
    }

    private static List<String> codes(List<SourceRow> rows, Field field) {
        TreeSet<String> codes = new TreeSet<>();
        rows.forEach(row -> codes.addAll(field.codes(row)));
        return List.copyOf(codes);
    }

    private static Reply days(Question.Recorded question, Course course, SourceRow first) {
        return Rows.days(question.from().orElse(Anchor.Event.INDEX), course)
                .map(anchor -> Reply.number(RowDays.of(first).first() - anchor.first()))
                .orElseGet(() -> Reply.missing(Reason.NOT_RECORDED));
    }

    /** Rows that do not say how much are passed over; where none says, the item is not recorded. */
    private static Reply amount(Question.Recorded question, List<SourceRow> rows) {
        List<Reply> replies = new ArrayList<>();
        for (SourceRow row : rows) {
            Reply reply = question.field().orElseThrow().reply(row);
            if (reply.amount().isPresent()) {
                replies.add(reply);
            }
        }
        if (replies.isEmpty()) {
            return Reply.missing(Reason.NOT_RECORDED);
        }
        return switch (question.reading()) {
            case FIRST -> replies.get(0);
            case SMALLEST -> extreme(replies, -1);
            case LARGEST -> extreme(replies, 1);
            default ->
                Reply.number(replies.stream().mapToDouble(RecordReader::stated).sum());
        };
    }

    private static Reply extreme(List<Reply> replies, int sign) {
        return replies.stream()
                .reduce((one, other) -> Double.compare(stated(other), stated(one)) * sign > 0 ? other : one)
                .orElseThrow();
    }

    private static double stated(Reply reply) {
        return reply.amount().orElseThrow().stated();
    }
}
