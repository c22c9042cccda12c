package org.itpregistry.exchange.service;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.itpregistry.entry.domain.Dictionary;
import org.itpregistry.exchange.domain.Bundle;
import org.itpregistry.exchange.domain.Layout;
import org.itpregistry.platform.domain.Form;

/** A bundle written in a test, row by row. */
public final class BundleText implements Bundle {
    private final Map<String, StringBuilder> files = new LinkedHashMap<>();

    /** A cohort with the centers and the person P1, a woman born on 1980-05-15. */
    public static BundleText cohort(String key) {
        return new BundleText()
                .row("cohort", key + ",Test,,,MIXED,TEST,Y,2021-12-31,1")
                .row("centers", "X-1,Center one,CA,")
                .row("centers", "X-2,Center two,CA,")
                .patient("P1", "X-1", key, "F", "1980-05-15");
    }

    public BundleText patient(String key, String center, String cohort, String sex, String birth) {
        return row(
                "patients",
                String.format(Locale.ROOT, "%s,%s,%s,,ADULT,%s,%s,,2020-01-01,,,,", key, center, cohort, sex, birth));
    }

    public BundleText count(String key, String patient, String day, String count) {
        return row("platelet_counts", String.format(Locale.ROOT, "%s,%s,%s,,EQ,%s,,OK", key, patient, day, count));
    }

    public BundleText row(String form, String row) {
        lines(form).append(row).append('\n');
        return this;
    }

    public BundleText file(String name, String text) {
        files.put(name, new StringBuilder(text));
        return this;
    }

    public BundleText without(String form) {
        files.remove(form + ".csv");
        return this;
    }

    private StringBuilder lines(String name) {
        Form<?> form = Dictionary.form(name).orElseThrow();
        return files.computeIfAbsent(form.file(), file -> new StringBuilder(
                        String.join(",", Layout.prescribed(form).header()))
                .append('\n'));
    }

    @Override
    public boolean has(String file) {
        return files.containsKey(file);
    }

    @Override
    public InputStream open(String file) {
        return new ByteArrayInputStream(files.get(file).toString().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public List<String> ignored() {
        return List.of();
    }

    @Override
    public void close() {
        // Nothing is held open.
    }
}
