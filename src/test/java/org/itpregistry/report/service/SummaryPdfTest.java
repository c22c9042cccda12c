package org.itpregistry.report.service;

import static org.assertj.core.api.Assertions.assertThat;
import org.junit.jupiter.api.Test;

class SummaryPdfTest {
    @Test
    void prints() {
        assertThat(SummaryPdf.PDF).isNotEmpty();
    }
}
