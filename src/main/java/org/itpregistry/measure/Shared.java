package org.itpregistry.measure;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** One optional for each code, however many rows hold it: a hundred thousand histories would hold millions. */
final class Shared {
    private static final Map<Object, Optional<?>> CODES = new ConcurrentHashMap<>();

    private Shared() {}

    /** Empty for null. */
    @SuppressWarnings("unchecked") // what is kept for a code holds that code
    static <E extends Enum<E>> Optional<E> of(@Nullable E code) {
        return code == null ? Optional.empty() : (Optional<E>) CODES.computeIfAbsent(code, Optional::of);
    }

    /** Empty for null. */
    @SuppressWarnings("unchecked")
    static Optional<Boolean> of(@Nullable Boolean flag) {
        return flag == null ? Optional.empty() : (Optional<Boolean>) CODES.computeIfAbsent(flag, Optional::of);
    }
}
