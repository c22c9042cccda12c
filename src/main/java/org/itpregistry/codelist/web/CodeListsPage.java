package org.itpregistry.codelist.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.itpregistry.access.web.SentForm;
import org.itpregistry.codelist.domain.CodeList;
import org.itpregistry.codelist.domain.ListedCode;
import org.itpregistry.codelist.domain.MeasuringUnit.Bounds;
import org.itpregistry.codelist.domain.NewCode;
import org.itpregistry.codelist.service.CodeListService;
import org.itpregistry.measure.AgentClass;
import org.itpregistry.platform.domain.CodeEntry;
import org.itpregistry.platform.domain.CodeLists;
import org.itpregistry.platform.service.Texts;

/** The code lists: everybody reads them, a coordinator adds entries and retires them. */
@Named
@RequestScoped
public class CodeListsPage {
    private static final String CLASS = "code.AgentClass.";
    private static final String FIRST = "comorbidities";

    @Inject
    private CodeListService service;

    @Inject
    private ListsInForce lists;

    @Inject
    private SentForm sent;

    @Inject
    private Texts texts;

    private String list = FIRST;
    private List<ListedCode> entries;
    private final NewEntry entry = new NewEntry();
    private final NewEntry changed = new NewEntry();
    private final NewUnit unit = new NewUnit();
    private String reason;

    /** A form that is sent names its list: which fields it has is asked before the parameters of the page are set. */
    @PostConstruct
    void open() {
        setList(FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("list"));
    }

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
        NewCode typed = entry.read();
        sent.once(list + " " + entry.getCode() + " " + typed, () -> service.add(list, entry.getCode(), typed));
        return again("codeAdded");
    }

    public String relabel() {
        sent.once(
                "relabel " + list + " " + changed.getCode() + " " + changed.getLabel(),
                () -> service.relabel(list, changed.getCode(), changed.getLabel(), reason));
        return again("codeChanged");
    }

    public String allowUnit() {
        Bounds possible = unit.possible();
        Bounds usual = unit.usual();
        sent.once(
                String.join(" ", unit.getMeasurement(), unit.getUnit(), possible.toString(), usual.toString()),
                () -> service.allowUnit(unit.getMeasurement(), unit.getUnit(), possible, usual));
        return again("unitAdded");
    }

    /** Which way is no part of what is sent: by a second click the button has turned round, and that is not what was meant. */
    public String retire(String code, boolean retired) {
        sent.once("retire " + list + " " + code, () -> service.retire(list, code, retired, reason));
        boolean now = service.entries(list).stream().anyMatch(one -> one.code().equals(code) && one.isRetired());
        return again(now ? "codeRetired" : "codeBack");
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

    public boolean isAgents() {
        return list.equals(CodeLists.AGENTS);
    }

    /** Counts the changes of the list; stands in data cuts and reports. */
    public int getVersion() {
        return service.lists().stream()
                .filter(one -> one.key().equals(list))
                .mapToInt(CodeList::listVersion)
                .findFirst()
                .orElse(0);
    }

    public AgentClass[] getAgentClasses() {
        return AgentClass.values();
    }

    /** Classes in words where they have some; else as they are. */
    public String classesOf(ListedCode one) {
        return Stream.of(one.classes().split("\\|"))
                .map(name -> texts.has(CLASS + name) && isAgents() ? texts.get(CLASS + name) : name)
                .collect(Collectors.joining(", "));
    }

    /** The entry that gets another label. */
    public NewEntry getChanged() {
        return changed;
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
