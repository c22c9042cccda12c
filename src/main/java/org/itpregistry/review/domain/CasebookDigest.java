package org.itpregistry.review.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import org.itpregistry.entry.domain.Dictionary;
import org.itpregistry.patient.domain.PersonFile;
import org.itpregistry.platform.domain.ByteOrder;
import org.itpregistry.platform.domain.Form;
import org.itpregistry.platform.domain.FormKind;
import org.itpregistry.platform.domain.Item;
import org.itpregistry.platform.domain.ItemAnswer;
import org.itpregistry.platform.domain.RegistryRecord;
import org.itpregistry.pregnancy.domain.Neonate;

/**
 * The SHA-256 of a casebook: of all current rows of a person, forms and items in order of the dictionary, rows by key.
 *
 * <p>Each row is written as the name of its form, its key, and the name of each answered item with the value as in a CSV
 * cell or the reason why there is none; every text ends with NUL, which no value can hold. Blank items are not written, so
 * that an item which a later version adds leaves old signatures as they are.
 */
public final class CasebookDigest {
    /** How a casebook is written now. A change of it would be the next number; signatures keep theirs. */
    public static final int FORMAT = 1;

    private static final byte END = 0;

    private final MessageDigest sha256;

    public CasebookDigest() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    /** The hash of what a file holds, in hex, in whatever order it was filled. */
    public static String of(PersonFile file) {
        var digest = new CasebookDigest();
        for (Form<?> form : Dictionary.OF_A_PERSON) {
            if (form.kind() == FormKind.PERSON) {
                digest.add(file.patient());
            } else {
                file.rows(form).stream()
                        .sorted(Comparator.comparing(RegistryRecord::sourceKey, ByteOrder.BY_BYTES))
                        .forEach(digest::add);
            }
        }
        return digest.hex();
    }

    /** Adds a row; they come by form in order of the dictionary, and by the bytes of their keys. */
    public void add(RegistryRecord row) {
        write(row.form().name());
        write(row.sourceKey());
        if (row instanceof Neonate newborn) {
            write("pregnancy");
            write(String.valueOf(newborn.pregnancyId()));
        }
        row.form().items().forEach(item -> write(row, item));
        sha256.update(END);
    }

    private <T> void write(RegistryRecord row, Item<T> item) {
        ItemAnswer<T> answer = row.get(item);
        if (!answer.isBlank()) {
            write(item.name());
            write(
                    answer.value() == null
                            ? "?" + answer.missing().name()
                            : "=" + item.type().print(answer.value()));
        }
    }

    private void write(String text) {
        sha256.update(text.getBytes(StandardCharsets.UTF_8));
        sha256.update(END);
    }

    /** The hash in hex; nothing can be added after. */
    public String hex() {
        return HexFormat.of().formatHex(sha256.digest());
    }
}
