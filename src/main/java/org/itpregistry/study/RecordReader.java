package org.itpregistry.study;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.itpregistry.measure.SourceRow;
import org.itpregistry.outcome.FollowedTime;
import org.itpregistry.outcome.Reason;

/** Answers questions about what stands in rows of a record. */
final class RecordReader {
    private RecordReader() {}

    /** Where a day is not known: what every day gives alike, or the range of a number; else not evaluable. */
    static Reply read(Question.Recorded question, Moments moments) {
        return Reply.common(moments.course().possibilities().stream()
                .map(course -> readOne(question, moments.in(course)))
                .toList());
    }

    /** The first day of an anchor. */
    static Reply day(Anchor anchor, Moments moments) {
        return Reply.common(moments.course().possibilities().stream()
                .map(course -> moments.in(course)
                        .when(anchor)
                        .map(days -> Reply.codes(
                                List.of(LocalDate.ofEpochDay(days.first()).toString())))
                        .orElse(Reply.NOTHING))
                .toList());
    }

    private static Reply readOne(Question.Recorded question, Moments moments) {
        List<SourceRow> rows = moments.rows(question.rows());
        Optional<Reason> blind = rows.isEmpty() ? question.rows().window().flatMap(moments::blind) : Optional.empty();
        if (blind.isPresent()) {
            return Reply.missing(blind.get());
        }
        return switch (question.reading()) {
            case NUMBER -> Reply.number(rows.size());
            case CODES -> Reply.codes(codes(rows, question.field().orElseThrow()));
            case DAYS -> rows.isEmpty() ? Reply.NOTHING : days(question, moments, rows.get(0));
            case TIME_TO -> time(question, moments, rows);
            default -> rows.isEmpty() ? none(question) : amount(question, rows);
        };
    }

    /** Without a row there is no amount; in a window in which one was looked for, that is a gap in the record. */
    private static Reply none(Question.Recorded question) {
        boolean looked = question.rows().window().filter(Window::observed).isPresent();
        return looked ? Reply.missing(Reason.NOT_RECORDED) : Reply.NOTHING;
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

    private static List<String> codes(List<SourceRow> rows, RowField field) {
        TreeSet<String> codes = new TreeSet<>();
        rows.forEach(row -> codes.addAll(field.codes(row)));
        return List.copyOf(codes);
    }

    private static Reply days(Question.Recorded question, Moments moments, SourceRow first) {
        return moments.when(start(question))
                .map(anchor -> Reply.number(RowDays.of(first).first() - anchor.first()))
                .orElseGet(() -> Reply.missing(Reason.NOT_RECORDED));
    }

    private static Anchor start(Question.Recorded question) {
        return question.from().orElse(Anchor.Event.INDEX);
    }

    /** To the first row that begins on the day of the anchor or later, else to death or the last contact. */
    private static Reply time(Question.Recorded question, Moments moments, List<SourceRow> rows) {
        Optional<RowDays> anchor = moments.when(start(question));
        if (anchor.isEmpty()) {
            return Reply.missing(Reason.NO_INDEX_EVENT);
        }
        int start = anchor.get().first();
        if (!moments.course().isObservedAfter(start)) {
            return Reply.missing(Reason.NOT_YET_OBSERVED);
        }
        OptionalInt event = rows.stream()
                .mapToInt(row -> RowDays.of(row).first())
                .filter(day -> day >= start)
                .min();
        FollowedTime time = event.isPresent()
                ? new FollowedTime(event.getAsInt() - start, FollowedTime.End.EVENT)
                : moments.course().followedFrom(start);
        if (start(question) == Anchor.Event.DIAGNOSIS) {
            long registered =
                    moments.course().history().patient().registration().toEpochDay();
            return Reply.followed(time.enteredAfter(registered - start));
        }
        return Reply.followed(time);
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
            case LAST -> replies.get(replies.size() - 1);
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
