package org.itpregistry.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AuditBrowserIT extends Journey {
    @Test
    void an_auditor_filters_the_trail_and_verifies_the_chain() {
        logIn("audit");
        visit("/audit/trail.xhtml?channel=import");
        assertThat(page.locator("table.audit tbody tr").count()).isPositive();
        assertThat(page.locator("table.audit").innerText()).contains("coord").contains("Import");
        assertAccessible();
        page.locator("[id='chain:verify']").click();
        page.locator("[id='chain:state'] p.ok").waitFor();
    }
}
