package org.itpregistry.synthetic;

import java.io.IOException;

/** The row of a pregnancy in pregnancies.csv. */
final class PregnancyRow {
    private final Person mother;
    private final SyntheticPregnancy pregnancy;
    private final boolean knownBefore;
    private final PregnantCourse course;
    private final Chance chance;
    private final boolean birth;

    PregnancyRow(
            Person mother, SyntheticPregnancy pregnancy, boolean knownBefore, PregnantCourse course, Chance chance) {
        this.mother = mother;
        this.pregnancy = pregnancy;
        this.knownBefore = knownBefore;
        this.course = course;
        this.chance = chance;
        this.birth = pregnancy.isBirth();
    }

    /**
     * @param atDelivery the count of the day of the delivery, or null
     * @param earlier pregnancies of hers that are in the registry already
     */
    void write(Count atDelivery, int earlier, BundleWriter bundle) throws IOException {
        boolean low = birth && course.on(pregnancy.end()) < 50;
        int para = earlier + chance.whole(0, 2);
        boolean neuraxial = birth && atDelivery != null && atDelivery.value() >= 75 && chance.hits(0.8);
        bundle.row(
                BundleFile.PREGNANCIES,
                pregnancy.key(),
                mother.key(),
                pregnancy.lmp(),
                knownBefore ? "PREEXISTING" : "DURING_PREGNANCY",
                pregnancy.end(),
                pregnancy.end() == null ? null : pregnancy.gestationDays(),
                pregnancy.outcome(),
                birth ? (pregnancy.caesarean() ? "CAESAREAN" : assisted() ? "ASSISTED_VAGINAL" : "VAGINAL") : null,
                birth ? pregnancy.isHemorrhage() : null,
                birth ? loss() : null,
                pregnancy.caesarean() ? chance.hits(low ? 0.3 : 0.1) : null,
                pregnancy.end() == null
                        ? null
                        : pregnancy.isHemorrhage() && pregnancy.loss() > 1_200 && chance.hits(0.4),
                pregnancy.end() == null ? null : false,
                knownBefore ? Missing.NOT_APPLICABLE : Period.days(pregnancy.lmp(), mother.diagnosis()) / 7,
                knownBefore
                        ? (course.usual() >= 100 ? "CR" : course.usual() >= 30 ? "R" : "NR")
                        : Missing.NOT_APPLICABLE,
                para + 1 + chance.whole(0, 1),
                para,
                pregnancy.plurality(),
                pregnancy.lmp().plusDays(280),
                chance.hits(0.7) ? "ULTRASOUND" : "LAST_PERIOD",
                chance.hits(0.09),
                chance.hits(0.06),
                labor(),
                detail(),
                pregnancy.caesarean() ? (chance.hits(low ? 0.5 : 0.1) ? "BECAUSE_OF_ITP" : "OBSTETRIC") : null,
                birth ? (neuraxial ? "NEURAXIAL" : pregnancy.caesarean() ? "GENERAL" : "NONE") : null,
                birth ? (atDelivery == null ? Missing.NOT_DONE : Integer.valueOf(atDelivery.value())) : null,
                birth ? low || pregnancy.loss() >= 1_000 : null,
                pregnancy.outcome() == SyntheticPregnancy.Outcome.LIVE_BIRTH ? breastfeeding() : null,
                pregnancy.end() != null && mother.isSeenOn(pregnancy.end().plusDays(42))
                        ? statusAfter()
                        : Missing.NOT_YET);
    }

    /** Decided once from the same number, so that mode and detail agree. */
    private boolean assisted() {
        return pregnancy.gestationDays() % 7 == 0;
    }

    private Object loss() {
        return !pregnancy.isHemorrhage() && chance.hits(0.06) ? Missing.NOT_DONE : Integer.valueOf(pregnancy.loss());
    }

    private String labor() {
        if (!birth) {
            return null;
        }
        return pregnancy.caesarean() && pregnancy.elective()
                ? "NO_LABOR"
                : chance.hits(0.65) ? "SPONTANEOUS" : "INDUCED";
    }

    private String detail() {
        if (!birth) {
            return null;
        }
        if (pregnancy.caesarean()) {
            return pregnancy.elective() ? "ELECTIVE_CAESAREAN" : "EMERGENCY_CAESAREAN";
        }
        return assisted() ? (chance.hits(0.3) ? "FORCEPS" : "VENTOUSE") : "SPONTANEOUS";
    }

    private Object breastfeeding() {
        return chance.hits(0.08) ? Missing.UNKNOWN : Boolean.valueOf(chance.hits(0.85));
    }

    private Object statusAfter() {
        double level = course.on(pregnancy.end().plusDays(42));
        return chance.hits(0.1) ? Missing.NOT_DONE : level >= 100 ? "CR" : level >= 30 ? "R" : "NR";
    }
}
