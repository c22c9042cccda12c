package org.itpregistry.report.service;

import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.export.HtmlExporter;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleHtmlExporterConfiguration;
import net.sf.jasperreports.export.SimpleHtmlExporterOutput;
import net.sf.jasperreports.export.SimpleHtmlReportConfiguration;

/** Writes printed pages as one HTML file that needs no other. */
final class HtmlFile {
    private static final String END = "</body>\n</html>";

    private HtmlFile() {}

    static String of(JasperPrint print, String title) throws JRException {
        var text = new StringBuilder();
        var exporter = new HtmlExporter();
        exporter.setExporterInput(new SimpleExporterInput(print));
        exporter.setExporterOutput(new SimpleHtmlExporterOutput(text));
        var file = new SimpleHtmlExporterConfiguration();
        file.setHtmlHeader("<!DOCTYPE html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\"/><title>"
                + escaped(title) + "</title></head>\n<body>\n");
        file.setHtmlFooter(END);
        exporter.setConfiguration(file);
        var report = new SimpleHtmlReportConfiguration();
        report.setEmbedImage(true);
        exporter.setConfiguration(report);
        exporter.exportReport();
        return text.toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
