package org.itpregistry.platform.domain;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;

/** The order of keys by the bytes of their UTF-8, in Java as in the database. */
public final class ByteOrder {
    public static final Comparator<String> BY_BYTES = (one, other) ->
            Arrays.compareUnsigned(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));

    private ByteOrder() {}
}
