package org.itpregistry.study;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.itpregistry.measure.PlateletSample;
import org.itpregistry.outcome.Amount;
import org.itpregistry.outcome.Answer;
import org.itpregistry.outcome.Code;
import org.itpregistry.outcome.Codes;
import org.itpregistry.outcome.Finding;
import org.itpregistry.outcome.FollowedTime;
import org.itpregistry.outcome.MeasuredCount;
import org.itpregistry.outcome.NotEvaluable;
import org.itpregistry.outcome.Onset;
import org.itpregistry.outcome.Reason;
import org.itpregistry.outcome.Span;
import org.itpregistry.outcome.YesNo;
import org.itpregistry.outcome.alert.GuidelineNotes;
import org.itpregistry.outcome.response.IwgTimeInResponse;
import org.itpregistry.outcome.response.PodolanczukVisits;
import org.itpregistry.outcome.response.ResponseClass;
import org.itpregistry.outcome.safety.BleedRegression;

/**
 * What one subject answered, in the forms that criteria and statistics understand: without the rows it rests on, because a
 * study asks many questions of many and keeps the answers. Times are in days.
 *
 * @param missing why there is no answer; empty where there is one
 * @param codes the answer as codes
 * @param found whether what was asked for happened, is there, or is true
 * @param amount the answer as a number
 * @param time a time under observation
 * @param part of how many how many, and which of the codes
 */
record Reply(
        Optional<Reason> missing,
        List<String> codes,
        boolean found,
        Optional<Extent> amount,
        Optional<FollowedTime> time,
        Optional<Part> part) {
    /** What ended a time under observation. */
    Optional<FollowedTime.End> end() {
        return time.map(FollowedTime::end);
    }

    /** How many of how many; which of the codes, where codes are counted. */
    record Part(double part, double whole, List<String> codes) {}

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Reply YES = coded("Y", true);
    private static final Reply NO = coded("N", false);

    /** Nothing that could be said: no such row, never reached. */
    static final Reply NOTHING =
            new Reply(Optional.empty(), List.of(), false, Optional.empty(), Optional.empty(), Optional.empty());

    static Reply of(Answer<?> answer) {
        return answer instanceof NotEvaluable<?> none
                ? missing(none.reason())
                : of(answer.finding().orElseThrow());
    }

    /**
     * What several replies have in common that stand for one: the reply where they agree, the range where they are numbers
     * that differ, and otherwise that the date is too vague.
     */
    static Reply common(List<Reply> replies) {
        Reply first = replies.get(0);
        if (replies.stream().allMatch(first::equals)) {
            return first;
        }
        boolean numbers = replies.stream()
                .allMatch(reply -> reply.amount.isPresent() && reply.found == first.found && reply.part.isEmpty());
        if (!numbers) {
            return missing(Reason.DATE_TOO_VAGUE);
        }
        Extent range = replies.stream()
                .map(reply -> reply.amount.get())
                .reduce(Extent::spanning)
                .orElseThrow();
        return number(text(range.low()) + ".." + text(range.high()), first.found, range);
    }

    static Reply missing(Reason reason) {
        return new Reply(Optional.of(reason), List.of(), false, Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Reply number(double number) {
        return number(text(number), number != 0, Extent.of(number));
    }

    static Reply of(PlateletSample sample) {
        return number(text(sample.perMicrolitre() / 1000.0), true, Extent.of(sample));
    }

    /** Codes of a row; a single one that reads as a number is that number too. */
    static Reply codes(List<String> codes) {
        Optional<Extent> number =
                codes.size() == 1 && NUMBER.matcher(codes.get(0)).matches()
                        ? Optional.of(Extent.of(Double.parseDouble(codes.get(0))))
                        : Optional.empty();
        return new Reply(Optional.empty(), codes, !codes.isEmpty(), number, Optional.empty(), Optional.empty());
    }

    static Reply followed(FollowedTime time) {
        return new Reply(
                Optional.empty(),
                List.of(time.end().name()),
                time.hasEvent(),
                Optional.of(Extent.of(time.days())),
                Optional.of(time),
                Optional.empty());
    }

    private static Reply of(Finding finding) {
        if (finding instanceof YesNo answer) {
            return answer == YesNo.YES ? YES : NO;
        }
        if (finding instanceof Onset onset) {
            return onset.isReached()
                    ? number(onset.code(), true, Extent.of(onset.day().getAsDouble()))
                    : NOTHING;
        }
        if (finding instanceof FollowedTime time) {
            return followed(time);
        }
        if (finding instanceof Codes all) {
            return new Reply(
                    Optional.empty(),
                    all.values(),
                    !all.values().isEmpty(),
                    Optional.of(Extent.of(all.values().size())),
                    Optional.empty(),
                    Optional.empty());
        }
        if (finding instanceof ResponseClass best) {
            return coded(best.code(), best.isResponse());
        }
        return finding instanceof Code code ? codes(List.of(code.code())) : ofNumber(finding);
    }

    private static Reply ofNumber(Finding finding) {
        if (finding instanceof Amount amount) {
            double number = amount.value().doubleValue();
            return number(amount.code(), number != 0, Extent.of(number));
        }
        if (finding instanceof MeasuredCount count) {
            return number(count.code(), true, Extent.of(count));
        }
        if (finding instanceof Span span) {
            return number(span.code(), true, Extent.of(span));
        }
        if (finding instanceof GuidelineNotes notes) {
            return number(notes.notes().size());
        }
        return ofPart(finding);
    }

    private static Reply ofPart(Finding finding) {
        if (finding instanceof IwgTimeInResponse.Share share) {
            return part(new Part(share.days(), share.ofDays(), List.of()), List.of(share.code()));
        }
        if (finding instanceof PodolanczukVisits.Share share) {
            return part(new Part(share.above(), share.visits(), List.of()), List.of(share.code()));
        }
        if (finding instanceof BleedRegression.Sites sites) {
            List<String> bled = sites.bled().values();
            List<String> regressed = sites.regressed().values();
            return part(new Part(regressed.size(), bled.size(), regressed), bled);
        }
        return coded(finding.code(), !finding.code().isEmpty());
    }

    private static Reply part(Part part, List<String> codes) {
        Optional<Extent> percent =
                part.whole() > 0 ? Optional.of(Extent.of(100 * part.part() / part.whole())) : Optional.empty();
        return new Reply(Optional.empty(), codes, part.part() > 0, percent, Optional.empty(), Optional.of(part));
    }

    private static Reply number(String code, boolean found, Extent amount) {
        return new Reply(
                Optional.empty(), List.of(code), found, Optional.of(amount), Optional.empty(), Optional.empty());
    }

    private static Reply coded(String code, boolean found) {
        return new Reply(Optional.empty(), List.of(code), found, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static String text(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
    }
}
