package org.itpregistry.cohort.domain;

import java.time.LocalDate;

/** The first run of a version of a study on a cut. */
public record StudyRun(String study, String version, String cut, LocalDate day) {}
