package org.itpregistry.outcome;

/** The sources that more than one definition cites, each written once and complete. */
public final class Cited {
    public static final String IWG_2009 = "Rodeghiero F et al. (IWG). Blood 2009;113(11):2386-93";
    public static final String ARNOLD_2010 = "Arnold DM et al. Blood 2010;115(1):29-31";
    public static final String CRICKX_2020 = "Crickx E et al. Blood 2020;136(Suppl 1):12-13";
    public static final String ROBAK_2007 = "Robak T et al. Blood 2007;110(11):1307";
    public static final String AKBAR_2021 = "Akbar UA et al. Blood 2021;138(Suppl 1):4215";
    public static final String PODOLANCZUK_2009 = "Podolanczuk A et al. Blood 2009;113(14):3154-3160";
    public static final String ITO_2021 = "Ito M et al. Sci Rep 2021;11(1), doi:10.1038/s41598-021-93646-2";
    public static final String TANAKA_2006 = "Tanaka E et al. Blood 2006;108(11):1077";
    public static final String OO_2004 = "Oo TH, Natarajan N. Blood 2004;104(11):3952";
    public static final String ASH_2019 = "Neunert C et al. (ASH). Blood Adv 2019;3(23):3829-3866";
    public static final String CONSENSUS_2019 = "Provan D et al. Blood Adv 2019;3(22):3780-3817";

    /** Written by a program and, by its own account, not reviewed: a source of figures to compare with, not of rules. */
    public static final String DIGEST = "Guideline digest by Dr.Oracle, not reviewed";

    private Cited() {}
}
