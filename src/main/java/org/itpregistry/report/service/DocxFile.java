package org.itpregistry.report.service;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.itpregistry.report.domain.Block;
import org.itpregistry.report.domain.CohortSummary;
import org.itpregistry.report.domain.SummaryBlocks;
import org.itpregistry.text.Language;

/** A report as a Word document: the parts of the package, each by its name. See docs/adr/0011. */
public final class DocxFile {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String KINDS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String PROPERTIES = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";

    /** The earliest time that a zip file can name. */
    private static final LocalDateTime START = LocalDateTime.of(1980, 1, 1, 0, 0);

    private DocxFile() {}

    /**
     * @param title of the file
     * @param author of the numbers
     */
    public static byte[] of(CohortSummary summary, String title, String author) {
        List<Block> blocks = SummaryBlocks.of(summary);
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", fixed("content-types.xml"));
        parts.put("_rels/.rels", fixed("package-rels.xml"));
        parts.put("docProps/core.xml", bytes(properties(title, author, summary.subtitle())));
        parts.put("word/document.xml", bytes(DocxText.document(blocks)));
        parts.put("word/styles.xml", fixed("styles.xml"));
        parts.put("word/settings.xml", fixed("settings.xml"));
        parts.put("word/header1.xml", bytes(DocxText.header(summary.head(), summary.synthetic())));
        parts.put(
                "word/footer1.xml",
                bytes(DocxText.footer(summary.foot(), Language.say("report.page"), Language.say("report.of"))));
        Markup relations = new Markup(HEAD).open("Relationships", "xmlns", RELATIONS);
        relate(relations, "styles", "styles", "styles.xml");
        relate(relations, "settings", "settings", "settings.xml");
        relate(relations, "header", "header", "header1.xml");
        relate(relations, "footer", "footer", "footer1.xml");
        int number = 0;
        for (Block block : blocks) {
            if (block instanceof Block.Picture picture) {
                String name = "figure" + ++number;
                parts.put("word/" + name + ".png", FigurePng.of(picture.line().figure()));
                relate(relations, name, "image", name + ".png");
            }
        }
        parts.put("word/_rels/document.xml.rels", bytes(relations.close().toString()));
        return zipped(parts);
    }

    private static void relate(Markup relations, String id, String kind, String target) {
        relations.empty("Relationship", "Id", id, "Type", KINDS + kind, "Target", target);
    }

    private static String properties(String title, String author, String subject) {
        return new Markup(HEAD)
                .open("cp:coreProperties", "xmlns:cp", PROPERTIES, "xmlns:dc", DUBLIN_CORE)
                .line("dc:title", title)
                .line("dc:subject", subject)
                .line("dc:creator", author)
                .line("dc:language", "en-US")
                .close()
                .toString();
    }

    private static byte[] zipped(Map<String, byte[]> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                var entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(START); // the same report is the same file
                zip.putNextEntry(entry);
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] fixed(String name) {
        try (InputStream part = DocxFile.class.getResourceAsStream("/org/itpregistry/report/docx/" + name)) {
            return part.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
