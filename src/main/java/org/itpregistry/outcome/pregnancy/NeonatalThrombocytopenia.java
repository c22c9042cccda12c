package org.itpregistry.outcome.pregnancy;

import org.itpregistry.measure.PlateletCount;
import org.itpregistry.measure.PlateletSeries;
import org.itpregistry.outcome.About;
import org.itpregistry.outcome.Answer;
import org.itpregistry.outcome.Cited;
import org.itpregistry.outcome.Course;
import org.itpregistry.outcome.SourceMark;
import org.itpregistry.outcome.YesNo;

/**
 * A count of the newborn below a threshold on the day of birth or at three to five days of age. The study asks for 150 x
 * 10^9/L; the bands below are where the consensus starts daily counts, cranial ultrasound and immunoglobulin.
 */
public final class NeonatalThrombocytopenia extends NewbornDefinition<YesNo> {
    private final int threshold;

    private NeonatalThrombocytopenia(About about, int threshold, SourceMark mark) {
        super(about.version(2)
                .parameter("count", "< " + threshold + " x 10^9/L", mark)
                .parameter("age", "0 or 3-5 d", SourceMark.S));
        this.threshold = PlateletCount.gigaPerLitre(threshold).perMicrolitre();
    }

    public static NeonatalThrombocytopenia below150() {
        return new NeonatalThrombocytopenia(
                About.of("NEO-TP", "Neonatal thrombocytopenia").source(ParveenSource.CITATION, SourceMark.S),
                150,
                SourceMark.S);
    }

    /** One of the bands 100, 50 and 30 x 10^9/L. */
    public static NeonatalThrombocytopenia band(int threshold) {
        return new NeonatalThrombocytopenia(
                About.of("NEO-TP-" + threshold, "Neonatal thrombocytopenia below " + threshold + " x 10^9/L")
                        .source(Cited.CONSENSUS_2019 + ", as summarized by Medscape", SourceMark.V),
                threshold,
                SourceMark.V);
    }

    @Override
    Answer<YesNo> assess(Course course, Newborn newborn) {
        int birth = newborn.birthDay();
        PlateletSeries all = course.counts();
        return LowCount.any(
                course.readings(i -> all.day(i) == birth || all.day(i) >= birth + 3 && all.day(i) <= birth + 5),
                threshold);
    }
}
