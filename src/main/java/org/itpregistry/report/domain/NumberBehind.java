package org.itpregistry.report.domain;

import java.util.List;
import java.util.Map;
import org.itpregistry.study.ResultRow;
import org.itpregistry.study.StudyResult;

/**
 * A number of a result with the persons behind it.
 *
 * @param place of the number among those of the result, the first being 1
 * @param ids of the persons by their keys; who is no longer in the registry has none
 */
public record NumberBehind(StudyResult result, int place, Map<String, Long> ids) {
    public ResultRow row() {
        return result.rows().get(place - 1);
    }

    public List<Member> members() {
        return Member.of(row());
    }

    /** As it is printed in its table. */
    public ResultLine line() {
        return ResultSection.of(result).stream()
                .filter(section -> section.places().contains(place))
                .map(section -> section.lines().get(section.places().indexOf(place)))
                .findFirst()
                .orElseThrow();
    }

    /** RFC 4180, a row a person. */
    public String csv() {
        return MemberTable.csv(row());
    }
}
