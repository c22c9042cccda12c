package org.itpregistry.assessment.web;

import org.itpregistry.outcome.compare.Subject;

/**
 * Somebody who changes class, in words.
 *
 * @param id of the person, for a link to the page
 */
public record ChangeLine(Subject subject, Long id, String byFirst, String bySecond) {}
