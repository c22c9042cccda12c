package org.itpregistry.outcome;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A bundle's rows as a clerk would have written them on an earlier day, worked out on the text of the cells. */
record KnownRows(LocalDate until) {
    private static final Map<String, String> DATED_BY = Map.of(
            "platelet_counts", "sample_date",
            "treatments", "start_date",
            "bleeding", "onset_date",
            "adverse_events", "onset_date",
            "pregnancies", "lmp_date",
            "follow_ups", "visit_date",
            "observations", "observed_date");

    /** What is told by an end, and therefore not known before it. */
    private static final Map<String, List<String>> TOLD_BY = Map.of(
            "end_date", List.of("documented_response", "stop_reason"),
            "outcome_date", List.of("outcome"),
            "delivery_date",
                    List.of(
                            "gestation_days",
                            "pregnancy_outcome",
                            "delivery_mode",
                            "primary_pph",
                            "blood_loss_ml",
                            "excess_surgical_bleeding",
                            "icu_admission",
                            "maternal_death"),
            "discharge_date",
                    List.of("nicu_admission", "intracranial_hemorrhage", "cranial_imaging", "discharge_status"));

    List<CsvTable.Row> of(String file, List<CsvTable.Row> rows) {
        return rows.stream()
                .filter(row -> !DATED_BY.containsKey(file) || !isLater(row.text(DATED_BY.get(file))))
                .map(this::open)
                .toList();
    }

    private CsvTable.Row open(CsvTable.Row row) {
        List<String> cells = new ArrayList<>(row.cells());
        TOLD_BY.forEach((end, told) -> {
            if (row.columns().containsKey(end) && isLater(row.text(end))) {
                cells.set(row.columns().get(end), "");
                told.stream()
                        .filter(row.columns()::containsKey)
                        .forEach(column ->
                                cells.set(row.columns().get(column), column.equals("outcome") ? "ONGOING" : ""));
            }
        });
        return new CsvTable.Row(row.columns(), cells);
    }

    private boolean isLater(String iso) {
        return !iso.isEmpty() && iso.compareTo(until.toString()) > 0;
    }
}
