package org.itpregistry.builder.web;

import java.io.Serializable;
import org.itpregistry.builder.service.ProtocolDraft;
import org.itpregistry.study.Protocol;
import org.itpregistry.study.Unit;

/** Name, title, source, population and index event of a study as they are typed; what is refused stays to be mended. */
public class StudyHead implements Serializable {
    private final IndexForm index = new IndexForm();
    private String id = "";
    private String title = "";
    private String citation = "";
    private String doi = "";
    private String population = "";
    private Unit unit = Unit.PERSON;

    void show(Protocol protocol) {
        id = protocol.id();
        title = protocol.title();
        citation = protocol.citation();
        doi = protocol.doi();
        population = protocol.population();
        unit = protocol.everyone().unit();
    }

    ProtocolDraft applied(ProtocolDraft draft) {
        Protocol was = draft.protocol();
        ProtocolDraft next = changed(draft, "id", was.id(), id);
        next = changed(next, "title", was.title(), title);
        next = changed(next, "citation", was.citation(), citation);
        next = changed(next, "doi", was.doi(), doi);
        next = changed(next, "population", was.population(), population);
        return unit == was.everyone().unit() ? next : next.withUnit(unit);
    }

    private static ProtocolDraft changed(ProtocolDraft draft, String key, String was, String is) {
        return is.equals(was) ? draft : draft.with(key, is);
    }

    private static String line(String typed) {
        return typed == null ? "" : typed.replace("\r\n", "\n").strip();
    }

    public IndexForm getIndex() {
        return index;
    }

    public String getId() {
        return id;
    }

    public void setId(String typed) {
        id = line(typed);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String typed) {
        title = line(typed);
    }

    public String getCitation() {
        return citation;
    }

    public void setCitation(String typed) {
        citation = line(typed);
    }

    public String getDoi() {
        return doi;
    }

    public void setDoi(String typed) {
        doi = line(typed);
    }

    public String getPopulation() {
        return population;
    }

    public void setPopulation(String typed) {
        population = line(typed);
    }

    public Unit getUnit() {
        return unit;
    }

    public void setUnit(Unit chosen) {
        unit = chosen;
    }
}
