package org.itpregistry.codelist.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.itpregistry.platform.domain.CodeLists;
import org.itpregistry.platform.service.InsideOnly;

/** The code lists that were read last, and under which stamp. */
@ApplicationScoped
@InsideOnly("keeps what a service read")
class KnownLists {
    private record Read(String stamp, CodeLists lists) {}

    private volatile Read last = new Read("", null);

    Optional<CodeLists> under(String stamp) {
        Read read = last;
        return read.stamp().equals(stamp) ? Optional.of(read.lists()) : Optional.empty();
    }

    CodeLists keep(String stamp, CodeLists lists) {
        last = new Read(stamp, lists);
        return lists;
    }
}
