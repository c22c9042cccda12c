package org.itpregistry.chart.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.itpregistry.access.domain.Act;
import org.itpregistry.access.service.CallContext;

/** The main menu, as far as the caller's roles include what its pages do. */
@Named
@RequestScoped
public class Menu {
    /** What one comes for stands in the bar itself; the rest under a heading. */
    static final List<MenuGroup> ALL = List.of(
            MenuGroup.of("nav.patients", MenuLink.of("nav.patients", "/chart/patients.xhtml", Act.READ_RECORDS)),
            MenuGroup.of("nav.newPatient", MenuLink.of("nav.newPatient", "/entry/patient.xhtml", Act.ENTER)),
            MenuGroup.of(
                    "menu.reports",
                    MenuLink.of("nav.reports", "/report/reports.xhtml", Act.READ_RESULTS)
                            .in("/report/", "/builder/"),
                    MenuLink.of("report.from.cuts", "/cut/cuts.xhtml", Act.READ_RESULTS),
                    MenuLink.of("nav.schedules", "/schedule/schedules.xhtml", Act.READ_RESULTS, Act.STOP_REPORT)
                            .in("/schedule/schedules", "/schedule/issue"),
                    MenuLink.of("report.ways.feedback", "/schedule/feedback.xhtml", Act.READ_RESULTS)
                            .in("/schedule/feedback"),
                    MenuLink.of("nav.definitions", "/assessment/definitions.xhtml", Act.READ_RESULTS)
                            .in("/assessment/d")),
            MenuGroup.of(
                    "menu.data",
                    MenuLink.of("nav.denominators", "/center/denominators.xhtml", Act.READ_RECORDS),
                    MenuLink.of("nav.import", "/exchange/import.xhtml", Act.IMPORT),
                    MenuLink.of("nav.exports", "/export/exports.xhtml", Act.EXPORT),
                    MenuLink.of("nav.quality", "/assessment/quality.xhtml", Act.READ_RESULTS)
                            .in("/assessment/quality"),
                    MenuLink.of("nav.jobs", "/job/jobs.xhtml", Act.WATCH_JOBS),
                    MenuLink.of("nav.codeLists", "/codelist/lists.xhtml", Act.READ_RECORDS),
                    MenuLink.of("nav.audit", "/audit/trail.xhtml", Act.READ_TRAIL)),
            MenuGroup.of(
                    "menu.administration",
                    MenuLink.of("nav.users", "/access/users.xhtml", Act.KEEP_USERS)
                            .in("/access/users"),
                    MenuLink.of("nav.centers", "/access/centers.xhtml", Act.KEEP_CENTERS)
                            .in("/access/centers"),
                    MenuLink.of("nav.tokens", "/access/tokens.xhtml").in("/access/tokens")));

    @Inject
    private CallContext context;

    @Inject
    private HttpServletRequest request;

    /** The headings under which the caller finds something. */
    public List<MenuGroup> getGroups() {
        return context.known()
                .map(caller -> ALL.stream()
                        .map(group -> group.seenBy(caller))
                        .filter(group -> !group.links().isEmpty())
                        .toList())
                .orElse(List.of());
    }

    /** The style class of the heading that the reader is under. */
    public String here(MenuGroup group) {
        return group.isAt(request.getServletPath()) ? "here" : "";
    }

    /** What a link says to a reader that does not see it: whether it leads to where one is. */
    public String current(MenuLink link) {
        return link.isAt(request.getServletPath()) ? "page" : null;
    }
}
