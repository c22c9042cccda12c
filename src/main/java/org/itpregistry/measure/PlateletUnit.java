package org.itpregistry.measure;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/** A unit in which laboratories report platelet counts, with its code of entry. */
public enum PlateletUnit {
    GIGA_PER_LITRE("10*9/L", 1_000),
    THOUSAND_PER_MICROLITRE("10*3/uL", 1_000),
    PER_MICROLITRE("/uL", 1),
    PER_CUBIC_MILLIMETRE("/mm3", 1),
    LAKH_PER_CUBIC_MILLIMETRE("lakh/mm3", 100_000);

    private final String code;
    private final BigDecimal perMicrolitre;

    PlateletUnit(String code, int perMicrolitre) {
        this.code = code;
        this.perMicrolitre = BigDecimal.valueOf(perMicrolitre);
    }

    /** The code as typed and exported, in UCUM notation where one exists. */
    public String code() {
        return code;
    }

    /** Platelets per microlitre in one of this unit. */
    public BigDecimal perMicrolitre() {
        return perMicrolitre;
    }

    /** The code, as on a form or in a file. */
    @Override
    public String toString() {
        return code;
    }

    /** The unit of that code; empty for a code that is none. */
    public static Optional<PlateletUnit> ofCode(String code) {
        return Arrays.stream(values()).filter(unit -> unit.code.equals(code)).findFirst();
    }

    /**
     * The unit that a laboratory writes so: {@code Gpt/l}, {@code x10³/µL}, {@code Tsd./µl}, {@code lakhs/cumm}, and the
     * codes themselves; empty for a word that is not understood.
     */
    public static Optional<PlateletUnit> ofWord(String word) {
        return PlateletUnitWord.unitOf(word);
    }

    /** The first other unit in which the value would be a plausible count, offered to whoever typed it. */
    Optional<PlateletUnit> likelyInsteadFor(BigDecimal value) {
        return Arrays.stream(values())
                .filter(unit -> unit != this && PlateletCount.isPlausible(value.multiply(unit.perMicrolitre)))
                .findFirst();
    }
}
