package org.itpregistry.synthetic;

import static org.itpregistry.synthetic.SyntheticAgent.*;

import java.util.List;
import java.util.Set;
import org.itpregistry.synthetic.Chance.Weighted;

/** What is tried first, what next, and what when nothing else helped; several agents in one line are given together. */
record Ladder(
        List<Weighted<List<SyntheticAgent>>> first,
        List<Weighted<List<SyntheticAgent>>> next,
        List<Weighted<List<SyntheticAgent>>> index,
        List<SyntheticAgent> rescue) {
    private static final int TRIES = 12;

    static final Ladder ADULT = new Ladder(
            List.of(of(50, PREDNISONE), of(35, DEXAMETHASONE), of(15, PREDNISONE, IVIG)),
            List.of(
                    of(28, RITUXIMAB),
                    of(17, SPLENECTOMY),
                    of(14, ELTROMBOPAG),
                    of(12, AZATHIOPRINE),
                    of(11, IVIG),
                    of(8, DANAZOL),
                    of(6, MYCOPHENOLATE),
                    of(4, DAPSONE)),
            List.of(
                    of(24, ELTROMBOPAG),
                    of(20, ROMIPLOSTIM),
                    of(9, AVATROMBOPAG),
                    of(14, RITUXIMAB),
                    of(8, MYCOPHENOLATE),
                    of(7, FOSTAMATINIB),
                    of(5, SPLENECTOMY),
                    of(8, AZATHIOPRINE, MYCOPHENOLATE, CICLOSPORIN),
                    of(5, DAPSONE)),
            List.of(IVIG, DEXAMETHASONE, METHYLPREDNISOLONE));

    static final Ladder CHILD = new Ladder(
            List.of(of(45, IVIG, PREDNISOLONE), of(30, PREDNISOLONE), of(25, IVIG)),
            List.of(of(50, DEXAMETHASONE), of(20, METHYLPREDNISOLONE), of(20, RITUXIMAB), of(10, AZATHIOPRINE)),
            List.of(
                    of(30, ELTROMBOPAG),
                    of(24, ROMIPLOSTIM),
                    of(14, RITUXIMAB),
                    of(12, MYCOPHENOLATE),
                    of(12, SIROLIMUS),
                    of(8, CICLOSPORIN)),
            List.of(IVIG, METHYLPREDNISOLONE));

    /** A line of agents that were not given before, or the last one drawn. */
    static List<SyntheticAgent> untried(
            List<Weighted<List<SyntheticAgent>>> step, Set<SyntheticAgent> tried, Chance chance) {
        List<SyntheticAgent> drawn = chance.weighted(step);
        for (int i = 0; i < TRIES && drawn.stream().anyMatch(tried::contains); i++) {
            drawn = chance.weighted(step);
        }
        return drawn;
    }

    private static Weighted<List<SyntheticAgent>> of(double weight, SyntheticAgent... together) {
        return Weighted.of(weight, List.of(together));
    }
}
