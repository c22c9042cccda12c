package org.itpregistry.casebook.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.itpregistry.access.service.CallContext;
import org.itpregistry.casebook.domain.EditConflict;
import org.itpregistry.casebook.service.CenterList;
import org.itpregistry.casebook.service.DenominatorService;
import org.itpregistry.center.domain.Center;
import org.itpregistry.center.domain.CenterDenominator;
import org.itpregistry.platform.domain.Findings;
import org.itpregistry.platform.domain.Refusal;
import org.itpregistry.platform.domain.Refused;

/** The denominators of the centers: the list, and the form for one. */
@Named
@ViewScoped
public class DenominatorPage implements Serializable {
    private static final String LIST = "/center/denominators?faces-redirect=true&done=";

    @EJB
    private DenominatorService denominators;

    @EJB
    private CenterList centerList;

    @Inject
    private CallContext context;

    @Inject
    private Wording words;

    private String id;
    private CenterDenominator row;
    private Editing editing;
    private List<CenterDenominator> rows;
    private List<Center> centers;
    private Long center;
    private String voidReason;

    public void open() {
        rows = denominators.all();
        centers = centerList.enterable();
        center = centers.size() == 1 ? centers.get(0).id() : null;
        row = id == null ? null : denominators.find(Ids.of(id));
        editing = new Editing(row == null ? new Sheet(CenterDenominator.FORM) : Sheet.of(row));
    }

    public String save() {
        CenterDenominator typed = row == null ? CenterDenominator.FORM.blank() : row;
        var findings = new Findings();
        editing.getSheet().enter(typed, findings);
        if (findings.hasErrors()) {
            editing.report(typed, findings.all(), words);
            return null;
        }
        try {
            denominators.save(typed, center, editing.getReason());
            return LIST + "saved";
        } catch (Refused refused) {
            editing.report(typed, refused.findings(), words);
        } catch (EditConflict conflict) {
            editing.conflict(typed, conflict.stored(), words);
        } catch (Refusal refusal) {
            editing.refuse(refusal, words);
        }
        return null;
    }

    /** Gives up what was typed for what somebody else saved meanwhile. */
    public void takeTheirs() {
        row = (CenterDenominator) editing.stored();
        editing = new Editing(Sheet.of(row));
    }

    /** Saves what was chosen of both, over what somebody else saved. */
    public String overwrite() {
        row = (CenterDenominator) editing.settle();
        return save();
    }

    public String voidRow() {
        try {
            denominators.voidRow(row.id(), row.version(), voidReason);
            return LIST + "voided";
        } catch (EditConflict conflict) {
            editing.conflict(row, conflict.stored(), words);
        } catch (Refusal refusal) {
            editing.refuse(refusal, words);
        }
        return null;
    }

    /** Name of the center of a row. */
    public String centerOf(CenterDenominator one) {
        return one.centerId() == null ? "" : centerList.name(one.centerId());
    }

    public boolean isEditable() {
        return row == null
                ? !centers.isEmpty()
                : row.centerId() != null && context.caller().mayEnterAt(row.centerId());
    }

    public boolean isStored() {
        return row != null;
    }

    public List<CenterDenominator> getRows() {
        return rows;
    }

    public List<Center> getCenters() {
        return centers;
    }

    public Editing getEditing() {
        return editing;
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

    public String getVoidReason() {
        return voidReason;
    }

    public void setVoidReason(String why) {
        voidReason = why;
    }
}
