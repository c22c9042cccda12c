package org.itpregistry.entry.web;

import java.io.Serializable;

/** The form with which a row is taken out: why, and what stood in the way. */
public class Voiding implements Serializable {
    private String reason;
    private String problem;

    /** What is sent; what stood in the way of the last one is forgotten. */
    String send() {
        problem = null;
        return "void " + reason;
    }

    void refuse(String why) {
        problem = why;
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
