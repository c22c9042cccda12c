package org.itpregistry.schedule.domain;

import java.time.LocalDate;
import java.util.List;
import org.itpregistry.assessment.domain.QualityReport;
import org.itpregistry.cohort.domain.StudyRun;
import org.itpregistry.cut.domain.DataCut;
import org.itpregistry.measure.PatientHistory;
import org.itpregistry.measure.Vocabulary;
import org.itpregistry.study.Audience;

/**
 * What the report on a year is made of.
 *
 * @param cohort key
 * @param cutoff its year is the year of the report
 * @param cut key of the data cut; empty for the data of the moment
 * @param lists by which codes were read
 * @param quality of the data of the moment
 * @param cuts of the cohort, the newest first
 * @param runs studies run on them
 */
public record AnnualData(
        String cohort,
        String title,
        boolean synthetic,
        LocalDate cutoff,
        String cut,
        Audience audience,
        List<PatientHistory> persons,
        Vocabulary lists,
        QualityReport quality,
        List<DataCut> cuts,
        List<StudyRun> runs) {}
