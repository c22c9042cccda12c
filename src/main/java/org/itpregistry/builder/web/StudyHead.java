package org.itpregistry.builder.web;

import java.io.Serializable;
import org.itpregistry.builder.service.ProtocolDraft;
import org.itpregistry.study.Protocol;

/** Name, title and population of a study as they are typed; what is refused stays to be mended. */
public class StudyHead implements Serializable {
    private String id = "";
    private String title = "";
    private String population = "";

    void show(Protocol protocol) {
        id = protocol.id();
        title = protocol.title();
        population = protocol.population();
    }

    ProtocolDraft applied(ProtocolDraft draft) {
        Protocol was = draft.protocol();
        ProtocolDraft next = id.equals(was.id()) ? draft : draft.with("id", id);
        next = title.equals(was.title()) ? next : next.with("title", title);
        return population.equals(was.population()) ? next : next.with("population", population);
    }

    public String getId() {
        return id;
    }

    public void setId(String typed) {
        id = typed == null ? "" : typed.strip();
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String typed) {
        title = typed == null ? "" : typed.strip();
    }

    public String getPopulation() {
        return population;
    }

    public void setPopulation(String typed) {
        population = typed == null ? "" : typed.replace("\r\n", "\n").strip();
    }
}
