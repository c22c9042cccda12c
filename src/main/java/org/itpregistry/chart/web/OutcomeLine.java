package org.itpregistry.chart.web;

import java.util.List;
import org.itpregistry.outcome.catalog.AskedDefinition;

/**
 * An outcome of a person in words.
 *
 * @param answer what was found, or that it cannot be told
 * @param why the reason why not, or what qualifies the answer; may be empty
 * @param marks how far the wording of the definition has been verified
 * @param rows what the answer rests on
 * @param chosen whether those rows are marked on the page
 */
public record OutcomeLine(
        AskedDefinition asked, String answer, String why, String marks, List<String> rows, boolean chosen) {
    public boolean isEvaluable() {
        return asked.answer().isEvaluable();
    }
}
