package org.itpregistry.study;

import java.util.List;

/**
 * What the members of a population answered.
 *
 * @param codes the findings of the evaluable, as codes; several codes of one member are joined by a bar
 * @param notEvaluable members whose history does not suffice
 * @param label of the definition; empty where none was asked
 * @param mode of the definition; empty where none was asked
 */
record Answers(List<String> codes, int notEvaluable, String label, String mode) {
    Answers {
        codes = List.copyOf(codes);
    }

    long with(String finding) {
        return codes.stream()
                .filter(code -> List.of(code.split("\\|")).contains(finding))
                .count();
    }
}
