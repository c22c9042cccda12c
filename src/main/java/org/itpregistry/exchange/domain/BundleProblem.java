package org.itpregistry.exchange.domain;

import java.io.Serializable;

/**
 * An error or warning in a bundle.
 *
 * @param file name of the file
 * @param row line of the file, the header is line 1; 0 where it is about the whole file or a row that is only stored
 * @param column name of the column; empty where it is about the row
 * @param code the rule of entry
 * @param message what is wrong and what to do
 */
public record BundleProblem(String file, int row, String column, String code, String message) implements Serializable {}
