package org.itpregistry.entry.web;

import java.io.Serializable;

/**
 * A row that a form stored before, to be opened and corrected.
 *
 * @param label what it says, in words
 * @param address of its page
 */
public record SavedRow(String label, String address) implements Serializable {
    public String getLabel() {
        return label;
    }

    public String getAddress() {
        return address;
    }
}
