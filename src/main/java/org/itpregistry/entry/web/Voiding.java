package org.itpregistry.entry.web;

import java.io.Serializable;
import org.itpregistry.entry.domain.FormToken;
import org.itpregistry.entry.domain.Submission;

/** The form with which a row is taken out: why, and what stood in the way. */
public class Voiding implements Serializable {
    private FormToken token = FormToken.fresh();
    private String reason;
    private String problem;

    /** The form as it is sent; what stood in the way of the last one is forgotten. */
    public Submission send() {
        problem = null;
        return Submission.of(token, "void " + reason);
    }

    public void refuse(String why) {
        problem = why;
    }

    public String getToken() {
        return token.text();
    }

    public void setToken(String sent) {
        token = FormToken.of(sent);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String why) {
        reason = why;
    }

    /** What is wrong with taking the row out; null when nothing is. */
    public String getProblem() {
        return problem;
    }
}
