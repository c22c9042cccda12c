package org.itpregistry.synthetic;

import java.time.LocalDate;

/** A day of which a person may remember only the month or the year. */
record RoughDate(LocalDate day, Known known) {
    enum Known {
        DAY(10),
        MONTH(7),
        YEAR(4);

        private final int characters;

        Known(int characters) {
            this.characters = characters;
        }
    }

    /** Long ago is remembered roughly. */
    static RoughDate remembered(LocalDate day, Chance chance) {
        return new RoughDate(day, chance.hits(0.6) ? Known.MONTH : chance.hits(0.5) ? Known.YEAR : Known.DAY);
    }

    static RoughDate exact(LocalDate day) {
        return new RoughDate(day, Known.DAY);
    }

    @Override
    public String toString() {
        return day.toString().substring(0, known.characters);
    }
}
