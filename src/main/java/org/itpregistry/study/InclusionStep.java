package org.itpregistry.study;

/**
 * One step from the cohort to the population of a study.
 *
 * @param text what was asked for
 * @param left who is still in
 * @param out who did not meet it
 * @param notEvaluable who could not be judged, and is out for that
 */
public record InclusionStep(String text, int left, int out, int notEvaluable) {}
