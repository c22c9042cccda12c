package org.itpregistry.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.BoundingBox;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each role opens what its menu offers, and reads words in place of codes on every page it can reach. */
class MenuBrowserIT extends Journey {
    /** Of the pages of one kind, as many as show what differs between them. */
    private static final int OF_A_KIND = 2;

    private static final int MOST_PAGES = 70;

    private static final Pattern CODE = Pattern.compile("~[A-Z][A-Z_]+|\\b[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+\\b|10\\*\\d");

    /** What is meant to be read as it stands: names of settings, examples of codes, studies of other tests. */
    private static final Pattern ALLOWED = Pattern.compile("ITP_[A-Z_]+|HERPES_ZOSTER|~CLEAR");

    /** Pages about codes, and what is no page. */
    private static final Pattern ELSEWHERE = Pattern.compile(
            "/codelist/|/exchange/|/api/|/session|/access/login|file\\.xhtml|format=|#again|/report/builder\\.xhtml\\?study");

    /** Everything that is read: also in closed sections, in choices and in titles. */
    private static final String READ =
            """
            () => { document.querySelectorAll('details').forEach(one => one.open = true);
              return [document.body.innerText,
                ...[...document.querySelectorAll('option')].map(one => one.textContent),
                ...[...document.querySelectorAll('[title], [aria-label], [placeholder]')]
                    .flatMap(one => [one.title, one.getAttribute('aria-label'), one.placeholder])].join('\\n') }""";

    @ParameterizedTest
    @ValueSource(strings = {"dm.north", "inv.north", "mon.north", "coord", "audit", "admin"})
    void every_link_of_the_menu_opens(String user) {
        logIn(user);
        List<String> links = hrefs("nav.rooms a");
        assertThat(links).isNotEmpty();
        for (String link : links) {
            assertThat(page.navigate(link).status()).as(link).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 390})
    void the_menu_opens_and_closes_by_keyboard_and_is_one_line_where_there_is_room(int width) {
        page.setViewportSize(width, 700);
        logIn("coord");
        List<Locator> bar = page.locator("nav.rooms > ul > li").all();
        double top = bar.get(0).boundingBox().y;
        if (width > 700) {
            assertThat(bar).allSatisfy(one -> assertThat(one.boundingBox().y).isEqualTo(top));
        }
        Locator headings = page.locator("nav.rooms summary");
        assertThat(headings.count()).isEqualTo(3);
        for (int i = 0; i < headings.count(); i++) {
            headings.nth(i).focus();
            page.keyboard().press("Enter");
            Locator open = page.locator("nav.rooms details[open]");
            assertThat(open.count()).as("one heading is open").isEqualTo(1);
            BoundingBox list = open.locator("ul").boundingBox();
            assertThat(list.x).isNotNegative();
            assertThat(list.x + list.width).isLessThanOrEqualTo(width);
            assertAccessible("nav.rooms");
        }
        screenshot("open." + width);
        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.activeElement.closest('details') !== null"))
                .isEqualTo(true);
        page.keyboard().press("Escape");
        assertThat(page.locator("nav.rooms details[open]").count()).isZero();
        assertThat(page.evaluate("document.activeElement.tagName")).isEqualTo("SUMMARY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"inv.north", "mon.north", "coord", "audit", "admin"})
    void no_page_shows_a_code_where_a_label_is_meant(String user) {
        logIn(user);
        Deque<String> next = new ArrayDeque<>(List.of(page.url()));
        Set<String> seen = new HashSet<>(next);
        Map<String, Integer> kinds = new HashMap<>();
        List<String> codes = new ArrayList<>();
        for (int pages = 0; !next.isEmpty() && pages < MOST_PAGES; pages++) {
            String address = next.poll();
            Response answer = page.navigate(address);
            assertThat(answer.status()).as(address).isEqualTo(200);
            CODE.matcher((String) page.evaluate(READ))
                    .results()
                    .map(MatchResult::group)
                    .filter(code -> !ALLOWED.matcher(code).matches())
                    .distinct()
                    .forEach(code -> codes.add(code + " at " + address));
            for (String link : hrefs("a[href]")) {
                if (link.startsWith(registry().url())
                        && !ELSEWHERE.matcher(link).find()
                        && seen.add(link)
                        && kinds.merge(kindOf(link), 1, Integer::sum) <= OF_A_KIND) {
                    next.add(link);
                }
            }
        }
        assertThat(codes).isEmpty();
    }

    private List<String> hrefs(String selector) {
        Object found = page.evaluate(
                "selector => [...document.querySelectorAll(selector)].map(one => one.href.replace(/#.*/, ''))",
                selector);
        return ((List<?>) found).stream().map(String::valueOf).toList();
    }

    /** The page and the names of its parameters. */
    private static String kindOf(String link) {
        return link.replaceAll("=[^&]*", "");
    }
}
