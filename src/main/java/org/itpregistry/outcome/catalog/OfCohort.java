package org.itpregistry.outcome.catalog;

import java.util.List;
import org.itpregistry.outcome.About;
import org.itpregistry.outcome.Cited;
import org.itpregistry.outcome.SourceMark;
import org.itpregistry.outcome.descriptive.PeakMedian;

/**
 * What is asked of a whole cohort, or of two groups of it, and so has no answer for one person. The room of studies computes
 * these by the room of statistics; here stands what is said of them.
 */
final class OfCohort {
    private static final String ITO = Cited.ITO_2021;
    private static final String PARVEEN = "Parveen T et al. Bangladesh J Obstet Gynaecol 2019;34(1):15-21";
    private static final String AKBAR = Cited.AKBAR_2021;

    private static final List<About> ABOUTS = List.of(
            PeakMedian.ABOUT,
            About.of("COHORT-N", "Persons or pregnancies in the population of a study")
                    .source("The study that is reported", SourceMark.R),
            About.of("DENOMINATOR", "What a center counted in a period")
                    .source(PARVEEN, SourceMark.S)
                    .parameter("periods", "ended at the data cutoff", SourceMark.R),
            About.of("PREG-FREQUENCY", "Pregnancies with ITP per 1000 of a denominator")
                    .source(PARVEEN, SourceMark.S)
                    .parameter("interval", "Poisson, exact", SourceMark.R),
            About.of("TEST-2PROP", "Two groups compared at one time of their curves")
                    .source(ITO, SourceMark.S, SourceMark.R)
                    .parameter("variance", "Greenwood", SourceMark.R),
            About.of("LOGRANK", "Two groups compared over their whole curves").source(ITO, SourceMark.S, SourceMark.R),
            About.of("META-RD", "Risk difference pooled over studies")
                    .source(AKBAR, SourceMark.S, SourceMark.R)
                    .parameter("significant", "the 95% interval excludes 0 in both models", SourceMark.R));

    private OfCohort() {}

    static List<About> all() {
        return ABOUTS;
    }
}
