package org.itpregistry.codelist.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.itpregistry.platform.domain.Refusal;
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
    private Optional<ListedCode> changing = Optional.empty();
    private int seen;
    private String reason;

    /** A form that is sent names its list: which fields it has is asked before the parameters of the page are set. */
    @PostConstruct
    void open() {
        FacesContext faces = FacesContext.getCurrentInstance();
        Map<String, String> asked = faces.getExternalContext().getRequestParameterMap();
        setList(asked.get("list"));
        String version = asked.getOrDefault("seen", "");
        seen = version.matches("\\d{1,9}") ? Integer.parseInt(version) : getVersion();
        changing = getEntries().stream()
                .filter(one -> one.code().equals(asked.get("entry")))
                .findFirst();
        if (!faces.isPostback()) {
            changing.ifPresent(changed::show);
        }
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
                                atc(one),
                                prefixed("LOINC ", one.loinc()),
                                prefixed("ORPHA ", one.orpha()),
                                prefixed("UCUM ", one.ucum()))
                        .filter(text -> !text.isEmpty())
                        .toList());
    }

    /** With where it was looked up. */
    private static String atc(ListedCode one) {
        String source = one.atcSource() == null ? "" : " (" + one.atcSource() + ")";
        return one.atc() == null ? "" : "ATC " + one.atc() + source;
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

    public String change() {
        String code = changing.orElseThrow(Refusal::notFound).code();
        NewCode typed = changed.read();
        sent.once(
                "change " + list + " " + code + " " + typed,
                this::refuseOutdated,
                () -> service.change(list, code, typed, seen, reason));
        return again("codeChanged");
    }

    /** Who is told sees the list as it is now, and may send again. */
    private void refuseOutdated() {
        int now = getVersion();
        if (seen != now) {
            seen = now;
            throw new Refusal("codelist.outdated");
        }
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
        sent.once(
                "retire " + list + " " + code,
                this::refuseOutdated,
                () -> service.retire(list, code, retired, seen, reason));
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

    /** The entry that is being changed, as it stands; null when none is. */
    public ListedCode getChanging() {
        return changing.orElse(null);
    }

    /** What is typed of it. */
    public NewEntry getChanged() {
        return changed;
    }

    /** The version of the list that decisions are taken on. */
    public int getSeen() {
        return seen;
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
