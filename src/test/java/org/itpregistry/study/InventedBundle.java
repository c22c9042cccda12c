package org.itpregistry.study;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A synthetic cohort as a bundle: persons who are made up so that counting them gives what an abstract prints. */
public final class InventedBundle {
    private static final Map<String, String> HEADS = Map.of(
            "centers", "center_id,center_name,country_code,opened_date",
            "cohort", "cohort_id,title,citation,doi,population,design,synthetic,data_cutoff_date,format_version",
            "patients",
                    "patient_id,center_id,cohort_id,group_code,case_type,sex,birth_date,diagnosis_date,registration_date,"
                            + "itp_type,secondary_causes,comorbidities,no_splenectomy_reason",
            "platelet_counts",
                    "count_id,patient_id,sample_date,sample_time,comparator,count_1e9_per_l,sample_context,quality",
            "treatments",
                    "treatment_id,patient_id,regimen_id,agent,role,start_date,start_time,end_date,dose_value,dose_unit,"
                            + "frequency,route,administrations,units_transfused,documented_response,stop_reason",
            "bleeding",
                    "bleeding_id,patient_id,onset_date,site,who_grade,smog_domain,smog_grade,context,"
                            + "intervention_required,blood_loss_ml,outcome,outcome_date",
            "follow_ups",
                    "follow_up_id,patient_id,visit_date,visit_code,vital_status,follow_up_status,cause_of_death,"
                            + "on_itp_treatment,bleeding_status,assessed_response",
            "pregnancies",
                    "pregnancy_id,patient_id,lmp_date,itp_onset,delivery_date,gestation_days,pregnancy_outcome,"
                            + "delivery_mode,primary_pph,blood_loss_ml,excess_surgical_bleeding,icu_admission,maternal_death",
            "neonates",
                    "patient_id,pregnancy_id,birth_order,birth_weight_g,live_birth,nicu_admission,"
                            + "intracranial_hemorrhage,cranial_imaging,discharge_status,discharge_date");

    private final Map<String, List<String>> rows = new LinkedHashMap<>();
    private final String prefix;
    private final String cohort;

    InventedBundle(String prefix, String cohort, String title, String citation, String doi, String population) {
        this.prefix = prefix;
        this.cohort = cohort;
        row("cohort", cohort, title, quoted(citation), doi, population, "RETROSPECTIVE_COHORT", "Y", "2024-12-31", "1");
        row("centers", prefix + "-C1", "Synthetic center", "FR", "");
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }

    /** Adds a row; the cells in the order of the format. */
    void row(String file, Object... cells) {
        List<String> texts = new ArrayList<>();
        for (Object cell : cells) {
            texts.add(cell == null ? "" : cell.toString());
        }
        rows.computeIfAbsent(file, key -> new ArrayList<>()).add(String.join(",", texts));
    }

    private String next(String file, String code) {
        return prefix + "-" + code + (rows.getOrDefault(file, List.of()).size() + 1);
    }

    void patient(String id, String type, String sex, LocalDate birth, LocalDate diagnosis, LocalDate registered) {
        boolean ill = !type.equals("NEONATE");
        row(
                "patients",
                id,
                prefix + "-C1",
                cohort,
                "",
                type,
                sex,
                birth,
                ill ? diagnosis : null,
                registered,
                ill ? "PRIMARY" : "",
                "",
                "",
                "");
    }

    void count(String person, LocalDate day, int giga) {
        row("platelet_counts", next("platelet_counts", "PC"), person, day, "", "EQ", giga, "VISIT", "OK");
    }

    void treat(String person, String agent, String role, LocalDate from, LocalDate to) {
        String id = next("treatments", "TX");
        row("treatments", id, person, id + "-R", agent, role, from, "", to, "", "", "", "", "", "", "", "");
    }

    void bleed(String person, LocalDate day, String site, int grade) {
        row(
                "bleeding",
                next("bleeding", "BL"),
                person,
                day,
                site,
                grade,
                "",
                "",
                "SPONTANEOUS",
                "N",
                "",
                "RESOLVED",
                day.plusDays(3));
    }

    void seen(String person, LocalDate day) {
        row("follow_ups", next("follow_ups", "FU"), person, day, "LAST", "ALIVE", "COMPLETED", "", "N", "", "");
    }

    /** A zipped bundle; the same bytes each time. */
    public byte[] zip() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : rows.entrySet()) {
                var entry = new ZipEntry(file.getKey() + ".csv");
                entry.setTime(0);
                zip.putNextEntry(entry);
                String text = HEADS.get(file.getKey()) + "\n" + String.join("\n", file.getValue()) + "\n";
                zip.write(text.getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
