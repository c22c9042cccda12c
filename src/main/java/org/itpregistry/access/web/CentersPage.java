package org.itpregistry.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.itpregistry.access.domain.Center;
import org.itpregistry.access.service.CenterAdministration;

/** The list of centers, and a new one. */
@Named
@RequestScoped
public class CentersPage {
    @Inject
    private CenterAdministration administration;

    @Inject
    private SentForm sent;

    private List<Center> centers;
    private String key;
    private String name;

    public List<Center> getCenters() {
        if (centers == null) {
            centers = administration.centers();
        }
        return centers;
    }

    public String nameOf(Center center) {
        return center.value(Center.CENTER_NAME);
    }

    public boolean isAsking(Center center) {
        return Boolean.TRUE.equals(center.value(Center.CONSENT_REQUIRED));
    }

    /** From now on the center asks for consent, or no longer does; by a second click the button has turned round. */
    public void askForConsent(String center, boolean asks) {
        sent.once("consent " + center, () -> administration.askForConsent(center, asks));
        centers = null;
    }

    public void create() {
        sent.once(key + " " + name, () -> administration.create(key, name));
        centers = null;
        key = null;
        name = null;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String typed) {
        key = typed;
    }

    public String getName() {
        return name;
    }

    public void setName(String typed) {
        name = typed;
    }
}
