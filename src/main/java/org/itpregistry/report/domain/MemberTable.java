package org.itpregistry.report.domain;

import java.util.List;
import org.itpregistry.cohort.domain.CsvText;
import org.itpregistry.outcome.Reason;
import org.itpregistry.study.ResultRow;

/** The persons behind a number as a table of text. */
public final class MemberTable {
    private static final List<String> COLUMNS =
            List.of("patient_id", "center_id", "pregnancy_id", "part", "not_evaluable_reason");

    private MemberTable() {}

    /** RFC 4180, as the tables of results. */
    public static String csv(ResultRow row) {
        return CsvText.of(
                COLUMNS, Member.of(row).stream().map(MemberTable::cells).toList());
    }

    private static List<String> cells(Member member) {
        return List.of(
                member.subject().person(),
                member.center(),
                member.pregnancy(),
                member.part().name(),
                member.reason().map(Reason::name).orElse(""));
    }
}
