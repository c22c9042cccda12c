package org.itpregistry.chart.domain;

/** Where the parts of the picture of a course lie: counts above, a lane for bleeds and one for each agent, days below. */
record Frame(int lanesOfAgents) {
    static final int WIDTH = 1100;
    static final int LEFT = 170;
    static final int RIGHT = WIDTH - 46;
    static final int TOP = 26;
    static final int BOTTOM = TOP + 250;
    static final int LANE = 19;
    private static final int GAP = 8;
    private static final int AXIS = 34;

    /** Top of the lane of bleeds. */
    static int lanes() {
        return BOTTOM + GAP;
    }

    /** Top of the lane of an agent. */
    static int lane(int agent) {
        return lanes() + LANE * (agent + 1);
    }

    int lanesEnd() {
        return lane(lanesOfAgents);
    }

    int height() {
        return lanesEnd() + AXIS;
    }
}
