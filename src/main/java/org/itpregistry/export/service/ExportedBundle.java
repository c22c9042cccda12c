package org.itpregistry.export.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.itpregistry.codelist.service.StoredCodeLists;
import org.itpregistry.entry.domain.Dictionary;
import org.itpregistry.export.domain.ExportStep;
import org.itpregistry.export.domain.ExportedFile;
import org.itpregistry.export.service.ExportExtent.OneCohort;
import org.itpregistry.job.domain.JobProgress;
import org.itpregistry.platform.domain.Form;
import org.itpregistry.platform.domain.Refusal;
import org.itpregistry.platform.service.InsideOnly;
import org.itpregistry.platform.service.Texts;

/**
 * Writes a bundle: the CSV files of each cohort as an import takes them, the dictionary and what reads them beside them. When
 * it is written it is counted again, on the disk and in the database, and what differs fails it.
 */
@ApplicationScoped
@InsideOnly("the store of exports has asked who calls, and reads as the caller")
public class ExportedBundle {
    private static final String DICTIONARY = "dictionary/";

    @Inject
    private DictionaryFiles dictionary;

    @Inject
    private ReadingScripts scripts;

    @Inject
    private Texts texts;

    /** @return the files in it, in their order */
    List<ExportedFile> write(Connection connection, ExportExtent extent, ExportSpool spool, JobProgress progress)
            throws SQLException, IOException {
        Map<String, RowsOfForm> tables = tables(extent);
        var rows = new CopiedRows(connection, progress);
        List<ExportedFile> files;
        try (var archive = new ExportArchive(spool.write())) {
            for (Map.Entry<String, RowsOfForm> table : tables.entrySet()) {
                progress.at(table.getKey());
                archive.add(table.getKey(), out -> copied(rows, table.getValue(), out));
            }
            archive.add(DICTIONARY + "items.csv", dictionary.items());
            archive.add(DICTIONARY + "codes.csv", dictionary.codes(StoredCodeLists.read(connection)));
            for (Map.Entry<String, String> script : scripts.all().entrySet()) {
                archive.add(script.getKey(), script.getValue());
            }
            archive.add("README.txt", texts.get("export.readme"));
            files = new ArrayList<>(archive.files());
            archive.add("SHA256SUMS", ExportedFile.sums(files));
        }
        progress.begin(ExportStep.RECOUNTING);
        recount(rows, tables, spool, files, progress);
        return files;
    }

    private static Map<String, RowsOfForm> tables(ExportExtent extent) {
        Map<String, RowsOfForm> tables = new LinkedHashMap<>();
        for (OneCohort cohort : extent.cohorts()) {
            for (Form<?> form : Dictionary.FORMS) {
                var rows = new RowsOfForm(form, cohort.id(), extent.centers());
                if (rows.isThere()) {
                    tables.put(extent.folder(cohort) + form.file(), rows);
                }
            }
        }
        return tables;
    }

    private static long copied(CopiedRows rows, RowsOfForm table, OutputStream out) throws IOException {
        try {
            return rows.copy(table, out);
        } catch (SQLException e) {
            throw new IOException("cannot read " + table.form(), e);
        }
    }

    /** @throws Refusal when the file on the disk is not what the database holds */
    private static void recount(
            CopiedRows rows,
            Map<String, RowsOfForm> tables,
            ExportSpool spool,
            List<ExportedFile> written,
            JobProgress progress)
            throws SQLException, IOException {
        List<ExportedFile> onDisk = ExportArchive.recounted(spool, written);
        for (ExportedFile file : onDisk) {
            progress.at(file.name());
            RowsOfForm table = tables.get(file.name());
            if (table != null
                    && (rows.count(table) != file.rows() || !digest(rows, table).equals(file.sha256()))) {
                throw new Refusal("refusal.export.recount", file.name());
            }
        }
        if (!onDisk.equals(written)) {
            throw new Refusal("refusal.export.recount", spool.path().getFileName());
        }
    }

    private static String digest(CopiedRows rows, RowsOfForm table) throws SQLException {
        try {
            var digest = ExportSpool.digest();
            rows.copy(table, new java.security.DigestOutputStream(OutputStream.nullOutputStream(), digest));
            return java.util.HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e); // nothing is written
        }
    }
}
