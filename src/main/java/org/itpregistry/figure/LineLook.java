package org.itpregistry.figure;

import java.awt.Color;

/**
 * How the lines of one group are told from those of another: by a color that color-blind people can tell apart (Okabe and
 * Ito's palette), and by its dashes, which grey prints keep.
 */
enum LineLook {
    SOLID(0x0072B2),
    DASHED(0xD55E00, 7, 2.5f),
    DOTTED(0x00805C, 1.6f, 2),
    DASH_DOT(0xA8508A, 8, 2.2f, 1.8f, 2.2f),
    LONG(0x1A1A1A, 14, 3),
    DASH_DOT_DOT(0x8A6A00, 8, 2, 1.6f, 2, 1.6f, 2);

    private static final int BAND = 38;

    private final Color color;
    private final float[] dashes;

    LineLook(int color, float... dashes) {
        this.color = new Color(color);
        this.dashes = dashes;
    }

    /** The look of the group at a place; beyond the last they begin again. */
    static LineLook of(int place) {
        return values()[place % values().length];
    }

    Color color() {
        return color;
    }

    /** The color of a band that lines show through. */
    Color band() {
        return new Color(color.getRed(), color.getGreen(), color.getBlue(), BAND);
    }

    float[] dashes() {
        return dashes.clone();
    }
}
