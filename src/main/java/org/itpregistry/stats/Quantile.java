package org.itpregistry.stats;

/** Sample quantiles, numbered as by Hyndman and Fan (Am Stat 1996;50:361); at one half all of them are the median. */
public enum Quantile {
    /** Inverse of the empirical distribution, averaged where it jumps: SAS PCTLDEF=5, Stata. */
    TYPE_2 {
        @Override
        double at(double[] x, double p) {
            double h = x.length * p;
            double below = Math.floor(h + FUZZ);
            boolean jump = Math.abs(h - below) < FUZZ;
            return between(x, below, jump ? 0.5 : 1);
        }
    },
    /** h = (n+1)p: SPSS, Minitab, Excel PERCENTILE.EXC. */
    TYPE_6 {
        @Override
        double at(double[] x, double p) {
            return interpolated(x, (x.length + 1) * p);
        }
    },
    /** h = (n-1)p + 1: R's default, Excel PERCENTILE.INC. */
    TYPE_7 {
        @Override
        double at(double[] x, double p) {
            return interpolated(x, (x.length - 1) * p + 1);
        }
    };

    // n * p that is whole in decimals may miss the whole number in binary, as 100 * 0.07 does
    private static final double FUZZ = 1e-10;

    /** The quantile of ascending numbers, of which there is at least one. */
    abstract double at(double[] x, double p);

    private static double interpolated(double[] x, double h) {
        double below = Math.floor(h + FUZZ);
        return between(x, below, Math.abs(h - below) < FUZZ ? 0 : h - below);
    }

    /** The order statistic of a rank counted from 1, or a point on the way to the next; held within the sample. */
    private static double between(double[] x, double rank, double share) {
        double low = x[held(rank - 1, x.length)];
        double high = x[held(rank, x.length)];
        // the end itself where the share is whole, which the sum might miss by a rounding error
        return share == 1 ? high : low + share * (high - low);
    }

    private static int held(double index, int length) {
        return (int) Math.max(0, Math.min(length - 1, index));
    }
}
