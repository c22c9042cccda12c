package org.itpregistry.job.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.itpregistry.platform.service.InsideOnly;

/** The kinds of work that the rooms of the house offer. */
@ApplicationScoped
@InsideOnly("finds kinds of work by name")
public class JobKinds {
    @Inject
    @Any
    private Instance<JobKind> offered;

    List<JobKind> all() {
        return offered.stream().toList();
    }

    List<String> names() {
        return offered.stream().map(JobKind::name).toList();
    }

    Optional<JobKind> named(String name) {
        return offered.stream().filter(kind -> kind.name().equals(name)).findFirst();
    }

    /** What who ordered one reads after it was stopped. */
    List<String> cancelled(String kind) {
        return List.of("job.cancelled." + kind);
    }

    /** What who ordered one reads after the server was stopped under it, and it is not begun again. */
    List<String> cutOff(String kind) {
        return List.of("job.cutOff." + kind);
    }
}
