package org.itpregistry.assessment.domain;

/** What one center entered, and what there is to look at. */
public record CenterCount(String center, long persons, long warnings, long notices, long alerts) {}
