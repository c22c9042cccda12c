package org.itpregistry.center.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.itpregistry.access.service.CenterList;
import org.itpregistry.center.domain.CenterDenominator;
import org.itpregistry.center.service.DenominatorService;
import org.itpregistry.entry.domain.Outcome;
import org.itpregistry.entry.domain.SavedForm;
import org.itpregistry.entry.service.ReasonRule;
import org.itpregistry.entry.web.AddressKeys;
import org.itpregistry.entry.web.CenterEntryPage;
import org.itpregistry.entry.web.FormSheet;
import org.itpregistry.platform.domain.EntryFinding;

/** The denominators of the centers: the list, and the form for one. */
@Named
@ViewScoped
public class DenominatorPage extends CenterEntryPage<CenterDenominator> {
    private static final String LIST = "/center/denominators?faces-redirect=true&done=";

    @Inject
    private DenominatorService denominators;

    @Inject
    private CenterList centerList;

    @Inject
    private ReasonRule reasons;

    private List<CenterDenominator> rows;

    @Override
    public void open() {
        rows = denominators.all();
        offer(centerList.enterable());
        if (getId() == null) {
            begin(new FormSheet(CenterDenominator.FORM));
        } else {
            show(denominators.find(AddressKeys.of(getId())), List.of());
        }
    }

    @Override
    public String save() {
        return send(CenterDenominator.FORM.blank()).map(saved -> LIST + "saved").orElse(null);
    }

    @Override
    protected List<EntryFinding> look(CenterDenominator typed) {
        return denominators.look(typed);
    }

    @Override
    protected Outcome store(CenterDenominator typed) {
        denominators.save(typed, getCenter(), getEditing().getReason());
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
        return isStored()
                ? notice().mayEnterAt(getRow().centerId()) && !getRow().isVoided()
                : !getCenters().isEmpty();
    }

    public List<CenterDenominator> getRows() {
        return rows;
    }
}
