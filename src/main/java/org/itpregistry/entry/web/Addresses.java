package org.itpregistry.entry.web;

import java.util.Map;
import org.itpregistry.platform.domain.RegistryRecord;

/** Where the rows of a person are read and corrected. */
public final class Addresses {
    private static final Map<String, String> PAGES = Map.of(
            "patients", "/entry/patient.xhtml",
            "pregnancies", "/pregnancy/pregnancy.xhtml",
            "neonates", "/pregnancy/neonate.xhtml",
            "platelet_counts", "/counts/reading.xhtml",
            "treatments", "/treatment/treatment.xhtml",
            "bleeding", "/bleeding/episode.xhtml",
            "adverse_events", "/event/event.xhtml",
            "follow_ups", "/followup/followup.xhtml",
            "observations", "/followup/observation.xhtml");

    private Addresses() {}

    /** Below the root of the application. */
    public static String of(RegistryRecord row) {
        return PAGES.get(row.form().name()) + "?id=" + row.id();
    }
}
