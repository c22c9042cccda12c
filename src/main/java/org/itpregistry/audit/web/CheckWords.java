package org.itpregistry.audit.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.itpregistry.audit.domain.TrailCheck;
import org.itpregistry.audit.domain.TrailFault;
import org.itpregistry.platform.service.Texts;

/** Says what a verification found in sentences that name places, and no person. */
@Named
@ApplicationScoped
public class CheckWords {
    private static final String TABLE = "audit.table.";

    @Inject
    private Texts texts;

    public String holds(TrailCheck check) {
        String chain = texts.text("audit.intact", minute(check.at()), check.transactions(), check.records());
        return check.held().isPresent() && check.held().getAsInt() > 0
                ? chain + " " + texts.text("audit.anchor.holds", check.held().getAsInt())
                : chain;
    }

    public List<String> faults(TrailCheck check) {
        return check.faults().stream().map(this::sentence).toList();
    }

    private String sentence(TrailFault fault) {
        String table = texts.has(TABLE + fault.table()) ? texts.get(TABLE + fault.table()) : fault.table();
        return texts.text("audit.fault." + fault.kind(), fault.place(), table, fault.items());
    }

    public String minute(Instant moment) {
        return moment.toString().substring(0, 16).replace('T', ' ');
    }
}
