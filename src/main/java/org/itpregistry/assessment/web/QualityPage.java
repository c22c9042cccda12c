package org.itpregistry.assessment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.itpregistry.assessment.domain.CenterCount;
import org.itpregistry.assessment.domain.ItemCount;
import org.itpregistry.assessment.domain.QualityLine;
import org.itpregistry.assessment.domain.QualityReport;
import org.itpregistry.assessment.domain.RuleCount;
import org.itpregistry.assessment.service.OutcomeService;
import org.itpregistry.assessment.service.QualityService;
import org.itpregistry.entry.domain.Dictionary;
import org.itpregistry.outcome.alert.Alert;
import org.itpregistry.outcome.catalog.OutcomeCatalog;
import org.itpregistry.patient.domain.Cohort;
import org.itpregistry.platform.domain.Form;
import org.itpregistry.platform.service.Texts;

/** The state of the data of a cohort, on a page. */
@Named
@RequestScoped
public class QualityPage {
    private static final int SHOWN = 50;

    private static final Map<String, Alert> ALERTS =
            OutcomeCatalog.alerts().stream().collect(Collectors.toMap(Alert::id, alert -> alert));

    @Inject
    private QualityService quality;

    @Inject
    private OutcomeService outcomes;

    @Inject
    private Texts texts;

    private String cohort;
    private String rule;
    private Map<String, Long> ids = Map.of();
    private QualityReport report;
    private List<RuleCount> warnings;
    private List<RuleCount> notes;
    private List<CenterCount> centers;

    /** Reads when a cohort is chosen; one that does not exist ends in a refusal. */
    public void load() {
        if (cohort != null && !cohort.isEmpty()) {
            report = quality.report(cohort);
            warnings = report.warnings();
            notes = report.notes();
            centers = report.centers();
            ids = outcomes.persons(cohort);
        }
    }

    /** Null until a cohort is chosen. */
    public QualityReport getReport() {
        return report;
    }

    public List<RuleCount> getWarnings() {
        return warnings;
    }

    public List<RuleCount> getNotes() {
        return notes;
    }

    public List<CenterCount> getCenters() {
        return centers;
    }

    /** The forms of which the cohort has rows. */
    public List<String> getForms() {
        return report.items().stream()
                .filter(item -> item.rows() > 0)
                .map(ItemCount::form)
                .distinct()
                .toList();
    }

    public List<ItemCount> items(String form) {
        return report.items().stream().filter(item -> item.form().equals(form)).toList();
    }

    /** The label that the form shows for an item. */
    public String label(ItemCount counted) {
        return Dictionary.FORMS.stream()
                .filter(form -> form.name().equals(counted.form()))
                .findFirst()
                .flatMap(form -> ((Form<?>) form).item(counted.item()))
                .map(item -> texts.get(item.labelKey()))
                .orElse(counted.item());
    }

    public String percent(ItemCount counted) {
        return String.format(Locale.ROOT, "%.0f %%", counted.percent());
    }

    /** The address that shows the rows of a rule. */
    public String address(String of) {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestContextPath()
                + "/assessment/quality.xhtml?cohort="
                + URLEncoder.encode(cohort, StandardCharsets.UTF_8) + "&rule="
                + URLEncoder.encode(of, StandardCharsets.UTF_8) + "#rows";
    }

    /** The first rows of the chosen rule. */
    public List<QualityLine> getLines() {
        return ofRule().limit(SHOWN).toList();
    }

    /** How many rows of the chosen rule are not shown. */
    public long getMore() {
        return Math.max(0, ofRule().count() - SHOWN);
    }

    private Stream<QualityLine> ofRule() {
        return report.lines().stream().filter(line -> line.rule().equals(rule));
    }

    /** The id of a person, for the link to its page. */
    public Long id(QualityLine line) {
        return ids.get(line.person());
    }

    /** What a guideline text says. */
    public String guideline(String id) {
        return ALERTS.get(id).guidelineText();
    }

    /** Where a guideline text stands. */
    public String citation(String id) {
        return ALERTS.get(id).about().citation();
    }

    public List<Cohort> getCohorts() {
        return outcomes.cohorts();
    }

    public String getCohort() {
        return cohort;
    }

    public void setCohort(String key) {
        cohort = key;
    }

    public String getRule() {
        return rule;
    }

    public void setRule(String code) {
        rule = code;
    }
}
