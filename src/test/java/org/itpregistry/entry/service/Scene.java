package org.itpregistry.entry.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.itpregistry.access.domain.Role;
import org.itpregistry.patient.domain.Patient;

/** What most in-container tests begin with: a center of its own, somebody who works there, and a woman registered by him. */
@Dependent
public class Scene {
    @Inject
    private Stage stage;

    @Inject
    private PersonService persons;

    private long center;
    private Patient woman;

    /** Sets the scene anew; from now on somebody with that role at the new center calls. */
    public void set(Role role) {
        center = elsewhere();
        as(role);
        woman = persons.register(Stage.woman(), center);
    }

    /** From now on somebody with that role at the center calls. */
    public void as(Role role) {
        stage.at(center, role);
    }

    /** Makes another center; the coordinator calls from now on. */
    public long elsewhere() {
        stage.coordinator();
        return stage.center();
    }

    public long center() {
        return center;
    }

    public Patient woman() {
        return woman;
    }
}
