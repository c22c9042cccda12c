package org.itpregistry.codelist.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.math.BigDecimal;

/** A unit in which a measurement may be given, and which values are possible and usual in it. */
@Entity
@Table(name = "code_unit")
public class MeasuringUnit implements Serializable {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "code_unit_id")
    @SequenceGenerator(name = "code_unit_id", sequenceName = "code_unit_id_seq", allocationSize = 1)
    private Long id;

    @Version
    private int version;

    @ManyToOne(optional = false)
    @JoinColumn(name = "entry_id", updatable = false)
    private ListedCode entry;

    @Column(updatable = false)
    private String unit;

    private BigDecimal low;
    private BigDecimal high;

    @Column(name = "soft_low")
    private BigDecimal softLow;

    @Column(name = "soft_high")
    private BigDecimal softHigh;

    protected MeasuringUnit() {}

    /**
     * @param possible values outside are refused
     * @param usual values outside are kept with a warning
     */
    public MeasuringUnit(ListedCode entry, String unit, Bounds possible, Bounds usual) {
        this.entry = entry;
        this.unit = unit;
        low = possible.low();
        high = possible.high();
        softLow = usual.low();
        softHigh = usual.high();
    }

    public String unit() {
        return unit;
    }

    public Bounds possible() {
        return new Bounds(low, high);
    }

    public Bounds usual() {
        return new Bounds(softLow, softHigh);
    }

    /**
     * From and to; null where there is no bound.
     *
     * @param low smallest value
     * @param high largest value
     */
    public record Bounds(BigDecimal low, BigDecimal high) implements Serializable {
        public boolean isReversed() {
            return low != null && high != null && low.compareTo(high) > 0;
        }
    }
}
