package org.itpregistry.outcome.response;

import java.util.Optional;
import org.itpregistry.outcome.About;
import org.itpregistry.outcome.Line;
import org.itpregistry.outcome.Mode;
import org.itpregistry.outcome.Readings;
import org.itpregistry.outcome.SourceMark;
import org.itpregistry.outcome.Washout;

/**
 * The operational rules under which counts make a response, all of them visible as parameters.
 *
 * @param confirmationDays how far apart two qualifying counts must lie; 0 where one count is enough
 * @param unbroken whether no count between the two may fail
 * @param withoutBleeding whether the person must not bleed on the day of the count
 * @param washout which counts after rescue treatment are dropped; empty for none
 * @param windowed whether a first response after the window of the agent is not credited
 */
public record ResponseRules(
        Mode mode,
        int confirmationDays,
        boolean unbroken,
        boolean withoutBleeding,
        Optional<Washout> washout,
        boolean windowed) {
    /** As IWG 2009 confirms a response: two counts a week apart, without bleeding. */
    public static ResponseRules iwg(Mode mode) {
        boolean registry = mode == Mode.REGISTRY;
        return new ResponseRules(mode, 7, registry, true, washoutOf(mode), false);
    }

    /** As in papers that state no confirmation: one count, and in the registry's mode neither bleeding nor rescue. */
    public static ResponseRules oneCount(Mode mode) {
        return new ResponseRules(mode, 0, false, mode == Mode.REGISTRY, washoutOf(mode), false);
    }

    private static Optional<Washout> washoutOf(Mode mode) {
        return mode == Mode.REGISTRY ? Optional.of(Washout.BY_AGENT) : Optional.empty();
    }

    public ResponseRules washout(Washout other) {
        return new ResponseRules(mode, confirmationDays, unbroken, withoutBleeding, Optional.of(other), windowed);
    }

    /** Credits only responses within the peak window of IWG 2009 table 3. */
    public ResponseRules withinWindow() {
        return new ResponseRules(mode, confirmationDays, unbroken, withoutBleeding, washout, true);
    }

    /** The counts of a line these rules may use to reach a response. */
    public Readings usable(Line line) {
        return washout.map(line::unconfounded).orElseGet(line::counts);
    }

    /** Whether rescue may have raised a count, which then shows no response; a low count tells nevertheless. */
    boolean isTainted(Line line, Readings counts, int index) {
        return washout.isPresent() && line.course().isConfounded(counts.place(index), washout.get());
    }

    /** Adds the rules to what is printed beside a number. */
    public About describe(About about) {
        About described = about.mode(mode);
        if (confirmationDays > 0) {
            described = described.parameter("confirmed", ">= " + confirmationDays + " d apart", SourceMark.V);
        }
        if (unbroken) {
            described = described.parameter("between", "no failing count", SourceMark.R);
        }
        if (withoutBleeding) {
            SourceMark mark = confirmationDays > 0 ? SourceMark.V : SourceMark.R;
            described = described.parameter("bleeding", "none on the day of the count", mark);
        }
        if (washout.isPresent()) {
            described = described.parameter("wash-out of rescue", washout.get(), SourceMark.R);
        }
        return windowed ? described.parameter("window", "by agent, IWG 2009 table 3", SourceMark.K) : described;
    }
}
