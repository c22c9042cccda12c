package org.itpregistry.report.service;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.export.ooxml.JRXlsxExporter;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.export.SimpleXlsxExporterConfiguration;
import net.sf.jasperreports.export.SimpleXlsxReportConfiguration;
import org.itpregistry.report.domain.Wording;
import org.itpregistry.report.domain.Workbook;

/**
 * A workbook: numbers as numbers in full precision, texts as texts whatever they begin with, the header row in sight while
 * one scrolls.
 */
final class XlsxFile {
    private XlsxFile() {}

    /**
     * @param title of the file
     * @param author of the numbers
     */
    static byte[] of(Workbook workbook, String title, String author) throws JRException {
        List<JasperPrint> sheets = new ArrayList<>();
        for (Workbook.Sheet sheet : workbook.sheets()) {
            sheets.add(filled(sheet));
        }
        var file = new ByteArrayOutputStream();
        var exporter = new JRXlsxExporter();
        exporter.setExporterInput(SimpleExporterInput.getInstance(sheets));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(file));
        var document = new SimpleXlsxExporterConfiguration();
        document.setMetadataTitle(title);
        document.setMetadataAuthor(author);
        exporter.setConfiguration(document);
        exporter.setConfiguration(layout(workbook));
        exporter.exportReport();
        return file.toByteArray();
    }

    private static JasperPrint filled(Workbook.Sheet sheet) throws JRException {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put(JRParameter.REPORT_LOCALE, Locale.ENGLISH);
        parameters.put(JRParameter.REPORT_RESOURCE_BUNDLE, Wording.bundle());
        parameters.put(JRParameter.IS_IGNORE_PAGINATION, true);
        return JasperFillManager.fillReport(
                CompiledReports.named(sheet.design()), parameters, new RowSource(sheet.rows()));
    }

    private static SimpleXlsxReportConfiguration layout(Workbook workbook) {
        var layout = new SimpleXlsxReportConfiguration();
        layout.setSheetNames(
                workbook.sheets().stream().map(Workbook.Sheet::name).toArray(String[]::new));
        layout.setOnePagePerSheet(true);
        layout.setDetectCellType(true);
        layout.setRemoveEmptySpaceBetweenRows(true);
        layout.setRemoveEmptySpaceBetweenColumns(true);
        layout.setWhitePageBackground(false);
        layout.setShowGridLines(true);
        return layout;
    }
}
