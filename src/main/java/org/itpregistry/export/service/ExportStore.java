package org.itpregistry.export.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.itpregistry.access.domain.Act;
import org.itpregistry.access.service.Allowed;
import org.itpregistry.access.service.CallContext;
import org.itpregistry.export.domain.Export;
import org.itpregistry.export.domain.ExportOrder;
import org.itpregistry.export.domain.ExportScope;
import org.itpregistry.export.domain.ExportedFile;
import org.itpregistry.job.domain.JobProgress;
import org.itpregistry.platform.domain.Product;
import org.itpregistry.platform.domain.Refusal;

/**
 * The two transactions of an export. One reads, and sees the data as they stand when it begins; the other stores the file and
 * what it is, or nothing.
 */
@Stateless
@Allowed(Act.EXPORT)
public class ExportStore {
    /** As long as the content can be fetched. */
    public static final Duration KEPT = Duration.ofDays(7);

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmm", Locale.ROOT).withZone(ZoneOffset.UTC);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CallContext context;

    @Inject
    private ExtentOfScope extents;

    @Inject
    private ExportedBundle bundles;

    @Inject
    private Clock clock;

    /**
     * Writes the rows into the spool.
     *
     * @return the export, without an id yet
     * @throws Refusal when there is nothing of that scope for the caller
     */
    @Allowed(value = Act.EXPORT, atOneMoment = true)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Export read(ExportOrder order, ExportSpool spool, JobProgress progress) {
        Instant moment = clock.instant();
        ExportExtent extent = extents.of(order.scope());
        try {
            List<ExportedFile> files = bundles.write(em.unwrap(Connection.class), extent, spool, progress);
            return new Export(
                    0,
                    "",
                    order.scope(),
                    order.format(),
                    order.purpose(),
                    moment,
                    context.caller().userName(),
                    Product.version(),
                    files.stream().mapToLong(ExportedFile::rows).sum(),
                    files,
                    name(order, moment),
                    spool.size(),
                    spool.sha256(),
                    true);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read the rows of an export", e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write an export", e);
        }
    }

    private static String name(ExportOrder order, Instant moment) {
        ExportScope scope = order.scope();
        String of = scope.key().isEmpty() ? "registry" : scope.key().replaceAll("[^A-Za-z0-9._-]", "_");
        return "itp-" + of + "-" + DAY.format(moment) + "Z." + order.format().ending();
    }

    /** Stores what was written, and lets go of contents that were kept long enough. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Export keep(Export written, ExportSpool spool, JobProgress progress) {
        Optional<Set<Long>> centers = extents.of(written.scope()).centers();
        Instant now = clock.instant();
        try (InputStream content = spool.read()) {
            var stored = new StoredExports(em.unwrap(Connection.class));
            stored.forgetContent(now.minus(KEPT));
            Export kept = stored.keep(written, centers);
            stored.keepContent(kept, content, now, progress);
            return stored.find(kept.key()).orElseThrow();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot store an export", e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot store an export", e);
        }
    }
}
