package org.itpregistry.chart.web;

import org.itpregistry.outcome.alert.Alert;

/** A row recorded against a guideline text, in words. */
public record NoteLine(Alert alert, String row) {}
