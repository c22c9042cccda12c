package org.itpregistry.exchange.service;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.itpregistry.access.domain.Act;
import org.itpregistry.access.domain.Caller;
import org.itpregistry.access.service.Allowed;
import org.itpregistry.access.service.CallContext;
import org.itpregistry.entry.domain.Dictionary;
import org.itpregistry.entry.domain.RuleBook;
import org.itpregistry.exchange.domain.Blanks;
import org.itpregistry.exchange.domain.BrokenBundle;
import org.itpregistry.exchange.domain.BundleLimits;
import org.itpregistry.exchange.domain.ImportMode;
import org.itpregistry.exchange.domain.ImportReport;
import org.itpregistry.exchange.domain.ImportScope;
import org.itpregistry.exchange.domain.ReceivedArchive;
import org.itpregistry.exchange.domain.ZipBundle;
import org.itpregistry.job.domain.JobProgress;
import org.itpregistry.platform.domain.Form;
import org.itpregistry.platform.domain.Refusal;
import org.itpregistry.platform.service.Texts;

/** Checks and imports bundles: all of one, or nothing. */
@Stateless
@Allowed(Act.IMPORT)
public class ImportService {
    /** Names of the files of the format. */
    public static final Set<String> FILES =
            Dictionary.FORMS.stream().map(Form::file).collect(Collectors.toUnmodifiableSet());

    private static final String UNIQUE_VIOLATION = "23505";

    /** Locked since its rows were checked, or crossed by somebody who writes the same persons. */
    private static final Set<String> LOST_RACES = Set.of("23001", "40P01", "40001");

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CallContext context;

    @Inject
    private Texts texts;

    @Inject
    private Clock clock;

    @Resource
    private EJBContext transaction;

    /** Reads an archive; stores it when nothing is wrong with it and the mode says so. */
    public ImportReport run(ReceivedArchive archive, ImportMode mode, Blanks blanks, JobProgress progress)
            throws IOException {
        ImportReport report = read(archive, mode, blanks, progress);
        if (report.isRefused() || mode == ImportMode.CHECK) {
            transaction.setRollbackOnly();
        }
        return report;
    }

    private ImportReport read(ReceivedArchive archive, ImportMode mode, Blanks blanks, JobProgress progress)
            throws IOException {
        try (ZipBundle bundle = ZipBundle.open(archive.path(), BundleLimits.USUAL, FILES)) {
            Connection connection = em.unwrap(Connection.class);
            RuleBook rules = RuleBook.on(LocalDate.now(clock));
            return new BundleImport(connection, scope(context.caller()), rules, texts::text, progress)
                    .run(bundle, mode, blanks);
        } catch (BrokenBundle broken) {
            return Reporting.unreadable(texts::text, mode, broken);
        } catch (SQLException e) {
            if (UNIQUE_VIOLATION.equals(e.getSQLState())) {
                return Reporting.keyTaken(texts::text, mode, progress.at());
            }
            if (LOST_RACES.contains(e.getSQLState())) {
                throw new Refusal("exchange.changedMeanwhile");
            }
            throw new IllegalStateException("the import failed in the database", e);
        }
    }

    private static ImportScope scope(Caller caller) {
        return new ImportScope(caller.mayAtAll(Act.IMPORT), caller.centersFor(Act.IMPORT));
    }
}
