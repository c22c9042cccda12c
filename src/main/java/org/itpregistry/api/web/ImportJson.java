package org.itpregistry.api.web;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import org.itpregistry.exchange.domain.BundleProblem;
import org.itpregistry.exchange.domain.FileCount;
import org.itpregistry.exchange.domain.ImportReport;

/** The report of an import as the doors show it. */
final class ImportJson {
    private ImportJson() {}

    static JsonObject of(ImportReport report) {
        JsonObjectBuilder json =
                Json.createObjectBuilder().add("mode", report.mode().code());
        if (report.cohortId() == null) {
            json.addNull("cohortId");
        } else {
            json.add("cohortId", report.cohortId());
        }
        JsonObjectBuilder rows = Json.createObjectBuilder();
        report.rows()
                .forEach((file, count) ->
                        rows.add(file, of(count).add("readAs", report.readAs().get(file))));
        json.add("rows", rows)
                .add("errors", of(report.errors()))
                .add("warnings", of(report.warnings()))
                .add("errorTotal", report.errorTotal())
                .add("warningTotal", report.warningTotal());
        if (!report.notices().isEmpty()) {
            json.add("notices", Json.createArrayBuilder(report.notices()));
        }
        return json.build();
    }

    private static JsonObjectBuilder of(FileCount count) {
        return Json.createObjectBuilder()
                .add("read", count.read())
                .add("inserted", count.inserted())
                .add("updated", count.updated())
                .add("unchanged", count.unchanged())
                .add("refused", count.refused())
                .add("kept", count.kept())
                .add("skipped", count.skipped());
    }

    private static JsonArray of(List<BundleProblem> problems) {
        JsonArrayBuilder list = Json.createArrayBuilder();
        problems.forEach(problem -> list.add(Json.createObjectBuilder()
                .add("file", problem.file())
                .add("row", problem.row())
                .add("column", problem.column())
                .add("code", problem.code())
                .add("message", problem.message())));
        return list.build();
    }
}
