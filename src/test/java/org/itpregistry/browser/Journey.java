package org.itpregistry.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInfo;

/** A user's way through the registry in a real browser. Whatever the browser complains of fails the test. */
abstract class Journey {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private final List<String> complaints = new ArrayList<>();
    private BrowserContext context;
    protected Page page;

    @BeforeEach
    void open() {
        context = Chromium.get().newContext(new Browser.NewContextOptions().setIgnoreHTTPSErrors(true));
        page = context.newPage();
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if ("error".equals(message.type())) {
                complaints.add(message.text() + " " + message.location());
            }
        });
    }

    @AfterEach
    void close(TestInfo test) {
        if (context != null) {
            screenshot(test.getTestMethod().orElseThrow().getName());
            context.close();
        }
        assertThat(complaints).as("complaints of the browser").isEmpty();
    }

    /** The one that all tests share, unless a test needs another. */
    RegistryUnderTest registry() {
        return RegistryUnderTest.get();
    }

    /** Where the browser finds it. */
    String base() {
        return registry().url();
    }

    protected void visit(String path) {
        page.navigate(base() + path);
    }

    protected void logIn(String user) {
        visit("/");
        page.locator("input[name=user]").fill(user);
        page.locator("input[name=password]").fill(registry().passwordOf(user));
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("/access/login") && !url.contains("/access/session"));
    }

    protected void fill(String id, String value) {
        page.locator("[id='" + id + "']").fill(value);
    }

    protected void choose(String id, String value) {
        page.locator("[id='" + id + "']").selectOption(value);
    }

    /**
     * Presses a button by its id and waits for the page that follows, which may have the same address. What a page writes into
     * its own history once it is shown is no new page: a browser reports both as a navigation, so the old page is marked and
     * one without the mark is waited for.
     */
    protected void press(String id) {
        page.evaluate("() => { window.pressed = true; }");
        page.locator("[id='" + id + "']").click();
        page.waitForCondition(this::isFollowed);
    }

    private boolean isFollowed() {
        try {
            return (boolean) page.evaluate("() => !window.pressed && document.readyState === 'complete'");
        } catch (PlaywrightException between) {
            return false;
        }
    }

    /** For tests that provoke an error and expect the browser to say so. */
    protected void expectComplaints() {
        complaints.clear();
    }

    /** WCAG 2.2 A and AA as far as a program can tell. */
    protected void assertAccessible() {
        assertAccessible(new AxeBuilder(page));
    }

    /** For what lies over the page: half of a link that it hides is no smaller target than before. */
    protected void assertAccessible(String part) {
        assertAccessible(new AxeBuilder(page).include(List.of(part)));
    }

    private static void assertAccessible(AxeBuilder axe) {
        List<Rule> violations = axe.withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                .analyze()
                .getViolations();
        assertThat(violations)
                .extracting(rule -> rule.getId() + ": " + rule.getHelp() + " "
                        + rule.getNodes().stream().map(node -> node.getTarget()).toList())
                .isEmpty();
    }

    protected void screenshot(String name) {
        Path file = SCREENSHOTS.resolve(getClass().getSimpleName() + "." + name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }
}
