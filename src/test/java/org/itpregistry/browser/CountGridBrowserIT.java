package org.itpregistry.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A laboratory sheet is typed and pasted; whatever the server does meanwhile, nothing that was typed changes. */
class CountGridBrowserIT extends Journey {
    private static final int LINES = 20;

    private String patient;

    @BeforeEach
    void open_the_grid() {
        logIn("dm.north");
        visit("/chart/patients.xhtml");
        String address =
                page.locator("a[href*='chart/patient.xhtml?id=']").first().getAttribute("href");
        var id = Pattern.compile("id=(\\d+)").matcher(address);
        assertThat(id.find()).isTrue();
        patient = id.group(1);
        visit("/counts/grid.xhtml?patient=" + patient);
    }

    @Test
    void twenty_lines_typed_fast_before_a_slow_server_are_all_as_typed() {
        List<String> asked = new ArrayList<>();
        page.onRequest(request -> asked.add(request.url()));
        answerSlowly();
        List<String> typed = type(LINES);
        assertThat(lines()).isEqualTo(typed);
        // The last answers come in when everything is typed: they change nothing either.
        page.waitForCondition(() -> page.locator(".read .as").count() >= 2 * LINES);
        assertThat(lines()).isEqualTo(typed);
        // The icon of the page may still be on its way.
        assertThat(asked)
                .filteredOn(url -> !url.contains("/jakarta.faces.resource/"))
                .allSatisfy(url -> assertThat(url).endsWith("/entry/reading"));
    }

    @Test
    void a_sheet_is_entered_by_keyboard_alone_and_saved() {
        List<String> typed = type(LINES);
        page.keyboard().press("Enter");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("grid:line:" + LINES + ":sample_date");
        assertAccessible();
        press("grid:save");
        assertThat(page.url()).contains("done=saved");
        String text = page.locator("main").innerText();
        assertThat(typed).allSatisfy(line -> assertThat(text).contains(line.split(" ")[0]));
    }

    @Test
    void the_unit_of_the_line_above_carries_on_and_arrows_go_from_line_to_line() {
        page.locator("[id='grid:line:0:entered_unit']").selectOption("/uL");
        cell(0, "sample_date").fill("2023-01-01");
        cell(0, "entered_value").fill("23000");
        page.keyboard().press("Enter");
        assertThat(page.locator("[id='grid:line:1:entered_unit']").inputValue()).isEqualTo("/uL");
        page.keyboard().press("ArrowUp");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("grid:line:0:sample_date");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowRight");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("grid:line:1:entered_value");
    }

    @Test
    void the_most_lines_are_said_and_nothing_is_cut_off() {
        Locator add = page.locator("[id='grid:addLine']");
        page.evaluate("() => { for (let i = 0; i < 300; i++) { document.getElementById('grid:addLine').click(); } }");
        assertThat(page.locator("[id='grid:lines'] tbody tr").count()).isEqualTo(300);
        add.click();
        assertThat(page.locator(".full").innerText()).contains("300");
    }

    @Test
    void two_readings_of_a_count_are_both_offered_and_a_click_decides() {
        cell(0, "sample_date").fill("3 May 2023");
        cell(0, "entered_value").fill("23.000 /µl");
        press("grid:save");
        assertThat(cell(0, "entered_value").inputValue()).isEqualTo("23.000 /µl");
        Locator choices = page.locator("td.wrong button.choice");
        assertThat(choices.allInnerTexts()).hasSize(2).anyMatch(label -> label.contains("23000 /µL = 23 ×10⁹/L"));
        choices.last().click();
        press("grid:save");
        assertThat(page.url()).contains("done=saved");
    }

    @Test
    void a_pasted_sheet_shows_how_it_is_read_and_a_word_that_is_not_understood_refuses_the_save() {
        paste("Datum;Thrombozyten;Einheit;Bemerkung\n03.05.2023;23.000;/µl;\n10.05.2023;118;Gpt/l;EDTA-Aggregate\n"
                + "11.05.2023;1.2;Lakhx;");
        assertThat(page.locator(".sheet td.as").allInnerTexts())
                .satisfiesExactly(
                        line -> assertThat(line).contains("3 May 2023", "23000 /µL = 23 ×10⁹/L"),
                        line -> assertThat(line).contains("10 May 2023", "118 ×10⁹/L", "EDTA-Aggregate"),
                        line -> assertThat(line).contains("11 May 2023", "1.2 Lakhx"));
        assertAccessible();
        press("grid:lay");
        press("grid:save");
        assertThat(page.locator("td.wrong").count()).isEqualTo(2);
        assertThat(cell(1, "remark").inputValue()).isEqualTo("EDTA-Aggregate");
        assertThat(page.locator("[id='grid:line:2:entered_unit']").inputValue()).isEqualTo("Lakhx");
        assertAccessible();
        page.locator("[id='grid:line:1:quality']").selectOption("CLUMPED");
        page.locator("[id='grid:line:2:entered_unit']").selectOption("lakh/mm3");
        press("grid:save");
        assertThat(page.url()).contains("done=saved");
    }

