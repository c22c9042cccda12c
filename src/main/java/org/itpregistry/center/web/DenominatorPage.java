package org.itpregistry.center.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.itpregistry.access.domain.Center;
import org.itpregistry.access.service.CenterList;
import org.itpregistry.center.domain.CenterDenominator;
import org.itpregistry.center.service.DenominatorService;
import org.itpregistry.entry.domain.Outcome;
import org.itpregistry.entry.domain.SavedForm;
import org.itpregistry.entry.service.ReasonRule;
import org.itpregistry.entry.web.AddressKeys;
import org.itpregistry.entry.web.EntryPage;
import org.itpregistry.entry.web.FormSheet;
import org.itpregistry.entry.web.PageContext;
import org.itpregistry.platform.domain.EntryFinding;

/** The denominators of the centers: the list, and the form for one. */
@Named
@ViewScoped
public class DenominatorPage extends EntryPage<CenterDenominator> {
    private static final String LIST = "/center/denominators?faces-redirect=true&done=";

    @Inject
    private DenominatorService denominators;

    @Inject
    private CenterList centerList;

    @Inject
    private ReasonRule reasons;

    private String id;
    private List<CenterDenominator> rows;
    private List<Center> centers;
    private Long center;

    @Override
    protected void open(Map<String, String> here) {
        id = here.get("id");
        open();
    }

    @Override
    public String getHere() {
        return PageContext.of("id", id);
    }

    public void open() {
        rows = denominators.all();
        centers = centerList.enterable();
        center = centers.size() == 1 ? centers.get(0).id() : null;
        if (id == null) {
            begin(new FormSheet(CenterDenominator.FORM));
        } else {
            show(denominators.find(AddressKeys.of(id)), List.of());
        }
    }

    @Override
    public String save() {
        return send(CenterDenominator.FORM.blank()).map(saved -> LIST + "saved").orElse(null);
    }

    @Override
    protected boolean isCenterLacking() {
        return !isStored() && center == null;
    }

    @Override
    protected List<EntryFinding> look(CenterDenominator typed) {
        return denominators.look(typed);
    }

    @Override
    protected Outcome store(CenterDenominator typed) {
        denominators.save(typed, center, getEditing().getReason());
        return Outcome.of(null, List.of(typed));
    }

    @Override
    protected void voidStored(String reason) {
        denominators.voidRow(getRow().id(), getRow().version(), reason);
    }

    @Override
    protected CenterDenominator current(long key) {
        return denominators.find(key);
    }

    @Override
    protected Optional<CenterDenominator> storedBy(SavedForm saved) {
        return denominators.find(saved.outcome().rows().get(0));
    }

    @Override
    public boolean isReasonNeeded() {
        return reasons.isNeeded();
    }

    @Override
    protected String afterVoid() {
        return LIST + "voided";
    }

    /** Name of the center of a row. */
    public String centerOf(CenterDenominator one) {
        return one.centerId() == null ? "" : centerList.name(one.centerId());
    }

    public boolean isEditable() {
        return isStored() ? notice().mayEnterAt(getRow().centerId()) && !getRow().isVoided() : !centers.isEmpty();
    }

    public List<CenterDenominator> getRows() {
        return rows;
    }

    public List<Center> getCenters() {
        return centers;
    }

    public Long getCenter() {
        return center;
    }

    public void setCenter(Long key) {
        center = key;
    }

    public String getId() {
        return id;
    }

    public void setId(String key) {
        id = key;
    }
}
