package org.itpregistry.protocol.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.itpregistry.access.domain.Act;
import org.itpregistry.access.service.Allowed;
import org.itpregistry.access.service.CallContext;
import org.itpregistry.platform.domain.Refusal;
import org.itpregistry.protocol.domain.ProtocolFault;
import org.itpregistry.protocol.domain.RefusedProtocol;
import org.itpregistry.protocol.domain.StoredStudy;
import org.itpregistry.protocol.domain.StoredVersion;
import org.itpregistry.protocol.domain.StudyAddress;
import org.itpregistry.study.Protocol;

/** The studies a caller may run: those that ship, and those that coordinators made, each version as it was saved. */
@Stateless
@Allowed(Act.READ_RESULTS)
public class ProtocolService {
    private static final int LONGEST_NOTE = 1_000;
    private static final int MOST = 500;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CallContext context;

    @Inject
    private Clock clock;

    @Inject
    private Protocols shipped;

    /** Those that ship first, then the newest version of each stored one that is not retired. */
    public List<Protocol> all() {
        List<Protocol> all = new ArrayList<>(shipped.all());
        newest().stream()
                .filter(version -> !version.study().isRetired())
                .flatMap(version -> readable(version).stream())
                .forEach(all::add);
        return all;
    }

    /**
     * @param address of a study: its id, with {@code @} and the number of a version for another than the newest
     * @throws Refusal when there is none for the caller
     * @throws RefusedProtocol when the registry can no longer run what was saved
     */
    public Protocol of(String address) {
        StudyAddress wanted = StudyAddress.of(address);
        return shipped.of(wanted.id())
                .filter(protocol -> wanted.number()
                        .filter(number -> number != protocol.version())
                        .isEmpty())
                .orElseGet(() -> protocol(version(wanted)));
    }

