package org.itpregistry.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.itpregistry.access.service.PasswordService;
import org.itpregistry.platform.domain.Refusal;

/** The page on which a user replaces the own password. */
@Named
@RequestScoped
public class PasswordForm {
    @Inject
    private PasswordService passwords;

    @Inject
    private HttpServletRequest request;

    private String current;
    private String chosen;
    private String repeated;

    public String change() {
        if (!chosen.equals(repeated)) {
            throw new Refusal("refusal.password.repeat").about("repeated");
        }
        var signIn = passwords.change(current, chosen);
        request.changeSessionId();
        request.getSession().setAttribute(RequestGate.SIGN_IN, signIn);
        return "/index?faces-redirect=true&done=password";
    }

    public String getCurrent() {
        return current;
    }

    public void setCurrent(String typed) {
        current = typed;
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String typed) {
        chosen = typed;
    }

    public String getRepeated() {
        return repeated;
    }

    public void setRepeated(String typed) {
        repeated = typed;
    }
}
