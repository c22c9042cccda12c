package org.itpregistry.schedule.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.itpregistry.platform.domain.Refusal;
import org.itpregistry.schedule.domain.Rhythm;
import org.itpregistry.schedule.domain.Schedule;
import org.itpregistry.schedule.domain.ScheduleOrder;
import org.itpregistry.study.Audience;
import org.itpregistry.typed.DateReading;

/** What is typed of a schedule. */
public class ScheduleForm implements Serializable {
    private long id;
    private int version;
    private String name;
    private String study;
    private String cohort;
    private Audience audience = Audience.INSIDE;
    private Rhythm rhythm = Rhythm.QUARTERLY;
    private String first;
    private String recipients;

    void clear() {
        id = 0;
        version = 0;
        name = null;
        first = null;
        recipients = null;
    }

    void show(Schedule schedule) {
        id = schedule.id();
        version = schedule.version();
        name = schedule.name();
        study = schedule.study();
        cohort = schedule.cohort();
        audience = schedule.audience();
        rhythm = schedule.rhythm();
        first = schedule.first().toString();
        recipients = String.join("\n", schedule.recipients());
    }

    ScheduleOrder order() {
        return new ScheduleOrder(
                name, study, cohort, audience, rhythm, day(first), ScheduleOrder.addresses(recipients));
    }

    /** What the fields hold that the form shows; study, cohort and audience are shown of a new one only. */
    String typed() {
        List<String> shown = new ArrayList<>(List.of(name, rhythm.name(), first, recipients == null ? "" : recipients));
        if (isNew() && study != null && !study.isBlank()) {
            shown.addAll(List.of(study, String.valueOf(cohort), audience.name()));
        }
        return String.join("\n", shown);
    }

    private static LocalDate day(String typed) {
        return DateReading.certainDay(typed == null ? "" : typed)
                .orElseThrow(() -> new Refusal("refusal.schedule.date").about("first"));
    }

    public boolean isNew() {
        return id == 0;
    }

    public long getId() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    public String getName() {
        return name;
    }

    public void setName(String typed) {
        name = typed;
    }

    public String getStudy() {
        return study;
    }

    public void setStudy(String chosen) {
        study = chosen;
    }

    public String getCohort() {
        return cohort;
    }

    public void setCohort(String chosen) {
        cohort = chosen;
    }

    public Audience getAudience() {
        return audience;
    }

    public void setAudience(Audience chosen) {
        audience = chosen;
    }

    public Rhythm getRhythm() {
        return rhythm;
    }

    public void setRhythm(Rhythm chosen) {
        rhythm = chosen;
    }

    public String getFirst() {
        return first;
    }

    public void setFirst(String typed) {
        first = typed;
    }

    public String getRecipients() {
        return recipients;
    }

    public void setRecipients(String typed) {
        recipients = typed;
    }
}
