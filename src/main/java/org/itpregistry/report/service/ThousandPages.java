package org.itpregistry.report.service;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import org.itpregistry.cohort.domain.Origin;
import org.itpregistry.cohort.domain.ResultTable;
import org.itpregistry.protocol.service.Protocols;
import org.itpregistry.report.domain.CohortSummary;
import org.itpregistry.report.domain.Edition;
import org.itpregistry.report.domain.ResultLine;
import org.itpregistry.report.domain.TableCells;
import org.itpregistry.study.CohortData;
import org.itpregistry.study.StudyResult;

/**
 * A report of about a thousand pages, filled and written, beside a bare table of eight columns on as many pages; for the
 * bench, which runs it in a Java of its own. Prints one {@code name=number} a line.
 */
final class ThousandPages {
    private static final int LINES = 17_000;
    private static final int ROWS_OF_A_PAGE = 44;
    private static final int ROUNDS = 3;

    /** A row of the bare table. */
    public record BareRow(TableCells cells) {}

    private ThousandPages() {}

    public static void main(String[] arguments) throws JRException {
        CohortSummary summary = summary();
        double[] ours = new double[ROUNDS];
        double[] bare = new double[ROUNDS];
        int pages = ours(summary);
        bare(pages);
        for (int round = 0; round < ROUNDS; round++) {
            long began = System.nanoTime();
            pages = ours(summary);
            ours[round] = (System.nanoTime() - began) / 1e6;
            began = System.nanoTime();
            bare(pages);
            bare[round] = (System.nanoTime() - began) / 1e6;
        }
        print("pages", pages);
        print("ours", median(ours));
        print("bare", median(bare));
    }

    private static int ours(CohortSummary summary) throws JRException {
        JasperPrint print = SummaryPrint.of(summary);
        PdfFile.of(print, "bench", "bench", "bench");
        return print.getPages().size();
    }

    private static void bare(int pages) throws JRException {
        var row = new BareRow(new TableCells(
                List.of("Response, week 24", "14/19", "73.7", "%", "48.8–90.9", "0", "73.7", "equal as rounded")));
        JasperPrint print = JasperFillManager.fillReport(
                CompiledReports.named("bare_table"),
                new HashMap<>(),
                new RowSource(Collections.nCopies(pages * ROWS_OF_A_PAGE, row)));
        var exporter = new JRPdfExporter();
        exporter.setExporterInput(new SimpleExporterInput(print));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(new ByteArrayOutputStream()));
        exporter.exportReport();
    }

    /** The lines of a study of nobody, again and again. */
    private static CohortSummary summary() {
        var nobody = new CohortData("BENCH", "", true, LocalDate.EPOCH, List.of(), List.of());
        StudyResult result = StudyResult.of(new Protocols().of("arnold2010").orElseThrow(), nobody);
        var edition = Edition.of(Instant.EPOCH, ResultTable.of(result), Origin.live());
        CohortSummary one = CohortSummary.of(result, edition);
        List<ResultLine> lines = IntStream.range(0, LINES)
                .mapToObj(i -> one.results().get(i % one.results().size()))
                .toList();
        return one.with(lines);
    }

    private static double median(double... times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static void print(String name, double number) {
        System.out.println(name + "=" + number);
    }
}
