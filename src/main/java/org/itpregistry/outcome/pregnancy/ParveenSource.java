package org.itpregistry.outcome.pregnancy;

/** The study most of these definitions come from. */
final class ParveenSource {
    static final String CITATION =
            "Parveen T et al. Bangladesh J Obstet Gynaecol 2019;34(1):15-21, doi:10.3329/bjog.v34i1.56670";

    private ParveenSource() {}
}
