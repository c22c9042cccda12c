package org.itpregistry.audit.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.itpregistry.audit.domain.AttestedTrail;
import org.itpregistry.platform.service.Texts;

/** Says what the checkpoints say of the trail in sentences. */
@Named
@ApplicationScoped
public class AnchorWords {
    private static final String KEY = "audit.anchor.";

    @Inject
    private Texts texts;

    /** How far the trail is attested; empty where it is not. */
    public String newest(AttestedTrail anchor) {
        return anchor.newest()
                .map(newest -> texts.text(
                        KEY + "newest",
                        anchor.log().checkpoints().size(),
                        minute(newest.at()),
                        newest.reach().count(),
                        newest.keyMark()))
                .orElse("");
    }

    /** What does not fit in the file itself. */
    public List<String> faults(AttestedTrail anchor) {
        return anchor.log().faults().stream()
                .map(fault -> texts.text(KEY + "fault." + fault.kind(), fault.line()))
                .toList();
    }

    private static String minute(Instant moment) {
        return moment.toString().substring(0, 16).replace('T', ' ');
    }
}
