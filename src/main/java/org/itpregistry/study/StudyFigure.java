package org.itpregistry.study;

/** A figure of a study on a cohort: what was asked for, and what is to be seen. */
public record StudyFigure(FigurePlan plan, FigureData data) {}
