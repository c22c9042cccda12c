package org.itpregistry.stats;

import java.util.Arrays;

/**
 * The scores of Gray's test and their covariance, summed over the event times of all groups. With h = n/S(t-) and H its
 * sum over groups, A(i,j) = h(i) (1[i=j] - h(j)/H) is the share of an event in group j in the score of group i, and
 * C(i,j) is what an earlier time has passed on.
 */
final class GrayScores {

    private final GrayGroup[] groups;
    private final int size;
    private final double[] scores;
    private final double[][] share;
    private final double[][] passed;
    private final double[][] direct;
    private final double[][] mixed;
    private final double[] carried;
    private double incidence;

    GrayScores(GrayGroup[] groups) {
        this.groups = groups;
        size = groups.length;
        scores = new double[size];
        share = new double[size][size];
        passed = new double[size][size];
        direct = new double[size][size];
        mixed = new double[size][size];
        carried = new double[size];
        double time = Gray.nextEvent(groups);
        while (time < Double.POSITIVE_INFINITY) {
            for (var group : groups) group.moveTo(time);
            add();
            time = Gray.nextEvent(groups);
        }
    }

    double[] scores() {
        return scores;
    }

    double[][] variance() {
        double[][] variance = new double[size][size];
        for (int i = 0; i < size; i++)
            for (int j = 0; j < size; j++) {
                variance[i][j] = direct[i][j];
                for (int k = 0; k < size; k++)
                    variance[i][j] += passed[i][k] * passed[j][k] * carried[k]
                            + passed[i][k] * mixed[j][k]
                            + passed[j][k] * mixed[i][k];
            }
        return variance;
    }

    private void add() {
        int events = Arrays.stream(groups).mapToInt(GrayGroup::events).sum();
        double restored = Arrays.stream(groups).mapToDouble(GrayGroup::restored).sum();
        double atRisk =
                Arrays.stream(groups).mapToDouble(GrayGroup::subdistribution).sum();
        for (int i = 0; i < size; i++) {
            scores[i] += groups[i].events() - events * groups[i].subdistribution() / atRisk;
            for (int j = 0; j < size; j++) {
                share[i][j] = groups[i].restored() * ((i == j ? 1 : 0) - groups[j].restored() / restored);
                passed[i][j] += share[i][j] * events / (restored * (1 - incidence));
            }
        }
        incidence += events / restored;
        for (int k = 0; k < size; k++) {
            if (events > 0 && groups[k].atRisk() > 0) addEvents(k, events, restored);
            if (groups[k].competing() > 0 && groups[k].survival() > 0) addCompeting(k);
        }
    }

    private void addEvents(int k, int events, double restored) {
        var group = groups[k];
        double b = group.survival() == 0 ? 1 : 1 - (1 - incidence) / group.survival();
        double before = group.survivalBefore();
        double q = CompetingCursor.tie(events, restored * before) * before * events / (restored * group.atRisk());
        for (int i = 0; i < size; i++) {
            double u = share[i][k] - b * passed[i][k];
            for (int j = 0; j < size; j++) direct[i][j] += u * (share[j][k] - b * passed[j][k]) * q;
            mixed[i][k] += u * b * q;
        }
        carried[k] += b * b * q;
    }

    private void addCompeting(int k) {
        var group = groups[k];
        double b = (1 - incidence) / group.survival();
        double part = group.survivalBefore() / group.atRisk();
        double q = CompetingCursor.tie(group.competing(), group.atRisk()) * part * part * group.competing();
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) direct[i][j] += b * b * passed[i][k] * passed[j][k] * q;
            mixed[i][k] -= b * b * passed[i][k] * q;
        }
        carried[k] += b * b * q;
    }
}
