package org.itpregistry.assessment.web;

import org.itpregistry.outcome.compare.ComparedSubject;

/**
 * Somebody who changes class, in words.
 *
 * @param id of the person, for a link to the page
 */
public record ChangeLine(ComparedSubject subject, Long id, String byFirst, String bySecond) {}
