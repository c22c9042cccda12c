package org.itpregistry.builder.web;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.itpregistry.platform.domain.Refusal;
import org.itpregistry.stats.ProportionMethod;
import org.itpregistry.study.Statistic;
import org.itpregistry.study.StatisticNeed;
import org.itpregistry.study.Timescale;

/** A number that is being put together on the page. */
public class EndpointForm implements Serializable {
    private static final List<Statistic> OFFERED = List.of(
            Statistic.PROPORTION,
            Statistic.PROPORTION_OF_ALL,
            Statistic.COUNT,
            Statistic.NUMBER,
            Statistic.MEDIAN,
            Statistic.LOWER_QUARTILE,
            Statistic.UPPER_QUARTILE,
            Statistic.MEAN,
            Statistic.STANDARD_DEVIATION,
            Statistic.MINIMUM,
            Statistic.MAXIMUM,
            Statistic.SUM,
            Statistic.CLASS,
            Statistic.KM_MEDIAN,
            Statistic.REVERSE_KM_MEDIAN,
            Statistic.KM_AT,
            Statistic.INCIDENCE_AT,
            Statistic.FISHER_P,
            Statistic.LOG_RANK_P);

    private Statistic statistic = Statistic.PROPORTION;
    private String section = "response";
    private String measure = "";
    private String group = "";
    private String versus = "";
    private String at = "";
    private String unit = "%";
    private String unitBefore = "";
    private Timescale scale = Timescale.DAYS;
    private final AskedForm asked = new AskedForm();
    private String published = "";
    private ProportionMethod interval = ProportionMethod.CLOPPER_PEARSON;

    /**
     * The endpoint as JSON; whether the number can be made is seen when it is read.
     *
     * @throws Refusal when something is missing or mistyped
     */
    JsonObject json() {
        if (measure.isBlank()) {
            throw new Refusal("builder.wrong.noMeasure").about("measure");
        }
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("section", section)
                .add("measure", measure.strip())
                .add("statistic", statistic.name());
        if (!group.isEmpty()) {
            json.add("group", group);
        }
        if (isVersusNeeded() && !versus.isEmpty()) {
            json.add("versus", versus);
        }
        if (isTimeNeeded() && !at.isBlank()) {
            json.add("at", time());
        }
        if (isDefinitionNeeded()) {
            asked.add(json, statistic);
        }
        if (statistic.isShare() && interval != ProportionMethod.CLOPPER_PEARSON) {
            json.add("interval", interval.name());
        }
        if (!published.isBlank()) {
            json.add("published", published.strip());
        }
        if (scale != Timescale.DAYS) {
            json.add("in", scale.name());
        }
        String printed = unit.isBlank() && isTime() ? scale.name().toLowerCase(Locale.ROOT) : unit.strip();
        if (!printed.isEmpty()) {
            json.add("unit", printed);
        }
        return json.build();
    }

    private boolean isTime() {
        return getSource() == AskedForm.Source.TIME && !isTimeNeeded() && isScaled();
    }

    private BigDecimal time() {
        if (!at.strip().matches("\\d{1,5}(\\.\\d{1,3})?")) {
            throw new Refusal("builder.wrong.number", at).about("at");
        }
        return new BigDecimal(at.strip());
    }

    public List<Statistic> getStatistics() {
        return OFFERED;
    }

    public boolean isDefinitionNeeded() {
        return statistic.asksMembers();
    }

    public boolean isConditionNeeded() {
        return statistic.needsCriterion();
    }

    public boolean isVersusNeeded() {
        return StatisticNeed.of(statistic).contains(StatisticNeed.VERSUS);
    }

    public boolean isTimeNeeded() {
        return StatisticNeed.of(statistic).contains(StatisticNeed.TIME);
    }

    /** Whether the number may be a time, which has a scale. */
    public boolean isScaled() {
        return Set.of(
                        Statistic.MEDIAN,
                        Statistic.MEAN,
                        Statistic.MINIMUM,
                        Statistic.MAXIMUM,
                        Statistic.KM_MEDIAN,
                        Statistic.REVERSE_KM_MEDIAN,
                        Statistic.KM_AT,
                        Statistic.INCIDENCE_AT)
                .contains(statistic);
    }

    public Statistic getStatistic() {
        return statistic;
    }

    /** A share is in percent, a time in its scale; another unit can be typed. */
    public void setStatistic(Statistic chosen) {
        unitBefore = unit;
        if (chosen != statistic) {
            statistic = chosen;
            unit = isShare() || isTimeNeeded() ? "%" : "";
        }
    }

    public String getSection() {
        return section;
    }

    public void setSection(String chosen) {
        section = chosen.toLowerCase(Locale.ROOT);
    }

    public String getMeasure() {
        return measure;
    }

    public void setMeasure(String typed) {
        measure = typed == null ? "" : typed;
    }

    public String getGroup() {
        return group;
    }

    public void setGroup(String chosen) {
        group = chosen == null ? "" : chosen;
    }

    public String getVersus() {
        return versus;
    }

    public void setVersus(String chosen) {
        versus = chosen == null ? "" : chosen;
    }

    public String getAt() {
        return at;
    }

    public void setAt(String typed) {
        at = typed == null ? "" : typed;
    }

    public String getUnit() {
        return unit;
    }

    /** What the page sends back untouched with another statistic was the unit of the one before. */
    public void setUnit(String typed) {
        String sent = typed == null ? "" : typed;
        if (!sent.equals(unitBefore)) {
            unit = sent;
        }
    }

    public Timescale getScale() {
        return scale;
    }

    public void setScale(Timescale chosen) {
        scale = chosen;
    }

    public AskedForm getAsked() {
        return asked;
    }

    /** What can be asked for the statistic. */
    public List<AskedForm.Source> getSources() {
        return AskedForm.sources(statistic);
    }

    /** The one that is chosen, where it can be asked for the statistic. */
    public AskedForm.Source getSource() {
        return asked.source(statistic);
    }

    public void setSource(AskedForm.Source chosen) {
        asked.choose(chosen);
    }

    public String getPublished() {
        return published;
    }

    public void setPublished(String typed) {
        published = typed == null ? "" : typed;
    }

    public ProportionMethod getInterval() {
        return interval;
    }

    public void setInterval(ProportionMethod chosen) {
        interval = chosen;
    }

    public boolean isShare() {
        return statistic.isShare();
    }
}
