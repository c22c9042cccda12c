package org.itpregistry.stats;

import static org.itpregistry.stats.Estimate.Reason.SINGULAR_VARIANCE;

/** u' V^-1 u for scores u with covariance V, by Cholesky's decomposition. */
final class QuadraticForm {

    /** A pivot below this part of its diagonal element is rounding error. */
    private static final double RANK_TOLERANCE = 1e-10;

    private QuadraticForm() {}

    /** Of the first {@code size} scores only, because the scores of all groups sum to zero. */
    static Estimate<Double> of(double[] u, double[][] v, int size) {
        double[][] root = new double[size][size];
        double[] solved = new double[size];
        double sum = 0;
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < i; j++) root[i][j] = (v[i][j] - dot(root[i], root[j], j)) / root[j][j];
            double pivot = v[i][i] - dot(root[i], root[i], i);
            if (!(pivot > RANK_TOLERANCE * v[i][i])) return Estimate.not(SINGULAR_VARIANCE);
            root[i][i] = Math.sqrt(pivot);
            solved[i] = (u[i] - dot(root[i], solved, i)) / root[i][i];
            sum += solved[i] * solved[i];
        }
        return Estimate.of(sum);
    }

    private static double dot(double[] x, double[] y, int length) {
        double sum = 0;
        for (int i = 0; i < length; i++) sum += x[i] * y[i];
        return sum;
    }
}
