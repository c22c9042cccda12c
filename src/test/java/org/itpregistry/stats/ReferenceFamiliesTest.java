package org.itpregistry.stats;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The numbers of {@link ReferenceValuesTest}, a test for each function of R: few enough to be run for every mutant. */
@Tag("mutation")
class ReferenceFamiliesTest {
    private static final Collection<List<ReferenceValue>> FAMILIES = ReferenceValue.all().stream()
            .collect(groupingBy(ReferenceValue::fn, TreeMap::new, toList()))
            .values();

    static Collection<List<ReferenceValue>> families() {
        return FAMILIES;
    }

    @ParameterizedTest
    @MethodSource("families")
    void r_prints_the_same_numbers(List<ReferenceValue> family) {
        family.forEach(ReferenceValuesTest::assertSame);
    }
}
