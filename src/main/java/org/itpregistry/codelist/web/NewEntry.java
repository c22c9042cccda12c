package org.itpregistry.codelist.web;

import java.util.List;
import org.itpregistry.codelist.domain.ListedCode;
import org.itpregistry.codelist.domain.NewCode;

/** What is typed of an entry, as text. */
public class NewEntry {
    private String code;
    private String label;
    private String classes;
    private String atc;
    private String loinc;
    private String orpha;
    private String ucum;
    private String washout;
    private List<String> agentClasses = List.of();

    /** An entry as it stands, to be changed. */
    void show(ListedCode stored) {
        label = stored.label();
        classes = stored.classes().replace('|', ' ');
        agentClasses = stored.classes().isEmpty()
                ? List.of()
                : List.of(stored.classes().split("\\|"));
        washout = stored.washoutDays() == null ? "" : String.valueOf(stored.washoutDays());
    }

    NewCode read() {
        String said = agentClasses.isEmpty() ? classes : String.join(" ", agentClasses);
        return new NewCode(label, said, atc, loinc, orpha, ucum, NewCode.washout(washout));
    }

    public String getCode() {
        return code;
    }

    public void setCode(String typed) {
        code = typed;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String typed) {
        label = typed;
    }

    public String getClasses() {
        return classes;
    }

    public void setClasses(String typed) {
        classes = typed;
    }

    /** Classes of an agent, which are ticked. */
    public List<String> getAgentClasses() {
        return agentClasses;
    }

    public void setAgentClasses(List<String> ticked) {
        agentClasses = List.copyOf(ticked);
    }

    public String getWashout() {
        return washout;
    }

    public void setWashout(String typed) {
        washout = typed;
    }

    public String getAtc() {
        return atc;
    }

    public void setAtc(String typed) {
        atc = typed;
    }

    public String getLoinc() {
        return loinc;
    }

    public void setLoinc(String typed) {
        loinc = typed;
    }

    public String getOrpha() {
        return orpha;
    }

    public void setOrpha(String typed) {
        orpha = typed;
    }

    public String getUcum() {
        return ucum;
    }

    public void setUcum(String typed) {
        ucum = typed;
    }
}
