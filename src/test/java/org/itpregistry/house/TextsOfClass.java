package org.itpregistry.house;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The texts that the code of a class file works with: its string constants, also those that others are joined to. */
final class TextsOfClass {
    private static final int UTF8 = 1;
    private static final int LONG = 5;
    private static final int DOUBLE = 6;
    private static final int STRING = 8;

    private TextsOfClass() {}

    static List<String> of(Path file) {
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            in.skipNBytes(8); // magic number and versions
            int size = in.readUnsignedShort();
            var words = new String[size];
            List<Integer> constants = new ArrayList<>();
            for (int i = 1; i < size; i++) {
                int tag = in.readUnsignedByte();
                if (tag == UTF8) {
                    words[i] = in.readUTF();
                } else if (tag == STRING) {
                    constants.add(in.readUnsignedShort());
                } else {
                    in.skipNBytes(length(tag));
                }
                if (tag == LONG || tag == DOUBLE) {
                    i++; // they count twice
                }
            }
            return constants.stream().map(place -> words[place]).toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(file.toString(), failed);
        }
    }

    /** Of every other kind of constant: JVM specification, table 4.4-A. */
    private static int length(int tag) {
        return switch (tag) {
            case LONG, DOUBLE -> 8;
            case 3, 4, 9, 10, 11, 12, 17, 18 -> 4;
            case 15 -> 3;
            case 7, 16, 19, 20 -> 2;
            default -> throw new IllegalArgumentException("constant of kind " + tag);
        };
    }
}
