package org.itpregistry.access.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Instants as the pages write them: ISO 8601, in UTC. */
@Named
@ApplicationScoped
public class Times {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

    public String day(Instant instant) {
        return instant == null
                ? ""
                : instant.atZone(ZoneOffset.UTC).toLocalDate().toString();
    }

    public String minute(Instant instant) {
        return instant == null ? "" : MINUTE.format(instant);
    }
}
