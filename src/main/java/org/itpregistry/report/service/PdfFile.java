package org.itpregistry.report.service;

import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.PdfStamper;
import com.lowagie.text.pdf.PdfString;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import net.sf.jasperreports.pdf.SimplePdfReportConfiguration;

/** Writes printed pages as PDF, with what a reader wants to know of the file. */
public final class PdfFile {
    private static final SimpleJasperReportsContext ENGINE = new SimpleJasperReportsContext();

    static {
        ENGINE.setProperty(JRPdfExporter.PDF_PRODUCER_FACTORY_PROPERTY, PdfTexts.class.getName());
    }

    private PdfFile() {}

    /**
     * @param title shown in place of the file's name
     * @param author of the numbers
     * @param subject what it is about
     */
    public static byte[] of(JasperPrint print, String title, String author, String subject) throws JRException {
        var pages = new ByteArrayOutputStream();
        var exporter = new JRPdfExporter(ENGINE);
        exporter.setExporterInput(new SimpleExporterInput(print));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(pages));
        var file = new SimplePdfExporterConfiguration();
        file.setMetadataTitle(title);
        file.setMetadataAuthor(author);
        file.setMetadataSubject(subject);
        file.setMetadataCreator(author);
        file.setDisplayMetadataTitle(true);
        file.setCompressed(true);
        exporter.setConfiguration(file);
        var report = new SimplePdfReportConfiguration();
        report.setForceSvgShapes(false); // labels of figures stay text
        exporter.setConfiguration(report);
        exporter.exportReport();
        return finished(pages.toByteArray());
    }

    /** The exporter can name the language in tagged files only, which it no longer makes, and does not open the outline. */
    private static byte[] finished(byte[] pdf) {
        var named = new ByteArrayOutputStream();
        try {
            var reader = new PdfReader(pdf);
            var stamper = new PdfStamper(reader, named);
            reader.getCatalog().put(PdfName.LANG, new PdfString("en-US"));
            reader.getCatalog().put(PdfName.PAGEMODE, PdfName.USEOUTLINES);
            stamper.close();
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (DocumentException e) {
            throw new IllegalStateException(e);
        }
        return named.toByteArray();
    }
}
