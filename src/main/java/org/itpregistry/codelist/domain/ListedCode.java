package org.itpregistry.codelist.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** An entry of a code list: what is stored, what people read, and which classes and codes of others go with it. */
@Entity
@Table(name = "code_entry")
public class ListedCode implements Serializable {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "code_entry_id")
    @SequenceGenerator(name = "code_entry_id", sequenceName = "code_entry_id_seq", allocationSize = 1)
    private Long id;

    @Version
    private int version;

    @ManyToOne(optional = false)
    @JoinColumn(name = "list_id", updatable = false)
    private CodeList list;

    @Column(updatable = false)
    private String code;

    private String label;
    private String classes = "";
    private String atc;
    private String loinc;
    private String orpha;
    private String ucum;
    private int position = 100;

    @Column(name = "atc_source", insertable = false, updatable = false)
    private String atcSource;

    @Column(name = "washout_days")
    private Integer washoutDays;

    @Column(updatable = false)
    private int since;

    @Column(name = "retired_in")
    private Integer retiredIn;

    @OneToMany(mappedBy = "entry", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<MeasuringUnit> units = new ArrayList<>();

    protected ListedCode() {}

    /** An entry that came with this version of its list. */
    public ListedCode(CodeList list, String code, NewCode what, int since) {
        this.list = list;
        this.code = code;
        this.since = since;
        label = what.label();
        classes = what.classes();
        atc = what.atc();
        loinc = what.loinc();
        orpha = what.orpha();
        ucum = what.ucum();
        washoutDays = what.washoutDays();
    }

    /** Allows a measurement in a further unit. */
    public void measureIn(MeasuringUnit unit) {
        units.add(unit);
    }

    /** What people read, and what definitions make of it; the code stays, and so do codes of others. */
    public void change(NewCode what) {
        label = what.label();
        classes = what.classes();
        washoutDays = what.washoutDays();
    }

    /** Whether a change to this would change nothing. */
    public boolean says(NewCode what) {
        return label.equals(what.label())
                && Set.of(classes.split("\\|")).equals(Set.of(what.classes().split("\\|")))
                && Objects.equals(washoutDays, what.washoutDays());
    }

    public void retire(int inVersion) {
        retiredIn = inVersion;
    }

    public void takeBack() {
        retiredIn = null;
    }

    public Long id() {
        return id;
    }

    public CodeList list() {
        return list;
    }

    public String code() {
        return code;
    }

    public String label() {
        return label;
    }

    public String classes() {
        return classes;
    }

    public String atc() {
        return atc;
    }

    /** Where the ATC code was looked up; null where it was not. */
    public String atcSource() {
        return atcSource;
    }

    public String loinc() {
        return loinc;
    }

    public String orpha() {
        return orpha;
    }

    public String ucum() {
        return ucum;
    }

    /** Null where an agent has none, and for what is no agent. */
    public Integer washoutDays() {
        return washoutDays;
    }

    public int position() {
        return position;
    }

    public int since() {
        return since;
    }

    public boolean isRetired() {
        return retiredIn != null;
    }

    public List<MeasuringUnit> units() {
        return List.copyOf(units);
    }
}
