package org.itpregistry.builder.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.itpregistry.builder.service.ProtocolDraft;
import org.itpregistry.measure.RowKind;
import org.itpregistry.study.Criterion;
import org.itpregistry.study.ReconstructedCohort;
import org.itpregistry.study.ResultRow;
import org.itpregistry.study.RowSummary;
import org.itpregistry.study.Statistic;
import org.itpregistry.study.StudyResult;
import org.itpregistry.study.Unit;
import org.junit.jupiter.api.Test;

/** Studies that do not ship, made with what the page offers, on synthetic cohorts that fit their abstracts. */
class ThirteenthStudyTest {
    private static ProtocolDraft empty() {
        return NewStudy.draft().withoutEndpoints();
    }

    private static CriterionForm form(CriterionKind kind, String from, String to) {
        var form = new CriterionForm();
        form.setKind(kind);
        form.getRows().getWindow().setFrom(from);
        form.getRows().getWindow().setTo(to);
        return form;
    }

    private static Criterion counted(String which, String low, String high, String from, String to) {
        CriterionForm form = form(CriterionKind.COUNTED, from, to);
        form.getRows().setReading(RowSummary.valueOf(which));
        form.setFrom(low);
        form.setTo(high);
        return form.criterion();
    }

    private static Criterion treated(String from, String to, String... agents) {
        CriterionForm form = form(CriterionKind.TREATMENT, from, to);
        form.getRows().setCodes(List.of(agents));
        return form.criterion();
    }

    private static Criterion bled(String grade, String from, String to) {
        CriterionForm form = form(CriterionKind.BLED, from, to);
        form.getRows().setGrade(grade);
        return form.criterion();
    }

    private static ProtocolDraft sustained(ProtocolDraft before, String id, String count, int from, int to) {
        ProtocolDraft with = before.withGroup(id, id, counted("LAST", count, "", "" + from, "" + to));
        int group = with.protocol().groups().size() - 1;
        return with.withStep(group, "no bleeding", new Criterion.Not(bled("", "0", "" + to)))
                .withStep(group, "no treatment", new Criterion.Not(treated("1", "" + to)));
    }

    private static ProtocolDraft members(ProtocolDraft before, Statistic statistic, String group, String member) {
        var form = new EndpointForm();
        form.setStatistic(statistic);
        form.setSource(AskedForm.Source.MEMBERS);
        form.setGroup(group);
        form.getAsked().setMember(member);
        form.setMeasure(member);
        return before.withEndpoint(form.json());
    }

    private static List<String> printed(ProtocolDraft draft, String cohort) {
        return StudyResult.of(draft.protocol(), ReconstructedCohort.load(cohort)).rows().stream()
                .map(ThirteenthStudyTest::fraction)
                .toList();
    }

    private static String fraction(ResultRow row) {
        return row.numerator().orElse(-1) + "/" + row.denominator().orElse(-1);
    }

    @Test
    void guillet_2023_begins_when_treatment_ends() {
        var index = new IndexForm();
        index.setKind(IndexForm.Kind.TREATMENT_STOP);
        index.setAgents(List.of("ELTROMBOPAG", "ROMIPLOSTIM"));
        index.setRoles(List.of("INDEX"));
        ProtocolDraft draft = empty().withIndex(index.anchor().orElseThrow())
                .withStep(0, "stopped", form(CriterionKind.INDEX_EVENT, "", "").criterion());
        draft = sustained(draft, "r24", "> 30", 155, 182);
        draft = sustained(draft, "c24", "> 100", 155, 182);
        draft = sustained(draft, "r52", "> 30", 350, 378);
        draft = sustained(draft, "c52", "> 100", 350, 378);
        draft = draft.withGroup("again", "again", treated("1", "", "ELTROMBOPAG", "ROMIPLOSTIM"))
                .withGroup("cr", "cr", counted("LARGEST", "100", "", "90", "160"))
                .withGroup("severe", "severe", bled("3", "0", ""));
        for (String member : List.of("r24", "c24", "r52", "c52", "severe")) {
            draft = members(draft, Statistic.PROPORTION, "all", member);
        }
        draft = members(draft, Statistic.PROPORTION, "again", "cr");

        assertThat(printed(draft, "guillet2023")).containsExactly("27/48", "15/48", "25/48", "14/48", "0/48", "11/12");
    }

    @Test
    void webert_2003_looks_back_from_the_delivery_and_counts_newborns_too() {
        var index = new IndexForm();
        index.setKind(IndexForm.Kind.DELIVERY);
        ProtocolDraft draft = empty().withoutStep(0, 0)
                .withUnit(Unit.PREGNANCY)
                .withIndex(index.anchor().orElseThrow())
                .withGroup("low", "low", counted("LAST", "", "< 150", "-7", "0"))
                .withGroup("bled", "bled", bled("2", "-280", "0"))
                .withGroup("treated", "treated", treated("-280", "0"))
                .withGroup("born", "born", Unit.NEWBORN, Criterion.everyone())
                .withGroup("helped", "helped", Unit.NEWBORN, treated("0", "3"));
        for (String member : List.of("low", "bled", "treated")) {
            draft = members(draft, Statistic.COUNT, "all", member);
        }
        draft = members(draft, Statistic.COUNT, "born", "helped");
        var lowest = new EndpointForm();
        lowest.setStatistic(Statistic.MINIMUM);
        lowest.setSource(AskedForm.Source.COUNTS);
        lowest.setGroup("born");
        lowest.setMeasure("Lowest count at birth");
        draft = draft.withEndpoint(lowest.json());

        assertThat(printed(draft, "webert2003")).containsExactly("98/110", "25/119", "37/119", "18/123", "-1/111");
    }

    @Test
    void an_index_event_is_shown_as_it_was_chosen() {
        var chosen = new IndexForm();
        chosen.setKind(IndexForm.Kind.TREATMENT_STOP);
        chosen.setAgents(List.of("class:TPO_RA"));
        var shown = new IndexForm();
        shown.show(chosen.anchor().orElseThrow());
        assertThat(shown.getKind()).isEqualTo(IndexForm.Kind.TREATMENT_STOP);
        assertThat(shown.getAgents()).containsExactly("class:TPO_RA");
        assertThat(shown.anchor()).isEqualTo(chosen.anchor());
    }

    @Test
    void rows_of_a_number_are_of_the_kind_that_is_chosen() {
        var rows = new RowsForm("endpoint");
        rows.setKind(RowKind.BLEED);
        rows.setGrade("2");
        assertThat(rows.time().rows().kind()).isEqualTo(RowKind.BLEED);
    }

    @Test
    void steps_are_taken_back_and_taken_again() {
        var desk = new StudyDesk();
        desk.begin(NewStudy.draft());
        int numbers = desk.draft().protocol().endpoints().size();
        desk.keep(desk.draft().withoutEndpoints());
        desk.undo();
        assertThat(desk.draft().protocol().endpoints()).hasSize(numbers);
        desk.redo();
        assertThat(desk.draft().protocol().endpoints()).isEmpty();
        assertThat(desk.canRedo()).isFalse();
    }
}
