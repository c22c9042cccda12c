package org.itpregistry.patient.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.itpregistry.platform.domain.Form;
import org.itpregistry.platform.domain.RegistryRecord;

/**
 * Everything recorded of one person, as the rules of entry see it: what is stored and what is about to be, together.
 *
 * <p>Voided rows are not in it.
 */
public final class PersonFile {
    private final Patient patient;
    private final LocalDate cutoff;
    private final Map<Form<?>, List<RegistryRecord>> rows = new HashMap<>();
    private final List<PersonFile> newborns = new ArrayList<>();
    private final List<LikePerson> likes = new ArrayList<>();
    private boolean consentAsked;
    private PersonFile mother;

    /** @param cutoff day after which the cohort's rows are not looked at; null when there is none */
    public PersonFile(Patient patient, LocalDate cutoff) {
        this.patient = patient;
        this.cutoff = cutoff;
    }

    public void add(RegistryRecord row) {
        rows.computeIfAbsent(row.form(), form -> new ArrayList<>()).add(row);
    }

    /** A newborn's file knows that of its mother, and hers knows those of her newborns. */
    public void bornTo(PersonFile mothersFile) {
        mother = mothersFile;
        mothersFile.newborns.add(this);
    }

    /** The center asks for the consent of its persons. */
    public void askForConsent() {
        consentAsked = true;
    }

    /** Another person has the same sex, birth and diagnosis. */
    public void isLike(LikePerson other) {
        likes.add(other);
    }

    public boolean isConsentAsked() {
        return consentAsked;
    }

    public List<LikePerson> likes() {
        return Collections.unmodifiableList(likes);
    }

    public Patient patient() {
        return patient;
    }

    public Optional<LocalDate> cutoff() {
        return Optional.ofNullable(cutoff);
    }

    public Optional<PersonFile> mother() {
        return Optional.ofNullable(mother);
    }

    public List<PersonFile> newborns() {
        return Collections.unmodifiableList(newborns);
    }

    @SuppressWarnings("unchecked") // add() files a row under its own form
    public <R extends RegistryRecord> List<R> rows(Form<R> form) {
        return (List<R>) rows.getOrDefault(form, List.of());
    }

    /** All rows, the person's own among them. */
    public List<RegistryRecord> all() {
        List<RegistryRecord> all = new ArrayList<>(List.of(patient));
        rows.values().forEach(all::addAll);
        return all;
    }
}
