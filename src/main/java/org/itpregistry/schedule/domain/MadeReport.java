package org.itpregistry.schedule.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * What was made of an issue.
 *
 * @param cut key of the data cut
 * @param results as CSV
 * @param pdf the printed report
 * @param trace for the comparison with the next one
 * @param previous id of the issue that it was compared with
 * @param changes what the comparison found
 */
public record MadeReport(
        String cut, String results, byte[] pdf, Trace trace, Optional<Long> previous, Optional<Changes> changes) {
    /** Of the CSV text in UTF-8, in hex. */
    public String sha256() {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(results.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
