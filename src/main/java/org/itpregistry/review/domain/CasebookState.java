package org.itpregistry.review.domain;

import java.util.List;
import java.util.Optional;
import org.itpregistry.entry.domain.CasebookLock;

/**
 * Whether a casebook is signed and locked.
 *
 * @param sha256 of its content now, in hex
 * @param signatures the newest first
 * @param locks with those that were ended, the newest first
 */
public record CasebookState(String sha256, List<Signature> signatures, List<CasebookLock> locks) {
    public CasebookState {
        signatures = List.copyOf(signatures);
        locks = List.copyOf(locks);
    }

    /** Whether the content is what this signature stands under. */
    public boolean isValid(Signature signature) {
        return signature.isOf(sha256);
    }

    public boolean isSigned() {
        return signatures.stream().anyMatch(this::isValid);
    }

    /** Whether it was signed once, and is not now. */
    public boolean isChangedSince() {
        return !signatures.isEmpty() && !isSigned();
    }

    /** The lock that holds now. */
    public Optional<CasebookLock> lock() {
        return locks.stream().filter(CasebookLock::isClosed).findFirst();
    }
}