    @Test
    void what_a_sheet_leaves_open_is_asked_and_what_is_typed_above_stays() {
        cell(4, "sample_date").fill("2023-02-02");
        cell(4, "entered_value").fill("77");
        paste("01/02/2023\t45\n03/04/2023\t51");
        press("grid:lay");
        assertThat(page.locator(".sheet .error").innerText()).contains("day");
        page.locator("[id='grid:order']").selectOption("MONTH_FIRST");
        page.locator("[id='grid:unit']").selectOption("10*3/uL");
        press("grid:lay");
        assertThat(lines()).containsExactly("2023-02-02 77", "2023-01-02 45", "2023-03-04 51");
        assertThat(page.locator("[id='grid:line:1:entered_unit']").inputValue()).isEqualTo("10*3/uL");
    }

    @Test
    void lines_of_the_browser_are_put_back_when_the_server_has_forgotten_the_page() {
        List<String> typed = type(8);
        // What the server answers to a view that it does not know any more.
        page.evaluate("() => document.querySelectorAll(\"input[name='jakarta.faces.ViewState']\")"
                + ".forEach(field => { field.value = '1:1'; })");
        page.locator("[id='grid:save']").click();
        page.waitForURL(Pattern.compile("counts/grid.*"));
        page.waitForCondition(() -> page.locator("#session-notice").isVisible());
        assertThat(lines()).isEqualTo(typed);
        press("grid:save");
        assertThat(page.url()).contains("done=saved");
        expectComplaints();
    }

    @Test
    void prior_lines_too_are_made_in_the_browser() {
        visit("/treatment/lines.xhtml?patient=" + patient);
        int before = page.locator("[id='grid:lines'] tbody tr").count();
        cell(before - 1, "start_date").fill("May 2015");
        page.keyboard().press("Enter");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("grid:line:" + before + ":agent");
        page.keyboard().type("prednis");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertThat(cell(before, "agent").inputValue()).startsWith("Prednis");
        page.keyboard().press("Tab");
        page.keyboard().type("2014");
        assertAccessible();
        press("grid:save");
        assertThat(cell(before - 1, "start_date").inputValue()).isEqualTo("May 2015");
        assertThat(cell(before, "start_date").inputValue()).isEqualTo("2014");
        assertThat(page.locator("td.wrong").count())
                .as("the line without an agent is refused, and both are kept")
                .isPositive();
    }

    @Test
    void on_a_telephone_every_cell_can_be_reached_without_scrolling_aside() {
        page.setViewportSize(390, 800);
        type(2);
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .isTrue();
        assertAccessible();
    }

    /** Date, Tab, count, Enter; ten milliseconds a key. */
    private List<String> type(int lines) {
        List<String> typed = new ArrayList<>();
        var quick = new Keyboard.TypeOptions().setDelay(10);
        cell(0, "sample_date").focus();
        for (int i = 0; i < lines; i++) {
            String date = "2022-03-%02d".formatted(i + 1);
            String count = String.valueOf(40 + i);
            page.keyboard().type(date, quick);
            page.keyboard().press("Tab");
            page.keyboard().type(count, quick);
            if (i < lines - 1) {
                page.keyboard().press("Enter");
            }
            typed.add(date + " " + count);
        }
        return typed;
    }

    /** Every answer comes two seconds late. */
    private void answerSlowly() {
        var conditions = new JsonObject();
        conditions.addProperty("offline", false);
        conditions.addProperty("latency", 2000);
        conditions.addProperty("downloadThroughput", -1);
        conditions.addProperty("uploadThroughput", -1);
        var browser = page.context().newCDPSession(page);
        browser.send("Network.enable");
        browser.send("Network.emulateNetworkConditions", conditions);
    }

    private void paste(String sheet) {
        page.locator("details:has([id='grid:pasted']) > summary").click();
        fill("grid:pasted", sheet);
        press("grid:paste");
    }

    private Locator cell(int line, String item) {
        return page.locator("[id='grid:line:" + line + ":" + item + "']");
    }

    /** Date and count of each line that is not blank. */
    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        int count = page.locator("[id='grid:lines'] tbody tr").count();
        for (int i = 0; i < count; i++) {
            String line = cell(i, "sample_date").inputValue() + " "
                    + cell(i, "entered_value").inputValue();
            if (!line.isBlank()) {
                lines.add(line);
            }
        }
        return lines;
    }
}
