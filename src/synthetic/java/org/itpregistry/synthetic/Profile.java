package org.itpregistry.synthetic;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.itpregistry.synthetic.Chance.Weighted;

/** What is known of a person on the day of registration: the row in patients.csv. */
final class Profile {
    static final String COHORT = "DEMO";

    private static final List<Weighted<String>> CAUSES = List.of(
            Weighted.of(30, "SLE"),
            Weighted.of(16, "APS"),
            Weighted.of(14, "EVANS"),
            Weighted.of(10, "HELICOBACTER_PYLORI"),
            Weighted.of(8, "CLL"),
            Weighted.of(7, "HCV"),
            Weighted.of(6, "CVID"),
            Weighted.of(5, "HIV"),
            Weighted.of(4, "DRUG"));

    private final Person person;
    private final Chance chance;
    private final boolean secondary;
    private final String cause;
    private final boolean splenectomy;

    /** @param splenectomy whether the spleen was taken out at some time */
    Profile(Person person, boolean splenectomy, Chance chance) {
        this.person = person;
        this.chance = chance;
        this.splenectomy = splenectomy;
        this.secondary =
                person.kind() != Person.Kind.NEONATE && chance.hits(person.kind() == Person.Kind.ADULT ? 0.18 : 0.08);
        this.cause = secondary ? chance.weighted(CAUSES) : null;
    }

    void write(BundleWriter bundle) throws IOException {
        boolean newborn = person.kind() == Person.Kind.NEONATE;
        boolean refractory = person.kind() == Person.Kind.ADULT || person.kind() == Person.Kind.PEDIATRIC;
        boolean child = person.kind() == Person.Kind.PEDIATRIC;
        boolean consented = isFormBack();
        bundle.row(
                BundleFile.PATIENTS,
                person.key(),
                person.center().id(),
                COHORT,
                null,
                person.kind(),
                person.female() ? "F" : "M",
                birth(),
                newborn ? null : diagnosis(),
                person.registered(),
                newborn ? null : secondary ? "SECONDARY" : "PRIMARY",
                cause,
                newborn ? null : comorbidities(),
                refractory ? noSplenectomy() : null,
                !consented ? null : newborn || child ? "PARENT" : "PATIENT",
                !consented ? null : person.registered().isBefore(LocalDate.of(2019, 1, 1)) ? "1.0" : "2.1",
                consented ? person.registered() : null,
                consentMode(consented),
                newborn ? null : chance.hits(0.85) ? "DEFINITE" : "PROBABLE",
                newborn ? null : chance.hits(child ? 0.45 : 0.12),
                newborn ? null : weight(),
                newborn ? null : height(),
                refractory && !child ? chance.normalWhole(person.ageOn(person.registered()) / 40, 1, 0, 9) : null,
                newborn ? null : chance.hits(0.04),
                refractory ? (child ? "ITO_DAY_14" : chance.any(List.of("IWG_2009", "CORTICOSTEROID_FAILURE"))) : null,
                newborn ? null : test(0.15),
                newborn ? null : cause != null && "APS".equals(cause) ? "POSITIVE" : test(0.08),
                child ? chance.whole(1, 4) : null,
                child ? chance.hits(0.2) : null,
                child ? workUp() : null,
                child ? workUp() : null,
                refractory ? chance.hits(0.35) : null);
    }

    /** Of about one person in sixty the form of consent has not come back. */
    private boolean isFormBack() {
        return Math.floorMod(person.key().hashCode(), 61) != 0;
    }

    private String consentMode(boolean consented) {
        String mode = chance.hits(0.8) ? "PAPER" : "TELEPHONE";
        return consented ? mode : null;
    }

    private RoughDate birth() {
        boolean exact = person.kind() == Person.Kind.NEONATE || chance.hits(0.75);
        return new RoughDate(person.birth(), exact ? RoughDate.Known.DAY : RoughDate.Known.MONTH);
    }

    private RoughDate diagnosis() {
        boolean longAgo = Period.days(person.diagnosis(), person.registered()) > 2_000;
        return longAgo && chance.hits(0.4)
                ? new RoughDate(person.diagnosis(), RoughDate.Known.MONTH)
                : RoughDate.exact(person.diagnosis());
    }

    private Object comorbidities() {
        if (chance.hits(0.05)) {
            return Missing.NOT_ASKED;
        }
        double age = person.ageOn(person.registered());
        List<String> found = new ArrayList<>();
        add(found, "HYPERTENSION", age > 50 ? 0.32 : 0.04);
        add(found, "DIABETES", age > 50 ? 0.16 : 0.02);
        add(found, "CORONARY_ARTERY_DISEASE", age > 60 ? 0.13 : 0);
        add(found, "MGUS", age > 60 ? 0.06 : 0);
        add(found, "HYPOTHYROIDISM", age > 16 ? 0.07 : 0.01);
        return found.isEmpty() ? Missing.NOT_APPLICABLE : String.join("|", found);
    }

    private void add(List<String> found, String what, double probability) {
        if (chance.hits(probability)) {
            found.add(what);
        }
    }

    private String noSplenectomy() {
        if (splenectomy || !chance.hits(0.4)) {
            return null;
        }
        if ("APS".equals(cause)) {
            return "APS";
        }
        boolean frail = person.ageOn(person.registered()) > 65 || person.ageOn(person.registered()) < 6;
        return frail ? "AGE_COMORBIDITY" : chance.hits(0.7) ? "PATIENT_REFUSAL" : "OTHER";
    }

    private Object weight() {
        if (chance.hits(0.07)) {
            return Missing.UNKNOWN;
        }
        double age = person.ageOn(person.registered());
        return age < 14
                ? chance.normalWhole(8 + age * 2.9, 2, 6, 70)
                : chance.normalWhole(person.female() ? 66 : 79, 12, 40, 140);
    }

    private Object height() {
        if (chance.hits(0.1)) {
            return Missing.NOT_DONE;
        }
        double age = person.ageOn(person.registered());
        return age < 14
                ? chance.normalWhole(76 + age * 6.2, 4, 62, 178)
                : chance.normalWhole(person.female() ? 163 : 175, 7, 140, 205);
    }

    private Object test(double positive) {
        return chance.hits(0.12) ? Missing.NOT_DONE : chance.hits(positive) ? "POSITIVE" : "NEGATIVE";
    }

    private Object workUp() {
        return chance.hits(0.3) ? Missing.NOT_DONE : chance.hits(0.97) ? "NORMAL" : "PENDING";
    }
}
