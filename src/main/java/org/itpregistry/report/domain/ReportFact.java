package org.itpregistry.report.domain;

/** A line of the particulars on the first page; the fields of reports/facts.jrxml. */
public record ReportFact(String label, String value) {}
