package org.itpregistry.chart.web;

import java.util.List;
import org.itpregistry.access.domain.Caller;

/**
 * Pages of the menu under one heading.
 *
 * @param label key of the heading in the bundle
 * @param links what is under it, in order
 */
public record MenuGroup(String label, List<MenuLink> links) {
    static MenuGroup of(String label, MenuLink... links) {
        return new MenuGroup(label, List.of(links));
    }

    /** What of it is offered to the caller. */
    MenuGroup seenBy(Caller caller) {
        return new MenuGroup(
                label, links.stream().filter(link -> link.isFor(caller)).toList());
    }

    boolean isAt(String address) {
        return links.stream().anyMatch(link -> link.isAt(address));
    }
}
