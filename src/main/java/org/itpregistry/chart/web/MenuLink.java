package org.itpregistry.chart.web;

import java.util.Set;
import org.itpregistry.access.domain.Act;
import org.itpregistry.access.domain.Caller;

/**
 * A page in the menu.
 *
 * @param label key of its name in the bundle
 * @param page address below the registry's own
 * @param acts the page is offered to those who may do one of them; to everybody where there are none
 * @param rooms beginnings of the addresses that belong to it
 */
public record MenuLink(String label, String page, Set<Act> acts, Set<String> rooms) {
    /** A page offered to those who may do that, with everything in its room. */
    static MenuLink of(String label, String page, Act... acts) {
        return new MenuLink(label, page, Set.of(acts), Set.of(page.substring(0, page.indexOf('/', 1) + 1)));
    }

    /** The same of a page that shares its room with others, or has more rooms than its own. */
    MenuLink in(String... places) {
        return new MenuLink(label, page, acts, Set.of(places));
    }

    boolean isFor(Caller caller) {
        return acts.isEmpty() || acts.stream().anyMatch(caller::may);
    }

    boolean isAt(String address) {
        return rooms.stream().anyMatch(address::startsWith);
    }
}
