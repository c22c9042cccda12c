package org.itpregistry.access.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;

/** That a user is something, at a center or everywhere. It is ended, never deleted, and granted anew if need be. */
@Entity
@Table(name = "membership")
public class Membership implements Serializable {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "membership_id")
    @SequenceGenerator(name = "membership_id", sequenceName = "record_id", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @ManyToOne(optional = false)
    @JoinColumn(name = "user_id", updatable = false)
    private AppUser user;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Role role;

    @ManyToOne
    @JoinColumn(name = "center_id", updatable = false)
    private Center center;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected Membership() {}

    /** @param center where the role is held; null for a role that is held without a center */
    public Membership(AppUser user, Role role, Center center) {
        if (role.isHeldAtACenter() != (center != null)) {
            throw new IllegalArgumentException(role + " and center do not fit");
        }
        this.user = user;
        this.role = role;
        this.center = center;
    }

    public void end(Instant now) {
        endedAt = now;
    }

    public boolean isCurrent() {
        return endedAt == null;
    }

    public Long id() {
        return id;
    }

    public AppUser user() {
        return user;
    }

    public Role role() {
        return role;
    }

    /** Null for a role that is held without a center. */
    public Center center() {
        return center;
    }
}
