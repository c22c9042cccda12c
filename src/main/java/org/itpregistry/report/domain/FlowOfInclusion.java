package org.itpregistry.report.domain;

import java.util.List;
import org.itpregistry.figure.Figure;
import org.itpregistry.figure.FlowFigure;
import org.itpregistry.figure.FlowFigure.Stage;
import org.itpregistry.study.Flow;

/** The drawing of the flow of inclusion, in words. */
public final class FlowOfInclusion {
    private FlowOfInclusion() {}

    public static Figure figure(Flow flow) {
        return new FlowFigure(
                Wording.of("report.flow.title"),
                List.of(
                        new Stage(
                                Wording.of("report.flow.persons", flow.persons()),
                                List.of(
                                        Wording.of("report.flow.newbornPersons", flow.newbornPersons()),
                                        Wording.of("report.flow.others", flow.others()))),
                        new Stage(Wording.of("report.flow.women", flow.women()), List.of()),
                        new Stage(
                                Wording.of("report.flow.pregnancies", flow.pregnancies()),
                                List.of(
                                        Wording.of("report.flow.lost", flow.lost()),
                                        Wording.of("report.flow.undelivered", flow.undelivered()))),
                        new Stage(
                                Wording.of("report.flow.deliveries", flow.deliveries()),
                                List.of(
                                        Wording.of("report.flow.withoutNewborn", flow.withoutNewborn()),
                                        Wording.of("report.flow.bornDead", flow.bornDead()))),
                        new Stage(Wording.of("report.flow.liveBorn", flow.liveBorn()), List.of())));
    }
}
