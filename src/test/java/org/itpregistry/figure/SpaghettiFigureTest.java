package org.itpregistry.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.itpregistry.figure.SpaghettiFigure.Course;
import org.itpregistry.figure.SpaghettiFigure.Point;
import org.junit.jupiter.api.Test;

class SpaghettiFigureTest {
    private static SpaghettiFigure figure(Course... courses) {
        return new SpaghettiFigure(
                "Counts", "Days", "Count (×10⁹/L)", TimeUnit.DAYS, Scale.LOGARITHMIC, List.of(courses));
    }

    private static Course flat(double count) {
        return new Course(List.of(new Point(0, count), new Point(7, count)));
    }

    @Test
    void the_median_is_that_of_persons_not_of_counts() {
        // The first is counted three times around day 0 and weighs no more for it.
        var often = new Course(List.of(new Point(0, 10), new Point(0.1, 10), new Point(0.2, 10), new Point(7, 10)));
        assertThat(figure(often, flat(50), flat(90)).description())
                .contains("At 0: median 50, quartiles 30 and 70, 3 persons.");
    }

    @Test
    void two_persons_have_no_median() {
        assertThat(figure(flat(10), flat(20)).description()).doesNotContain("median");
    }

    @Test
    void a_person_with_one_count_is_a_dot() {
        assertThat(Drawn.of(figure(new Course(List.of(new Point(0, 10))))).fills)
                .isNotEmpty();
    }

    @Test
    void the_number_of_persons_stands_under_each_mark() {
        List<String> texts = Drawn.of(figure(flat(10), flat(20), new Course(List.of(new Point(0, 5)))))
                .texts();
        assertThat(texts.subList(texts.indexOf("Persons") + 1, texts.size()))
                .startsWith("3")
                .endsWith("2");
    }

    @Test
    void of_thousands_three_hundred_are_drawn_and_that_is_said() {
        Course[] many = IntStream.range(0, 1_000).mapToObj(i -> flat(5 + i)).toArray(Course[]::new);
        assertThat(Drawn.of(figure(many)).texts()).contains("300 of 1,000 persons drawn; median and quartiles of all");
    }
}
