package org.itpregistry.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.itpregistry.measure.ShippedAgents.ELTROMBOPAG;
import static org.itpregistry.measure.ShippedAgents.IVIG;
import static org.itpregistry.measure.ShippedAgents.RITUXIMAB;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.itpregistry.measure.DocumentedResponse;
import org.itpregistry.measure.ItpType;
import org.itpregistry.measure.PatientHistory;
import org.itpregistry.measure.Sex;
import org.itpregistry.measure.TreatmentRole;
import org.itpregistry.measure.VitalStatus;
import org.itpregistry.outcome.Reason;
import org.junit.jupiter.api.Test;

/** What stands beside the numbers of a study: centers, lines of treatment, and how far items are known. */
class WhoThePopulationIsTest {
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 6);

    private static List<PatientHistory> persons() {
        return List.of(
                new InventedPerson("W", 0, FIRST)
                        .is(Sex.F, 40)
                        .prior(ELTROMBOPAG, DocumentedResponse.NR)
                        .treat(RITUXIMAB, TreatmentRole.INDEX, 0, 21)
                        .treat(IVIG, TreatmentRole.RESCUE, 3, 4)
                        .visit(0, 10)
                        .lastSeen(60, VitalStatus.ALIVE),
                new InventedPerson("W", 1, FIRST)
                        .with(person -> person.center("C02").sex(Sex.U).itpType(null))
                        .diagnosed(FIRST)
                        .treat(RITUXIMAB, TreatmentRole.INDEX, 0, 21)
                        .lastSeen(60, VitalStatus.ALIVE),
                new InventedPerson("W", 2, FIRST)
                        .with(person -> person.center("C02").itpType(ItpType.SECONDARY))
                        .is(Sex.M, 50)
                        .visit(5, 20)
                        .lastSeen(60, VitalStatus.ALIVE));
    }

    private static Description description() {
        var everyone = new Group("all", "all", Unit.PERSON, Optional.empty(), List.of(), List.of());
        var protocol = new Protocol("test", 1, "", "", "", "", List.of(everyone), List.of());
        var data = new CohortData("TEST", "", true, LocalDate.of(2022, 1, 1), persons(), List.of());
        return StudyResult.of(protocol, data).description();
    }

    private static ItemKnown item(ItemKnown.Item item) {
        return description().items().stream()
                .filter(known -> known.item() == item)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_center_has_its_persons_and_their_first_and_last_day() {
        assertThat(description().centers())
                .containsExactly(
                        new CenterSize("C01", 1, FIRST, FIRST),
                        new CenterSize("C02", 2, FIRST.plusDays(37), FIRST.plusDays(74)));
    }

    @Test
    void a_line_is_what_begins_together_and_rescue_makes_none() {
        TreatmentLines lines = description().lines();
        assertThat(lines.persons()).isEqualTo(3);
        assertThat(lines.withLine()).containsExactly(2, 1, 0, 0, 0);
        assertThat(lines.agents())
                .containsExactlyInAnyOrder(
                        new TreatmentLines.Row(ELTROMBOPAG, List.of(1, 0, 0, 0, 0), 1),
                        new TreatmentLines.Row(RITUXIMAB, List.of(1, 1, 0, 0, 0), 2));
    }

    @Test
    void an_item_is_known_of_those_whom_it_concerns_or_it_says_why_not() {
        assertThat(item(ItemKnown.Item.SEX))
                .isEqualTo(new ItemKnown(ItemKnown.Item.SEX, 3, 2, Map.of(Reason.NOT_KNOWN, 1)));
        assertThat(item(ItemKnown.Item.BIRTH).known()).isEqualTo(2);
        assertThat(item(ItemKnown.Item.DIAGNOSIS).known()).isOne();
        assertThat(item(ItemKnown.Item.ITP_TYPE))
                .isEqualTo(new ItemKnown(ItemKnown.Item.ITP_TYPE, 3, 2, Map.of(Reason.NOT_RECORDED, 1)));
        assertThat(item(ItemKnown.Item.SECONDARY_CAUSE))
                .isEqualTo(new ItemKnown(ItemKnown.Item.SECONDARY_CAUSE, 1, 0, Map.of(Reason.NOT_RECORDED, 1)));
        assertThat(item(ItemKnown.Item.COUNT))
                .isEqualTo(new ItemKnown(ItemKnown.Item.COUNT, 3, 2, Map.of(Reason.NO_COUNT, 1)));
        assertThat(item(ItemKnown.Item.BASELINE_COUNT))
                .isEqualTo(new ItemKnown(ItemKnown.Item.BASELINE_COUNT, 2, 1, Map.of(Reason.NO_BASELINE, 1)));
        assertThat(item(ItemKnown.Item.TREATMENT_START))
                .isEqualTo(new ItemKnown(ItemKnown.Item.TREATMENT_START, 2, 2, Map.of()));
        assertThat(item(ItemKnown.Item.BLEEDING))
                .isEqualTo(new ItemKnown(ItemKnown.Item.BLEEDING, 3, 0, Map.of(Reason.NO_BLEEDING_RECORD, 3)));
        assertThat(item(ItemKnown.Item.FOLLOW_UP).known()).isEqualTo(3);
        assertThat(description().items())
                .extracting(ItemKnown::item)
                .doesNotContain(ItemKnown.Item.ITP_ONSET, ItemKnown.Item.BLOOD_LOSS);
    }
}
