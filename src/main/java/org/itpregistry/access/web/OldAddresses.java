package org.itpregistry.access.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;

/** Sends on who comes with the address that a page had before it moved: bookmarks and links in mails outlive a release. */
@WebServlet({
    "/entry/patient.xhtml",
    "/entry/voided.xhtml",
    "/cut/cuts.xhtml",
    "/builder/builder.xhtml",
    "/schedule/feedback.xhtml",
    "/schedule/feedbackfile.xhtml",
    "/schedule/issue.xhtml",
    "/schedule/issuefile.xhtml",
    "/schedule/schedules.xhtml"
})
public class OldAddresses extends HttpServlet {
    private static final Map<String, String> ROOMS = Map.of(
            "/entry/patient.xhtml", "/entry/patient.xhtml",
            "/entry/voided.xhtml", "/entry/voided.xhtml",
            "/cut/cuts.xhtml", "/cut/cuts.xhtml",
            "/builder/builder.xhtml", "/builder/builder.xhtml",
            "/schedule/feedback.xhtml", "/schedule/feedback.xhtml",
            "/schedule/feedbackfile.xhtml", "/schedule/feedbackfile.xhtml",
            "/schedule/issue.xhtml", "/schedule/issue.xhtml",
            "/schedule/issuefile.xhtml", "/schedule/issuefile.xhtml",
            "/schedule/schedules.xhtml", "/schedule/schedules.xhtml");

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        String question = request.getQueryString();
        response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
        response.setHeader(
                "Location",
                request.getContextPath()
                        + ROOMS.get(request.getServletPath())
                        + (question == null ? "" : "?" + question));
    }
}
