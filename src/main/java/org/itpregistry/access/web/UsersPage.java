package org.itpregistry.access.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.itpregistry.access.domain.AppUser;
import org.itpregistry.access.domain.OneTimePassword;
import org.itpregistry.access.domain.Role;
import org.itpregistry.access.service.UserAdministration;

/** The administrator's page: users, and what they may do. */
@Named
@ViewScoped
public class UsersPage implements Serializable {
    @Inject
    private UserAdministration administration;

    @Inject
    private SentForm sent;

    private transient List<AppUser> users;
    private long chosen;
    private String userName;
    private String displayName;
    private Role role = Role.DATA_MANAGER;
    private Long centerId;
    private String oneTimePassword;
    private String handedTo;

    public List<AppUser> getUsers() {
        if (users == null) {
            users = administration.users();
        }
        return users;
    }

    /** The user whose dialog is open. */
    public AppUser getUser() {
        return getUsers().stream()
                .filter(user -> user.id() == chosen)
                .findFirst()
                .orElse(null);
    }

    public void choose(long userId) {
        chosen = userId;
        forgetPassword();
        users = null;
    }

    /** Sent a second time, the form creates nobody, and the password that was handed over is still shown. */
    public void create() {
        var made = new AtomicReference<OneTimePassword>();
        sent.once(
                "create " + userName + " " + displayName, () -> made.set(administration.create(userName, displayName)));
        if (made.get() != null) {
            handOver(made.get(), userName);
        }
        userName = null;
        displayName = null;
        users = null;
    }

    public void resetPassword() {
        handOver(administration.resetPassword(chosen), getUser().userName());
    }

    private void handOver(OneTimePassword password, String name) {
        oneTimePassword = password.text();
        handedTo = name;
        users = null;
    }

    /** The password has been handed over: it is not shown again. */
    public void forgetPassword() {
        oneTimePassword = null;
        handedTo = null;
    }

    public void disable() {
        administration.disable(chosen);
        users = null;
    }

    public void enable() {
        administration.enable(chosen);
        users = null;
    }

    public void unlock() {
        administration.unlock(chosen);
    }

    public void grant() {
        sent.once("grant " + chosen + " " + role + " " + centerId, () -> administration.grant(chosen, role, centerId));
        users = null;
    }

    public void end(long membershipId) {
        administration.end(membershipId);
        users = null;
    }

    public Role[] getRoles() {
        return Role.values();
    }

    public String getOneTimePassword() {
        return oneTimePassword;
    }

    public String getHandedTo() {
        return handedTo;
    }

    public String getUserName() {
        return userName;
    }

    public void setUserName(String typed) {
        userName = typed;
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String typed) {
        displayName = typed;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role which) {
        role = which;
    }

    public Long getCenterId() {
        return centerId;
    }

    public void setCenterId(Long which) {
        centerId = which;
    }
}
