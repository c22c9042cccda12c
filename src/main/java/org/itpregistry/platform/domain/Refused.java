package org.itpregistry.platform.domain;

import java.util.List;

/** An entry that breaks rules of entry; every finding is listed, so that all can be mended at once. */
public class Refused extends RuntimeException {
    private final transient List<EntryFinding> findings;

    public Refused(List<EntryFinding> findings) {
        super(findings.stream()
                .filter(EntryFinding::error)
                .map(EntryFinding::messageKey)
                .distinct()
                .toList()
                .toString());
        this.findings = List.copyOf(findings);
    }

    public List<EntryFinding> findings() {
        return findings;
    }
}
