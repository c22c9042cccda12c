package org.itpregistry.access.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** A person who may log in. */
@Entity
@Table(name = "app_user")
public class AppUser implements Serializable {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "user_id")
    @SequenceGenerator(name = "user_id", sequenceName = "record_id", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(name = "user_name", updatable = false)
    private String userName;

    @Column(name = "display_name")
    private String displayName;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "must_change_password")
    private boolean mustChangePassword;

    @Column(name = "password_expires_at")
    private Instant passwordExpiresAt;

    private boolean disabled;

    @Column(name = "sessions_valid_from")
    private Instant sessionsValidFrom;

    @OneToMany(mappedBy = "user")
    @OrderBy("id")
    private List<Membership> memberships = new ArrayList<>();

    protected AppUser() {}

    /** A new user, who has to replace the one-time password at the first log-in. */
    public AppUser(String userName, String displayName, String oneTimeHash, Instant expiresAt, Instant now) {
        this.userName = userName;
        this.displayName = displayName;
        giveOneTimePassword(oneTimeHash, expiresAt, now);
    }

    /** Gives a password that has to be replaced at the next log-in; ends the user's sessions. */
    public final void giveOneTimePassword(String hash, Instant expiresAt, Instant now) {
        passwordHash = hash;
        mustChangePassword = true;
        passwordExpiresAt = expiresAt;
        endSessions(now);
    }

    /** Takes the user's own new password; ends the sessions that began before now. */
    public void choosePassword(String hash, Instant now) {
        passwordHash = hash;
        mustChangePassword = false;
        passwordExpiresAt = null;
        endSessions(now);
    }

    public void rename(String name) {
        displayName = name;
    }

    /** Shuts the user out: no log-in, no token, and the sessions are over. */
    public void disable(Instant now) {
        disabled = true;
        endSessions(now);
    }

    /** Cut to what the database keeps, or a session that begins with the change would seem to be older than it. */
    private void endSessions(Instant now) {
        sessionsValidFrom = now.truncatedTo(ChronoUnit.MICROS);
    }

    public void enable() {
        disabled = false;
    }

    public boolean mayStillUsePassword(Instant now) {
        return passwordExpiresAt == null || now.isBefore(passwordExpiresAt);
    }

    public boolean acceptsSessionsOf(Instant began) {
        return !disabled && !began.isBefore(sessionsValidFrom);
    }

    /** The memberships that have not ended. */
    public List<Membership> memberships() {
        return memberships.stream().filter(Membership::isCurrent).toList();
    }

    public Long id() {
        return id;
    }

    public String userName() {
        return userName;
    }

    public String displayName() {
        return displayName;
    }

    public String passwordHash() {
        return passwordHash;
    }

    public boolean mustChangePassword() {
        return mustChangePassword;
    }

    public boolean isDisabled() {
        return disabled;
    }
}
