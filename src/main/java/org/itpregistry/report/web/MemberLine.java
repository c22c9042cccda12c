package org.itpregistry.report.web;

/**
 * One of those behind a number, in words.
 *
 * @param person key
 * @param id of the person, for a link to the page; null for who is no longer in the registry
 * @param center key of the center
 * @param pregnancy key; empty where persons are counted
 * @param answer what the definition found; empty where none was asked
 * @param why the reason or a remark; may be empty
 */
public record MemberLine(String person, Long id, String center, String pregnancy, String answer, String why) {}
