package org.itpregistry.synthetic;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Writes the rows of one person and numbers them. */
final class Chart {
    private final BundleWriter bundle;
    private final Person person;
    private int counts;
    private int treatments;
    private int bleeds;
    private int events;
    private int visits;
    private int observations;

    Chart(BundleWriter bundle, Person person) {
        this.bundle = bundle;
        this.person = person;
    }

    void count(Count count) throws IOException {
        SyntheticCenter.Unit unit = person.center().unit();
        boolean asStored = unit == SyntheticCenter.Unit.GIGA_PER_LITRE;
        bundle.row(
                BundleFile.PLATELET_COUNTS,
                key("PC", ++counts),
                person.key(),
                count.day(),
                count.time(),
                count.below() ? "LT" : "EQ",
                count.value(),
                count.context(),
                count.quality(),
                asStored ? null : count.in(unit).toPlainString(),
                asStored ? null : unit.code());
    }

    void treatment(SyntheticTreatment treatment) throws IOException {
        SyntheticDose dose = treatment.dose();
        bundle.row(
                BundleFile.TREATMENTS,
                key("TX", ++treatments),
                person.key(),
                person.key() + "-" + treatment.regimen(),
                treatment.agent(),
                treatment.role(),
                treatment.start(),
                null,
                treatment.end(),
                dose.value(),
                dose.unit(),
                dose.frequency(),
                dose.route(),
                dose.administrations(),
                dose.bags(),
                treatment.documented(),
                treatment.stopped(),
                treatment.reason());
    }

    void bleed(SyntheticBleed bleed) throws IOException {
        bundle.row(
                BundleFile.BLEEDING,
                key("BL", ++bleeds),
                person.key(),
                bleed.onset(),
                bleed.site(),
                bleed.grade(),
                bleed.site().domain(),
                bleed.smog(),
                bleed.context(),
                bleed.treated(),
                bleed.lossMl(),
                bleed.outcome(),
                bleed.over());
    }

    void event(SideEffect effect, LocalDate onset, Object... rest) throws IOException {
        Object[] cells = new Object[5 + rest.length];
        cells[0] = key("AE", ++events);
        cells[1] = person.key();
        cells[2] = onset;
        cells[3] = effect.term();
        cells[4] = effect.category();
        System.arraycopy(rest, 0, cells, 5, rest.length);
        bundle.row(BundleFile.ADVERSE_EVENTS, cells);
    }

    void visit(LocalDate day, String code, Object... status) throws IOException {
        Object[] cells = new Object[4 + status.length];
        cells[0] = key("FU", ++visits);
        cells[1] = person.key();
        cells[2] = day;
        cells[3] = code;
        System.arraycopy(status, 0, cells, 4, status.length);
        bundle.row(BundleFile.FOLLOW_UPS, cells);
    }

    /** A measurement to a tenth. */
    void observation(LocalDate day, String code, double value, String unit) throws IOException {
        String tenths = BigDecimal.valueOf(Math.round(value * 10), 1).toPlainString();
        bundle.row(
                BundleFile.OBSERVATIONS,
                key("OB", ++observations),
                person.key(),
                day,
                code,
                tenths.endsWith(".0") ? tenths.substring(0, tenths.length() - 2) : tenths,
                unit);
    }

    private String key(String kind, int number) {
        return person.key() + "-" + kind + (number < 10 ? "00" : number < 100 ? "0" : "") + number;
    }
}
