package org.itpregistry.report.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.itpregistry.assessment.web.AnswerWords;
import org.itpregistry.outcome.Answer;
import org.itpregistry.outcome.Definition;
import org.itpregistry.outcome.PersonDefinition;
import org.itpregistry.outcome.PregnancyDefinition;
import org.itpregistry.outcome.catalog.OutcomeCatalog;
import org.itpregistry.report.domain.FileFormat;
import org.itpregistry.report.domain.Member;
import org.itpregistry.report.domain.NumberBehind;
import org.itpregistry.report.service.ReportService;
import org.itpregistry.study.Question;
import org.itpregistry.study.Subject;

/** The persons behind a number of a result; the number stands in the address. */
@Named
@RequestScoped
public class MembersPage {
    private static final int LONGEST_LIST = 500;

    @Inject
    private ChosenResult chosen;

    @Inject
    private ReportService reports;

    @Inject
    private AnswerWords answers;

    private int place;
    private NumberBehind number;
    private List<MemberList> lists;

    /** @throws org.itpregistry.platform.domain.Refusal when there is no such number for the caller */
    public void load() {
        number = reports.behind(chosen.request(), place);
        List<Member> members = number.members();
        Optional<Definition<?, ?>> definition = definition();
        lists = Arrays.stream(Member.Part.values())
                .map(part -> list(
                        part,
                        members.stream().filter(member -> member.part() == part).toList(),
                        definition))
                .toList();
    }

    /** Sends all of them as a file, however many. */
    public void send() throws IOException {
        byte[] file = reports.behind(chosen.request(), place).csv().getBytes(StandardCharsets.UTF_8);
        String name = FileFormat.CSV.fileName(chosen.getStudy() + "-" + place, chosen.getCohort());
        Download.send(file, FileFormat.CSV, name);
    }

    private MemberList list(Member.Part part, List<Member> members, Optional<Definition<?, ?>> definition) {
        List<MemberLine> lines = members.stream()
                .limit(LONGEST_LIST)
                .map(member -> line(member, definition))
                .toList();
        return new MemberList(part.name(), members.size(), lines);
    }

    private MemberLine line(Member member, Optional<Definition<?, ?>> definition) {
        Optional<Answer<?>> answer = definition.flatMap(asked -> answer(asked, member.subject()));
        return new MemberLine(
                member.subject().person(),
                number.ids().get(member.subject().person()),
                member.center(),
                member.pregnancy(),
                answer.map(answers::of).orElse(""),
                answer.map(answers::why)
                        .or(() -> member.reason().map(answers::reason))
                        .orElse(""));
    }

    /** What members were asked first; empty where it was no definition of the catalog. */
    private Optional<Definition<?, ?>> definition() {
        return number.row()
                .endpoint()
                .calculation()
                .firstQuestion()
                .filter(Question.Defined.class::isInstance)
                .map(Question.Defined.class::cast)
                .filter(question -> !number.row().definitionLabel().isEmpty())
                .map(question -> OutcomeCatalog.choose(question.choice()));
    }

    private static Optional<Answer<?>> answer(Definition<?, ?> definition, Subject subject) {
        if (definition instanceof PersonDefinition<?> ofPerson) {
            return Optional.of(ofPerson.answer(subject.course()));
        }
        return subject.pregnancy()
                .filter(pregnancy -> definition instanceof PregnancyDefinition<?>)
                .map(pregnancy -> ((PregnancyDefinition<?>) definition).answer(pregnancy));
    }

    public NumberBehind getNumber() {
        return number;
    }

    public List<MemberList> getLists() {
        return lists;
    }

    public boolean isOfPregnancies() {
        return lists.stream()
                .flatMap(list -> list.lines().stream())
                .flatMap(line -> Stream.of(line.pregnancy()))
                .anyMatch(key -> !key.isEmpty());
    }

    public int getLongestList() {
        return LONGEST_LIST;
    }

    public int getPlace() {
        return place;
    }

    public void setPlace(int place) {
        this.place = place;
    }
}
