package org.itpregistry.measure;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The agents that publications name, by their codes: only what a publication says of one agent is asked by its code. */
public enum NamedAgent {
    PREDNISONE,
    PREDNISOLONE,
    DEXAMETHASONE,
    IVIG,
    ANTI_D,
    ROMIPLOSTIM,
    ELTROMBOPAG,
    RITUXIMAB,
    AZATHIOPRINE,
    MYCOPHENOLATE,
    CICLOSPORIN,
    CYCLOPHOSPHAMIDE,
    DANAZOL,
    DAPSONE;

    private static final Map<String, NamedAgent> BY_CODE =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(Enum::name, Function.identity()));

    static Optional<NamedAgent> of(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }
}
