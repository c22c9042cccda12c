package org.itpregistry.chart.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.itpregistry.access.domain.Act;
import org.itpregistry.access.service.CallContext;
import org.itpregistry.chart.domain.DiseasePhase;
import org.itpregistry.chart.domain.DrawnCourse;
import org.itpregistry.chart.domain.PatientChart;
import org.itpregistry.chart.service.ChartService;
import org.itpregistry.codelist.web.ListsInForce;
import org.itpregistry.entry.domain.Dictionary;
import org.itpregistry.entry.web.EntryWords;
import org.itpregistry.measure.CaseType;
import org.itpregistry.measure.PartialDate;
import org.itpregistry.patient.domain.Patient;
import org.itpregistry.patient.domain.PatientRecord;
import org.itpregistry.patient.domain.PersonFile;
import org.itpregistry.platform.domain.Form;
import org.itpregistry.platform.domain.Refusal;
import org.itpregistry.pregnancy.domain.Pregnancy;
import org.itpregistry.review.web.SignaturePanel;

/** One patient on one page. */
@Named
@RequestScoped
public class ChartPage {
    @Inject
    private ChartService charts;

    @Inject
    private CallContext context;

    @Inject
    private HttpServletRequest request;

    @Inject
    private CoursePicture pictures;

    @Inject
    private EntryWords words;

    @Inject
    private ListsInForce lists;

    @Inject
    private OutcomePanel outcomes;

    @Inject
    private SignaturePanel signature;

    private String id;
    private String scale;
    private String showsVoided;
    private PatientChart chart;
    private DrawnCourse course;
    private final List<RecordTable> tables = new ArrayList<>();

    /** A form of the page that is sent back names the person again: the page is there before its parameters are set. */
    @PostConstruct
    void openAgain() {
        if (FacesContext.getCurrentInstance().isPostback()) {
            id = request.getParameter("id");
            open();
        }
    }

    public void open() {
        if (id == null || !id.matches("\\d{1,18}")) {
            throw Refusal.notFound();
        }
        chart = charts.of(Long.parseLong(id));
        course = DrawnCourse.of(chart.file(), lists.get().agents());
        outcomes.open(getPatient().id());
        signature.open(chart.file());
        List<PatientRecord> voided =
                isVoidedShown() ? charts.voided(getPatient().id()) : List.of();
        for (Form<?> form : Dictionary.ROWS_OF_A_PERSON) {
            addTable(form, voided);
        }
    }

    private void addTable(Form<?> form, List<PatientRecord> voided) {
        List<PatientRecord> rows = new ArrayList<>();
        chart.file().rows(form).forEach(row -> rows.add((PatientRecord) row));
        voided.stream().filter(row -> row.form() == form).forEach(rows::add);
        if (!rows.isEmpty()) {
            tables.add(new RecordTable(form, rows, chart.findings(), words));
        }
    }

    public Patient getPatient() {
        return chart.file().patient();
    }

    public PatientChart getChart() {
        return chart;
    }

    public List<RecordTable> getTables() {
        return tables;
    }

    public String getPicture() {
        return pictures.svg(course, outcomes.highlight(), isLogarithmic());
    }

    public String getSummary() {
        return pictures.summary(course);
    }

    public boolean isLogarithmic() {
        return !"linear".equals(scale);
    }

    /** Whether there is anything with a day to draw. */
    public boolean isDrawn() {
        return course.window().isPresent();
    }

    public List<WarningLine> getWarnings() {
        return found(false);
    }

    /** What contradicts itself in the data as they are stored. */
    public List<WarningLine> getContradictions() {
        return found(true);
    }

    private List<WarningLine> found(boolean error) {
        return chart.findings().stream()
                .filter(finding -> finding.error() == error)
                .map(finding -> WarningLine.of(finding, words))
                .toList();
    }

    /** The list of warnings is open where it names another person, so that one registered twice is seen at once. */
    public String getWarningsOpen() {
        return getWarnings().stream().anyMatch(line -> line.other() != null) ? "open" : null;
    }

    /** Age at registration in years, or in days for a newborn; a range where the birth is dated vaguely. Null if unknown. */
    public String getAge() {
        PartialDate born = getPatient().value(Patient.BIRTH_DATE);
        LocalDate registered = getPatient().value(Patient.REGISTRATION_DATE);
        if (born == null || registered == null || born.earliest().isAfter(registered)) {
            return null;
        }
        int most = Period.between(born.earliest(), registered).getYears();
        LocalDate latest = born.latest().isAfter(registered) ? registered : born.latest();
        int least = Period.between(latest, registered).getYears();
        return least == most ? String.valueOf(most) : least + "–" + most;
    }

    /** Key of the phase at registration, or null where the dates do not tell. */
    public String getPhaseKey() {
        Patient patient = getPatient();
        return DiseasePhase.on(patient.value(Patient.REGISTRATION_DATE), patient.value(Patient.DIAGNOSIS_DATE))
                .map(phase -> "chart.phase." + phase)
                .orElse(null);
    }

    public Patient getMother() {
        return chart.file().mother().map(PersonFile::patient).orElse(null);
    }

    public List<Patient> getNewborns() {
        return chart.file().newborns().stream().map(PersonFile::patient).toList();
    }

    /** The newest pregnancy, to which a newborn can be registered; null when there is none. */
    public Pregnancy getPregnancy() {
        List<Pregnancy> all = chart.file().rows(Pregnancy.FORM);
        return all.stream()
                .max(java.util.Comparator.comparing(row -> row.value(Pregnancy.LMP_DATE)))
                .orElse(null);
    }

    public boolean isEditable() {
        return context.caller().mayAt(Act.ENTER, getPatient().centerId())
                && !getPatient().isVoided()
                && signature.getLock() == null;
    }

    /** A person who may be pregnant. */
    public boolean isPregnancyOffered() {
        CaseType type = getPatient().value(Patient.CASE_TYPE);
        return type != CaseType.NEONATE && getPatient().value(Patient.SEX) != org.itpregistry.measure.Sex.M;
    }

    /** Prior lines belong to refractory cases. */
    public boolean isLinesOffered() {
        CaseType type = getPatient().value(Patient.CASE_TYPE);
        return type == CaseType.ADULT || type == CaseType.PEDIATRIC;
    }

    public boolean isVoidedOffered() {
        return context.caller().may(Act.READ_VOIDED);
    }

    public boolean isVoidedShown() {
        return "Y".equals(showsVoided) && isVoidedOffered();
    }

    public String getId() {
        return id;
    }

    public void setId(String key) {
        id = key;
    }

    public String getScale() {
        return scale;
    }

    public void setScale(String name) {
        scale = name;
    }

    public String getShowsVoided() {
        return showsVoided;
    }

    public void setShowsVoided(String flag) {
        showsVoided = flag;
    }
}
