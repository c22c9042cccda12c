package org.itpregistry.figure;

/** How the values of an axis are spaced. */
public enum Scale {
    LINEAR {
        @Override
        double bend(double value) {
            return value;
        }
    },
    /** Spreads low values and keeps zero. */
    SQUARE_ROOT {
        @Override
        double bend(double value) {
            return Math.sqrt(value);
        }
    },
    /** Equal ratios are equally far apart; has no zero. */
    LOGARITHMIC {
        @Override
        double bend(double value) {
            return Math.log(value);
        }
    };

    abstract double bend(double value);
}
