package org.itpregistry.report.web;

import java.util.List;

/**
 * Those in one part of a number: the first of them, in order of their key.
 *
 * @param code of the part
 * @param number how many there are
 */
public record MemberList(String code, int number, List<MemberLine> lines) {
    public boolean isCut() {
        return number > lines.size();
    }
}
