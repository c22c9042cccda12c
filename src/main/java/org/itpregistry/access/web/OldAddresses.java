package org.itpregistry.access.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;

/** Sends on who comes with the address that a page had before it moved: bookmarks and links in mails outlive a release. */
@WebServlet({
    "/casebook/patient.xhtml",
    "/casebook/voided.xhtml",
    "/report/cuts.xhtml",
    "/report/builder.xhtml",
    "/report/feedback.xhtml",
    "/report/feedbackfile.xhtml",
    "/report/issue.xhtml",
    "/report/issuefile.xhtml",
    "/report/schedules.xhtml"
})
public class OldAddresses extends HttpServlet {
    static final Map<String, String> ROOMS = Map.of(
            "/casebook/patient.xhtml", "/entry/patient.xhtml",
            "/casebook/voided.xhtml", "/entry/voided.xhtml",
            "/report/cuts.xhtml", "/cut/cuts.xhtml",
            "/report/builder.xhtml", "/builder/builder.xhtml",
            "/report/feedback.xhtml", "/schedule/feedback.xhtml",
            "/report/feedbackfile.xhtml", "/schedule/feedbackfile.xhtml",
            "/report/issue.xhtml", "/schedule/issue.xhtml",
            "/report/issuefile.xhtml", "/schedule/issuefile.xhtml",
            "/report/schedules.xhtml", "/schedule/schedules.xhtml");

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
