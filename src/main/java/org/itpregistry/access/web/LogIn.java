package org.itpregistry.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** The log-in page: what was typed before, and why it was refused. */
@Named
@RequestScoped
public class LogIn {
    @Inject
    private HttpServletRequest request;

    public String getUser() {
        return request.getParameter("user");
    }

    /** Where to go after the log-in: only a place in this house. */
    public String getFrom() {
        return IncomingRequest.localPath(request.getParameter("from"));
    }

    public String getProblem() {
        return (String) request.getAttribute("problem");
    }
}
