package org.itpregistry.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.itpregistry.center.domain.CenterDenominator;
import org.itpregistry.entry.StoredConstraint.Kind;
import org.itpregistry.entry.domain.Dictionary;
import org.itpregistry.entry.domain.Person;
import org.itpregistry.entry.domain.Row;
import org.itpregistry.evidence.domain.StudyArm;
import org.itpregistry.launch.OwnerOfTestDatabase;
import org.itpregistry.platform.domain.Entry;
import org.itpregistry.platform.domain.Form;
import org.itpregistry.platform.domain.Item;
import org.itpregistry.platform.domain.RegistryRecord;
import org.itpregistry.platform.domain.RuleCode;
import org.itpregistry.platform.service.Texts;
import org.itpregistry.pregnancy.domain.Pregnancy;
import org.itpregistry.treatment.domain.Treatment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Nothing that a person enters meets a constraint of the database first: what a constraint would refuse, a rule of entry has
 * refused before, with a message at the item.
 *
 * <p>A constraint about several items has an example here. What nobody enters is listed, with the message that comes first
 * or the reason why there is none, in {@code constraints.txt}; a new constraint without a line there fails.
 */
class ConstraintsIT {
    private static final Path LISTED = Path.of("src/test/resources/constraints.txt");

    /** Rows that break a constraint about several items, and what the rules find. */
    private static final Map<String, Broken> BROKEN = Map.of(
            "ck_treatment_units",
            new Broken(
                    Row.of(Treatment.FORM, "T", "agent=PREDNISONE", "units_transfused=2"),
                    "UNITS error units_transfused"),
            "ck_study_arm_events",
            new Broken(Row.of(StudyArm.FORM, "A", "n_total=20", "n_events=21"), "EVENTS_N error n_events"),
            "ck_pregnancy_order",
            new Broken(
                    Row.of(Pregnancy.FORM, "G", "lmp_date=2020-01-02", "delivery_date=2020-01-01"),
                    "ORDER error delivery_date"),
            "ck_center_denominator_order",
            new Broken(
                    Row.of(CenterDenominator.FORM, "D", "period_start=2020-01-02", "period_end=2020-01-01"),
                    "ORDER error period_end"));

    private record Broken(RegistryRecord row, String found) {}

    private Connection connection;
    private List<StoredConstraint> constraints;

    @BeforeEach
    void connect() throws SQLException {
        connection = OwnerOfTestDatabase.connect();
        constraints = StoredConstraint.all(connection);
    }

    @AfterEach
    void disconnect() throws SQLException {
        connection.close();
    }

    @Test
    void what_is_read_as_an_answer_passes_the_check_and_what_would_not_is_refused_at_the_item() {
        for (StoredConstraint check : constraints) {
            Item<?> item = itemOf(check).orElse(null);
            if (item != null && check.kind() == Kind.CHECK) {
                List<String> refusedByBoth = new ArrayList<>();
                for (String text : EntryTexts.of(item)) {
                    String stored = stored(item, text);
                    boolean refused = stored == null;
                    boolean lets = check.lets(item, refused ? text : stored, connection);
                    assertThat(refused || lets).as(check.name() + ": " + text).isTrue();
                    if (refused && !lets) {
                        refusedByBoth.add(text);
                    }
                }
                assertThat(refusedByBoth)
                        .as("example that breaks " + check.name())
                        .isNotEmpty();
            }
        }
    }

    @Test
    void what_must_be_answered_is_asked_for() {
        for (StoredConstraint column : constraints) {
            itemOf(column).filter(item -> column.kind() == Kind.NOT_NULL).ifPresent(item -> {
                assertThat(item.isRequired()).as(column.toString()).isTrue();
                assertThat(Entry.read(item, "").broken()).isEqualTo(RuleCode.REQUIRED);
                assertThat(Entry.read(item, "~NOT_ASKED").isRefused()).isTrue();
            });
        }
    }

    @Test
    void a_row_that_breaks_a_check_about_several_items_is_refused_by_a_rule() throws SQLException {
        for (StoredConstraint check : constraints) {
            Broken broken = BROKEN.get(check.name());
            if (broken != null) {
                assertThat(check.lets(broken.row(), connection))
                        .as(check.name())
                        .isFalse();
                assertThat(Row.summary(Person.RULES.check(broken.row()))).contains(broken.found());
            }
        }
    }

    @Test
    void every_constraint_is_refused_first_or_says_why_nobody_meets_it() throws IOException {
        Map<String, String> listed = listed();
        var left = new TreeSet<>(listed.keySet());
        List<String> unknown = new ArrayList<>();
        Set<String> tables = new TreeSet<>();
        for (StoredConstraint constraint : constraints) {
            tables.add(constraint.table());
            String place = constraint.table() + " " + constraint.name();
            boolean written = constraint.kind() == Kind.NOT_NULL && listed.containsKey(constraint.table() + " *");
            if (!left.remove(place) && !written && !isProved(constraint)) {
                unknown.add(place);
            }
        }
        left.removeIf(place -> place.endsWith(" *") || !tables.contains(place.substring(0, place.indexOf(' '))));
        assertThat(unknown).as("without an example, a message or a reason").isEmpty();
        assertThat(left).as("listed, and not in the database").isEmpty();
        var texts = new Texts();
        assertThat(listed.values())
                .filteredOn(how -> how.matches("[a-z]+(\\.[A-Za-z_]+)+"))
                .allSatisfy(key -> assertThat(texts.has(key)).as(key).isTrue());
    }

    /** What the column would hold of a text; null where it is refused. */
    private static <T> String stored(Item<T> item, String text) {
        Entry<T> entry = Entry.read(item, text);
        return entry.isRefused()
                ? null
                : String.valueOf(item.type().toColumn(entry.answer().value()));
    }

    private static boolean isProved(StoredConstraint constraint) {
        return BROKEN.containsKey(constraint.name())
                || itemOf(constraint).isPresent()
                || Dictionary.FORMS.stream().anyMatch(form -> isMissingCheck(constraint, form));
    }

    /** An {@link org.itpregistry.platform.domain.ItemAnswer} holds a value or a reason; no entry is both. */
    private static boolean isMissingCheck(StoredConstraint constraint, Form<?> form) {
        return constraint.isOf(form)
                && form.items().stream()
                        .anyMatch(item -> constraint.name().equals("ck_" + form.table() + "_" + item.missingColumn())
                                && constraint.check().startsWith("(num_nonnulls(" + item.name() + ", "));
    }

    private static java.util.Optional<Item<?>> itemOf(StoredConstraint constraint) {
        return Dictionary.FORMS.stream()
                .filter(constraint::isOf)
                .flatMap(form -> form.items().stream())
                .filter(item -> constraint.kind() == Kind.NOT_NULL
                        ? constraint.name().equals(item.name())
                        : constraint.name().equals("ck_" + item.form().table() + "_" + item.name() + "_value"))
                .findFirst();
    }

    /** table name [name …]: message key or reason; the name * is every column of a table that nobody enters rows of. */
    private static Map<String, String> listed() throws IOException {
        Map<String, String> listed = new TreeMap<>();
        for (String line : Files.readAllLines(LISTED)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] names = line.substring(0, line.indexOf(':')).split(" ");
                String how = line.substring(line.indexOf(':') + 1).strip();
                assertThat(how).as(line).isNotEmpty();
                for (int i = 1; i < names.length; i++) {
                    listed.put(names[0].equals("domain") ? " " + names[i] : names[0] + " " + names[i], how);
                }
            }
        }
        return listed;
    }
}