    /** The newest version of each stored study that the caller sees, by its key; the retired ones last. */
    public List<StoredVersion> newest() {
        return em.createQuery(
                        "select v from StoredVersion v where v.number = (select max(w.number) from StoredVersion w"
                                + " where w.study = v.study) order by v.study.key",
                        StoredVersion.class)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** What a version says, under the name that its study has today. */
    public Protocol protocol(StoredVersion version) {
        Protocol protocol = ProtocolText.read(version.body());
        String today = version.study().key();
        return protocol.id().equals(today) ? protocol : ProtocolText.called(protocol, today);
    }

    /**
     * All versions of a stored study, newest first; none for a study that ships or does not exist for the caller.
     *
     * @param study its name, or one that it had before
     */
    public List<StoredVersion> versions(String study) {
        return em.createQuery(
                        "select v from StoredVersion v where v.study.key = :key"
                                + " or locate(:word, concat(' ', v.study.formerKeys, ' ')) > 0 order by v.number desc",
                        StoredVersion.class)
                .setParameter("key", study)
                .setParameter("word", " " + study + " ")
                .getResultList();
    }

    /**
     * Saves a protocol: as the first version of a new study, or as the next one of a study of the caller.
     *
     * @param text the protocol as JSON; its version is not looked at
     * @param note what changed; may be empty
     * @param copiedFrom address of the study that it began as; may be empty
     * @throws RefusedProtocol with everything that is wrong with it
     */
    @Allowed(Act.BUILD_STUDY)
    public StoredVersion save(String text, String note, String copiedFrom) {
        Protocol protocol = ProtocolText.read(text);
        return next(own(protocol.id()), protocol, note, copiedFrom);
    }

    /**
     * The same for somebody who has looked at a version: what was saved since is not passed over in silence. Saving again
     * what was saved last saves nothing, however often the button is pressed.
     *
     * @param seen number of the version that was changed; 0 for a new study
     * @throws Refusal when there is a newer one that says something else
     */
    @Allowed(Act.BUILD_STUDY)
    public StoredVersion saveAfter(int seen, String text, String note, String copiedFrom) {
        Protocol protocol = ProtocolText.read(text);
        StoredStudy study = own(protocol.id());
        Optional<StoredVersion> last = versions(study.key()).stream().findFirst();
        if (last.isPresent() && last.get().number() != seen) {
            StoredVersion newer = last.get();
            if (protocol(newer).equals(ProtocolText.numbered(protocol, newer.number()))) {
                return newer;
            }
            throw new Refusal("refusal.study.newer", newer.number(), newer.note());
        }
        return next(study, protocol, note, copiedFrom);
    }

    private StoredVersion next(StoredStudy study, Protocol protocol, String note, String copiedFrom) {
        int number = versions(study.key()).stream()
                        .findFirst()
                        .map(StoredVersion::number)
                        .orElse(0)
                + 1;
        String body = ProtocolText.write(ProtocolText.numbered(protocol, number));
        String changed = note == null ? "" : note.strip();
        if (changed.length() > LONGEST_NOTE) {
            throw new Refusal("refusal.study.note", LONGEST_NOTE).about("note");
        }
        var version = new StoredVersion(study, number, protocol.title(), body, ProtocolText.checksum(body), changed);
        version.madeAt(clock.instant());
        if (copiedFrom != null && !copiedFrom.isEmpty()) {
            Protocol source = of(copiedFrom);
            version.copiedFrom(source.id(), source.version());
        }
        em.persist(version);
        return version;
    }

    /**
     * Gives a study of the caller another name. Its versions stay as they were saved, and its old name leads to it.
     *
     * @throws RefusedProtocol for a name that is none or that another study has or had
     */
    @Allowed(Act.BUILD_STUDY)
    public void rename(String study, String name) {
        StoredStudy own = mine(study).orElseThrow(Refusal::notFound);
        ProtocolText.checkName(name);
        boolean itsOwn = own.formerKeys().contains(name) || own.key().equals(name);
        if (!itsOwn && (shipped.of(name).isPresent() || isTaken(name))) {
            throw new RefusedProtocol(List.of(ProtocolFault.of("/id", "taken", name)));
        }
        if (!own.key().equals(name)) {
            own.rename(name);
        }
    }

    /** @throws Refusal when the caller has no such study */
    @Allowed(Act.BUILD_STUDY)
    public void share(String study, boolean everybody) {
        mine(study).orElseThrow(Refusal::notFound).share(everybody);
    }

    /** @throws Refusal when the caller has no such study */
    @Allowed(Act.BUILD_STUDY)
    public void retire(String study, boolean retired) {
        StoredStudy own = mine(study).orElseThrow(Refusal::notFound);
        if (retired) {
            own.retire(clock.instant());
        } else {
            own.restore();
        }
    }

    /** Whether the caller owns the stored study. */
    public boolean owns(String study) {
        return versions(study).stream()
                .anyMatch(version ->
                        version.study().owner().equals(context.caller().userName()));
    }

    /** The caller's study, locked until the end of the transaction, or a new one. */
    private StoredStudy own(String key) {
        Optional<StoredStudy> known = mine(key);
        if (known.isPresent()) {
            return known.get();
        }
        if (shipped.of(key).isPresent() || isTaken(key)) {
            throw new RefusedProtocol(List.of(ProtocolFault.of("/id", "taken", key)));
        }
        var study = new StoredStudy(key, context.caller().userName());
        em.persist(study);
        em.flush();
        return study;
    }

    private Optional<StoredStudy> mine(String key) {
        return em.createQuery("select s from StoredStudy s where s.key = :key and s.owner = :owner", StoredStudy.class)
                .setParameter("key", key)
                .setParameter("owner", context.caller().userName())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    private boolean isTaken(String key) {
        return (boolean) em.createNativeQuery("select study_key_is_taken(?1)")
                .setParameter(1, key)
                .getSingleResult();
    }

    private StoredVersion version(StudyAddress wanted) {
        return versions(wanted.id()).stream()
                .filter(version -> wanted.number()
                        .filter(number -> number != version.number())
                        .isEmpty())
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    /** What this version of the registry cannot run is not offered. */
    private Optional<Protocol> readable(StoredVersion version) {
        try {
            return Optional.of(protocol(version));
        } catch (RefusedProtocol outOfDate) {
            return Optional.empty();
        }
    }
}
