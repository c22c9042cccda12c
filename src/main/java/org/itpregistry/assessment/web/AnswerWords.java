package org.itpregistry.assessment.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.itpregistry.codelist.web.ListsInForce;
import org.itpregistry.measure.Vocabulary;
import org.itpregistry.outcome.About;
import org.itpregistry.outcome.Amount;
import org.itpregistry.outcome.Answer;
import org.itpregistry.outcome.Codes;
import org.itpregistry.outcome.Finding;
import org.itpregistry.outcome.FollowedTime;
import org.itpregistry.outcome.MeasuredCount;
import org.itpregistry.outcome.Onset;
import org.itpregistry.outcome.Reason;
import org.itpregistry.outcome.SourceMark;
import org.itpregistry.outcome.Span;
import org.itpregistry.outcome.response.Loss;
import org.itpregistry.outcome.response.PodolanczukVisits;
import org.itpregistry.outcome.safety.SmogGrades;
import org.itpregistry.platform.service.Texts;

/** Says answers, reasons and marks of verification in the words of the language bundle. */
@Named("answers")
@ApplicationScoped
public class AnswerWords {
    /** Lists whose codes answers are made of. */
    private static final List<String> LISTS =
            List.of("BleedSite", "AdverseEventCategory", "DischargeStatus", "ItpOnset", "Sex");

    private static final Pattern MODE = Pattern.compile("( v\\d+ )(AS_PUBLISHED|REGISTRY)\\b");
    private static final Pattern CODE = Pattern.compile("\\b[A-Z][A-Z0-9]*(_[A-Z0-9]+)+\\b");

    private final Texts texts;
    private final ListsInForce lists;

    protected AnswerWords() {
        this(null, null); // the proxy of the container
    }

    @Inject
    public AnswerWords(Texts texts, ListsInForce lists) {
        this.texts = texts;
        this.lists = lists;
    }

    /** What was found, or that it cannot be told. */
    public String of(Answer<?> answer) {
        return answer.finding().map(this::found).orElseGet(() -> texts.get("answer.notEvaluable"));
    }

    /** Why there is no answer, or what a reader should know about it; empty when there is nothing to say. */
    public String why(Answer<?> answer) {
        return answer.whyNot().map(this::reason).orElseGet(() -> answer.restsOn().remarks().stream()
                .map(remark -> texts.get("remark." + remark))
                .collect(Collectors.joining(" ")));
    }

    public String reason(Reason reason) {
        return texts.get("reason." + reason);
    }

    /** What the marks of a definition say about its wording; the unverified is named as such. */
    public String marks(About about) {
        return about.marks().stream().map(this::mark).collect(Collectors.joining("; "));
    }

    public String mark(SourceMark mark) {
        return texts.get("mark." + mark);
    }

    /** A title or a parameter of a definition, with signs instead of their plain spelling. */
    public String typeset(String plain) {
        return plain.replace(" x 10^9/L", " ×10⁹/L")
                .replace("10^9/L", "10⁹/L")
                .replace(">= ", "≥ ")
                .replace("<= ", "≤ ")
                .transform(this::withoutCodes);
    }

    /** as published in place of AS_PUBLISHED: a mode by its text, another code by its words. */
    private String withoutCodes(String text) {
        String modes = MODE.matcher(text).replaceAll(found -> found.group(1) + texts.get("mode." + found.group(2)));
        return CODE.matcher(modes)
                .replaceAll(found -> found.group().toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    private String found(Finding finding) {
        if (finding instanceof Onset onset) {
            return onset.isReached() ? texts.text("answer.day", onset.code()) : texts.get("answer.notReached");
        }
        if (finding instanceof Loss loss) {
            return loss.isLost()
                    ? texts.text(
                            "answer.Loss." + loss.certainty().orElseThrow(),
                            String.valueOf(loss.day().getAsInt()))
                    : texts.get("answer.Loss.NONE");
        }
        if (finding instanceof FollowedTime time) {
            return texts.text(
                    "answer.FollowedTime." + time.end(),
                    Onset.onDay(time.days()).code());
        }
        if (finding instanceof Amount amount) {
            String key = "answer.amount." + amount.unit();
            return texts.has(key) ? texts.text(key, amount.code()) : (amount.code() + " " + amount.unit()).strip();
        }
        if (finding instanceof Span span) {
            return span.code().replace("..", "–") + " " + span.unit();
        }
        if (finding instanceof MeasuredCount count) {
            return texts.text("answer.count", count.code());
        }
        if (finding instanceof SmogGrades.Grades grades) {
            return texts.text("answer.Grades", grades.skin(), grades.mucosae(), grades.organs());
        }
        if (finding instanceof PodolanczukVisits.Share share) {
            return texts.text("answer.Share.visits", String.valueOf(share.above()), String.valueOf(share.visits()));
        }
        return listed(finding);
    }

    private String listed(Finding finding) {
        if (finding instanceof Codes codes) {
            return codes.values().isEmpty()
                    ? texts.get("answer.none")
                    : codes.values().stream().map(this::code).collect(Collectors.joining(", "));
        }
        if (finding instanceof Enum<?> grade) {
            return texts.get("answer." + grade.getDeclaringClass().getSimpleName() + "." + grade.name());
        }
        String key = "answer." + finding.getClass().getSimpleName();
        if (texts.has(key)) {
            return texts.text(key, (Object[]) finding.code().split("/"));
        }
        return code(finding.code());
    }

    /** A code of one of the lists; a word that a center recorded is spelled out. */
    private String code(String code) {
        Vocabulary listed = lists.get().vocabulary();
        String agent = listed.agents().label(code);
        String cause = listed.causes().label(code);
        return agent != null ? agent : cause != null ? cause : ofList(code);
    }

    private String ofList(String code) {
        return LISTS.stream()
                .map(list -> "code." + list + "." + code)
                .filter(texts::has)
                .findFirst()
                .map(texts::get)
                .orElseGet(() -> code.replace('_', ' ').toLowerCase(Locale.ROOT));
    }
}
