package org.itpregistry.chart.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.itpregistry.access.domain.Center;
import org.itpregistry.access.service.CenterList;
import org.itpregistry.chart.domain.ListChoice;
import org.itpregistry.chart.domain.PatientOrder;
import org.itpregistry.chart.domain.PatientQuery;
import org.itpregistry.chart.domain.PatientRow;
import org.itpregistry.chart.service.PatientListService;
import org.itpregistry.measure.CaseType;
import org.itpregistry.platform.service.Texts;
import org.itpregistry.review.service.CasebookService;

/** The list of patients. All of its state is in the address, so that a view of it can be kept and gone back to. */
@Named
@RequestScoped
public class Patients {
    private static final int MOST_PAGES = 1_000_000;

    @Inject
    private PatientListService list;

    @Inject
    private CenterList centerList;

    @Inject
    private CasebookService casebooks;

    @Inject
    private Texts texts;

    private String pseudonym = "";
    private String center = "";
    private String caseType = "";
    private String cohort = "";
    private String sort = "";
    private String turned = "";
    private String page = "";
    private PatientQuery query;
    private List<PatientRow> rows;
    private int count;
    private List<Center> centers;
    private List<ListChoice> cohorts;
    private Set<Long> signed;
    private Set<Long> locked;

    public void open() {
        query = new PatientQuery(
                pseudonym.strip(),
                number(center),
                Arrays.stream(CaseType.values())
                        .filter(type -> type.name().equals(caseType))
                        .findFirst()
                        .orElse(null),
                number(cohort),
                PatientOrder.of(sort),
                sort.isEmpty() || turned.equals("Y"),
                number(page) == null ? 0 : (int) Math.min(MOST_PAGES, number(page)));
        rows = list.page(query);
        List<Long> shown = rows.stream().map(PatientRow::id).toList();
        signed = casebooks.signed(shown);
        locked = casebooks.locked(shown);
        count = list.count(query);
        centers = centerList.visible();
        cohorts = list.cohorts();
    }

    private static Long number(String text) {
        return text.matches("\\d{1,18}") ? Long.valueOf(text) : null;
    }

    /** Whether the casebook is signed and locked, in words; empty when it is neither. */
    public String stateOf(PatientRow row) {
        String key = (signed.contains(row.id()) ? "signed" : "") + (locked.contains(row.id()) ? "locked" : "");
        return key.isEmpty() ? "" : texts.get("patients.casebook." + key);
    }

    /** The address of the list by another order; the order it has already is turned around. */
    public String sortedBy(String name) {
        boolean turn = query.order() == PatientOrder.of(name) && !query.descending();
        return address(name, turn, 0);
    }

    /** The address of another page of the same list. */
    public String at(int other) {
        return address(query.order().name(), query.descending(), other);
    }

    private String address(String by, boolean descending, int at) {
        return "?q=" + encoded(pseudonym) + "&center=" + encoded(center) + "&type=" + encoded(caseType) + "&cohort="
                + encoded(cohort) + "&sort=" + by + "&turned=" + (descending ? "Y" : "N") + "&page=" + at;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Attribute aria-sort of a column, or null where the list is not sorted by it. */
    public String sortOf(String name) {
        return query.order().name().equals(name) ? query.descending() ? "descending" : "ascending" : null;
    }

    public boolean isNarrowed() {
        return !(pseudonym + center + caseType + cohort).isBlank();
    }

    public int getFirst() {
        return rows.isEmpty() ? 0 : query.page() * PatientQuery.PAGE + 1;
    }

    public int getLast() {
        return query.page() * PatientQuery.PAGE + rows.size();
    }

    public int getPageNumber() {
        return query.page();
    }

    public int getLastPage() {
        return Math.max(0, (count - 1) / PatientQuery.PAGE);
    }

    public List<PatientRow> getRows() {
        return rows;
    }

    public int getCount() {
        return count;
    }

    public List<Center> getCenters() {
        return centers;
    }

    public List<ListChoice> getCohorts() {
        return cohorts;
    }

    public CaseType[] getCaseTypes() {
        return CaseType.values();
    }

    public String getPseudonym() {
        return pseudonym;
    }

    public void setPseudonym(String text) {
        pseudonym = text == null ? "" : text;
    }

    public String getCenter() {
        return center;
    }

    public void setCenter(String key) {
        center = key == null ? "" : key;
    }

    public String getCaseType() {
        return caseType;
    }

    public void setCaseType(String code) {
        caseType = code == null ? "" : code;
    }

    public String getCohort() {
        return cohort;
    }

    public void setCohort(String key) {
        cohort = key == null ? "" : key;
    }

    public String getSort() {
        return sort;
    }

    public void setSort(String name) {
        sort = name == null ? "" : name;
    }

    public String getTurned() {
        return turned;
    }

    public void setTurned(String flag) {
        turned = flag == null ? "" : flag;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String number) {
        page = number == null ? "" : number;
    }
}
