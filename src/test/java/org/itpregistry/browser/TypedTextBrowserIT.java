package org.itpregistry.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people type into a form is read, and said in words beside the field; or its readings are offered. */
class TypedTextBrowserIT extends Journey {
    @BeforeEach
    void log_in() {
        logIn("dm.south");
        order("");
    }

    @AfterEach
    void ask_again() {
        order("");
    }

    @Test
    void a_date_is_understood_while_it_is_typed_and_after_the_answer() {
        visit("/entry/patient.xhtml");
        fill("record:birth_date", "3 May 1984");
        fill("record:diagnosis_date", "Mai 2019");
        fill("record:registration_date", "3.5.24");
        assertThat(said("diagnosis_date")).isEqualTo("May 2019");
        assertThat(said("registration_date")).isEqualTo("3 May 2024");
        press("record:save");
        assertThat(page.locator("[id='record:diagnosis_date']").inputValue()).isEqualTo("Mai 2019");
        assertThat(said("birth_date")).isEqualTo("3 May 1984");
        assertThat(said("diagnosis_date")).isEqualTo("May 2019");
        assertThat(page.locator("[id='record:registration_date_error']").count())
                .isZero();
    }

    @Test
    void two_readings_are_offered_until_the_user_says_which_number_is_the_day() {
        visit("/entry/patient.xhtml");
        fill("record:diagnosis_date", "3/5/2024");
        Locator choices = page.locator("[id='record:diagnosis_date_read'] button");
        choices.first().waitFor();
        assertThat(choices.allInnerTexts()).isEqualTo(List.of("3 May 2024", "5 March 2024"));
        press("record:save");
        assertThat(page.locator("[id='record:diagnosis_date_error']").innerText())
                .contains("3/5/2024");
        assertAccessible();
        choices.last().click();
        assertThat(page.locator("[id='record:diagnosis_date']").inputValue()).isEqualTo("2024-03-05");
        assertThat(said("diagnosis_date")).isEqualTo("5 March 2024");

        order("MONTH_FIRST");
        assertAccessible();
        visit("/entry/patient.xhtml");
        assertThat(page.locator(".help.order").innerText()).contains("month first");
        fill("record:diagnosis_date", "3/5/2024");
        assertThat(said("diagnosis_date")).isEqualTo("5 March 2024");
    }

    /** The words beside a field, as soon as they are there. */
    private String said(String item) {
        return page.locator("[id='record:" + item + "_read'] .as").innerText();
    }

    private void order(String code) {
        visit("/access/typing.xhtml");
        choose("typing:order", code);
        press("typing:save");
    }
}
