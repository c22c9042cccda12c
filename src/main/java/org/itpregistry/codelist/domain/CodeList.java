package org.itpregistry.codelist.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;

/** A list of codes that coordinators extend; each change of it counts its version up. */
@Entity
@Table(name = "code_list")
public class CodeList implements Serializable {
    @Id
    private Long id;

    @Version
    private int version;

    @Column(name = "list_key", updatable = false)
    private String key;

    @Column(name = "list_version")
    private int listVersion;

    protected CodeList() {}

    /** Begins the next version of the list, and returns its number. */
    public int next() {
        listVersion++;
        return listVersion;
    }

    public String key() {
        return key;
    }

    public int listVersion() {
        return listVersion;
    }
}
