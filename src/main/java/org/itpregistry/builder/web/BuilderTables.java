package org.itpregistry.builder.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonObject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.itpregistry.builder.service.ReadyEndpoint;
import org.itpregistry.builder.service.TablesDraft;
import org.itpregistry.platform.domain.Refusal;
import org.itpregistry.study.BaselinePlan;
import org.itpregistry.study.FigurePlan.Kind;
import org.itpregistry.study.Statistic;

/** The baseline table and the figures of the study that is made on the page; both ask as a number of it asks. */
@Named("tables")
@ViewScoped
public class BuilderTables implements Serializable {
    private static final String READY = "ready:";
    private static final String OWN = "own:";
    private static final List<Kind> KINDS =
            List.of(Kind.KAPLAN_MEIER, Kind.CUMULATIVE_INCIDENCE, Kind.BARS, Kind.FOREST, Kind.BOX, Kind.CENTERS);

    @Inject
    private BuilderPage page;

    private String item = "";
    private Statistic statistic = Statistic.MEDIAN;
    private List<String> columns = new ArrayList<>();
    private Kind kind = Kind.KAPLAN_MEIER;
    private String number = "";
    private String title = "";
    private String since = "";
    private List<String> groups = new ArrayList<>();

    public void addRow() {
        page.applyHead();
        JsonObject asked = number(item, "item");
        page.change(before -> new TablesDraft(before).withCharacteristic(asked, statistic));
    }

    public void removeRow(int row) {
        page.applyHead();
        page.change(before -> new TablesDraft(before).withoutCharacteristic(row));
    }

    public void useColumns() {
        page.applyHead();
        page.change(before -> new TablesDraft(before).withColumns(columns));
    }

    public void addFigure() {
        page.applyHead();
        JsonObject asked = number(number, "number");
        String called = title.isBlank() ? asked.getString("measure") : title.strip();
        if (page.change(before -> new TablesDraft(before).withFigure(kind, asked, called, groups, since.strip()))) {
            title = "";
            since = "";
        }
    }

    public void removeFigure(int figure) {
        page.applyHead();
        page.change(before -> new TablesDraft(before).withoutFigure(figure));
    }

    private JsonObject number(String chosen, String field) {
        if (chosen.startsWith(READY)) {
            return ReadyEndpoint.all()
                    .get(Integer.parseInt(chosen.substring(READY.length())))
                    .endpoint();
        }
        if (chosen.startsWith(OWN)) {
            return page.draft().endpoint(Integer.parseInt(chosen.substring(OWN.length())));
        }
        throw new Refusal("builder.wrong.noNumberChosen").about(field);
    }

    /** What a row of the baseline table can be made of: what most studies describe, and the numbers of this one. */
    public List<BuilderChoices.Coded> getItems() {
        List<ReadyEndpoint> ready = ReadyEndpoint.all();
        List<BuilderChoices.Coded> items = new ArrayList<>();
        IntStream.range(0, ready.size())
                .filter(i -> ready.get(i).endpoint().getString("section").equals("baseline"))
                .filter(i -> !ready.get(i).endpoint().getString("statistic").endsWith("IMUM"))
                .mapToObj(i -> new BuilderChoices.Coded(READY + i, ready.get(i).measure()))
                .forEach(items::add);
        items.addAll(getNumbers());
        return items;
    }

    /** The numbers of the study for which members are asked. */
    public List<BuilderChoices.Coded> getNumbers() {
        var endpoints = page.getProtocol().endpoints();
        return IntStream.range(0, endpoints.size())
                .filter(i -> endpoints.get(i).statistic().asksMembers())
                .mapToObj(
                        i -> new BuilderChoices.Coded(OWN + i, endpoints.get(i).measure()))
                .toList();
    }

    /** The subgroups, for the columns of the baseline table. */
    public List<BuilderChoices.Coded> getParts() {
        List<BuilderChoices.Coded> all = getAll();
        return all.subList(1, all.size());
    }

    /** All groups. */
    public List<BuilderChoices.Coded> getAll() {
        return page.getProtocol().groups().stream()
                .map(group -> new BuilderChoices.Coded(group.id(), group.text().isEmpty() ? group.id() : group.text()))
                .toList();
    }

    public List<Statistic> getStatistics() {
        return BaselinePlan.STATISTICS;
    }

    public List<Kind> getKinds() {
        return KINDS;
    }

    /** Whether time is counted in it. */
    public boolean isOfTime() {
        return kind == Kind.KAPLAN_MEIER || kind == Kind.CUMULATIVE_INCIDENCE;
    }

    public String getItem() {
        return item;
    }

    public void setItem(String chosen) {
        item = chosen == null ? "" : chosen;
    }

    public Statistic getStatistic() {
        return statistic;
    }

    public void setStatistic(Statistic chosen) {
        statistic = chosen;
    }

    public List<String> getColumns() {
        return columns;
    }

    public void setColumns(List<String> ticked) {
        columns = ticked;
    }

    public Kind getKind() {
        return kind;
    }

    public void setKind(Kind chosen) {
        kind = chosen;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String chosen) {
        number = chosen == null ? "" : chosen;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String typed) {
        title = typed == null ? "" : typed;
    }

    public String getSince() {
        return since;
    }

    public void setSince(String typed) {
        since = typed == null ? "" : typed;
    }

    public List<String> getGroups() {
        return groups;
    }

    public void setGroups(List<String> ticked) {
        groups = ticked;
    }
}
