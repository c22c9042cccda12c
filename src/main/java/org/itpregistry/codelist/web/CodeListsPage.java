package org.itpregistry.codelist.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.itpregistry.codelist.domain.CodeList;
import org.itpregistry.codelist.domain.ListedCode;
import org.itpregistry.codelist.domain.MeasuringUnit.Bounds;
import org.itpregistry.codelist.service.CodeListService;
import org.itpregistry.platform.domain.CodeEntry;

/** The code lists: everybody reads them, a coordinator adds entries and retires them. */
@Named
@RequestScoped
public class CodeListsPage {
    private static final String FIRST = "comorbidities";

    @Inject
    private CodeListService service;

    @Inject
    private ListsInForce lists;

    private String list = FIRST;
    private List<ListedCode> entries;
    private final NewEntry entry = new NewEntry();
    private final NewUnit unit = new NewUnit();
    private String reason;

    public List<CodeList> getLists() {
        return service.lists();
    }

    public List<ListedCode> getEntries() {
        if (entries == null) {
            entries = service.entries(list);
        }
        return entries;
    }

    /** Codes of others: ATC, LOINC, ORPHA, UCUM. */
    public String othersOf(ListedCode one) {
        return String.join(
                ", ",
                Stream.of(
                                prefixed("ATC ", one.atc()),
                                prefixed("LOINC ", one.loinc()),
                                prefixed("ORPHA ", one.orpha()),
                                prefixed("UCUM ", one.ucum()))
                        .filter(text -> !text.isEmpty())
                        .toList());
    }

    private static String prefixed(String name, String code) {
        return code == null ? "" : name + code;
    }

    public String unit(String code) {
        return lists.get().label("units", code);
    }

    /** 0 – 30; a bound that is not there is left out. */
    public String range(Bounds bounds) {
        return bounds.low() == null && bounds.high() == null
                ? ""
                : (bounds.low() == null ? "≤ " : bounds.low().toPlainString())
                        + (bounds.low() != null && bounds.high() != null ? " – " : "")
                        + (bounds.high() == null ? " ≤" : bounds.high().toPlainString());
    }

    public String add() {
        service.add(list, entry.getCode(), entry.read());
        return again("codeAdded");
    }

    public String allowUnit() {
        service.allowUnit(unit.getMeasurement(), unit.getUnit(), unit.possible(), unit.usual());
        return again("unitAdded");
    }

    public String retire(String code, boolean retired) {
        service.retire(list, code, retired, reason);
        return again(retired ? "codeRetired" : "codeBack");
    }

    private String again(String done) {
        return "/codelist/lists?faces-redirect=true&done=" + done + "&list=" + list;
    }

    public List<CodeEntry> getMeasured() {
        return lists.get().entries("measurements");
    }

    public List<CodeEntry> getUnits() {
        return lists.get().entries("units");
    }

    public boolean isMeasurements() {
        return list.equals("measurements");
    }

    public NewEntry getEntry() {
        return entry;
    }

    public NewUnit getUnit() {
        return unit;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String why) {
        reason = why;
    }

    public String getList() {
        return list;
    }

    public void setList(String key) {
        list = key == null || key.isBlank() ? FIRST : key;
    }
}
