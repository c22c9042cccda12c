package org.itpregistry.report.service;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import org.itpregistry.report.domain.CohortSummary;
import org.itpregistry.text.Language;

/** Puts a cohort summary on pages. */
public final class SummaryPrint {
    private static final String MAIN = "cohort_summary";
    private static final List<String> PARTS = List.of("facts", "figures", "tables", "results", "definitions");

    private SummaryPrint() {}

    public static JasperPrint of(CohortSummary summary) throws JRException {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put(JRParameter.REPORT_LOCALE, Language.spoken().getLocale());
        parameters.put(JRParameter.REPORT_TIME_ZONE, TimeZone.getTimeZone("UTC"));
        parameters.put(JRParameter.REPORT_RESOURCE_BUNDLE, Language.spoken());
        parameters.put("boxes", Settable.remark(summary));
        for (String part : PARTS) {
            parameters.put(part, CompiledReports.named(part));
        }
        var fit = new FigureFit();
        JasperPrint print = filled(parameters, summary, fit);
        while (fit.shrinks(print)) {
            print = filled(parameters, summary, fit);
        }
        return print;
    }

    private static JasperPrint filled(Map<String, Object> parameters, CohortSummary summary, FigureFit fit)
            throws JRException {
        return JasperFillManager.fillReport(
                CompiledReports.named(MAIN),
                new HashMap<>(parameters), // filling adds to them
                new RowSource(List.of(summary), fit::image));
    }
}
