package org.itpregistry.review.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.itpregistry.access.domain.Act;
import org.itpregistry.access.service.CallContext;
import org.itpregistry.access.web.Times;
import org.itpregistry.entry.domain.CasebookLock;
import org.itpregistry.entry.service.CasebookLocks;
import org.itpregistry.entry.web.EntryWords;
import org.itpregistry.entry.web.OnceForm;
import org.itpregistry.patient.domain.Patient;
import org.itpregistry.patient.domain.PersonFile;
import org.itpregistry.review.domain.CasebookState;
import org.itpregistry.review.domain.Signature;
import org.itpregistry.review.service.CasebookService;
import org.itpregistry.review.service.SignatureStore;
import org.itpregistry.review.service.SigningService;

/** On the page of a person: whether the data are signed and locked, and the ways to sign, lock and unlock them. */
@Named
@RequestScoped
public class SignaturePanel {
    @Inject
    private CasebookService casebooks;

    @Inject
    private SigningService signing;

    @Inject
    private SignatureStore signatures;

    @Inject
    private CasebookLocks locks;

    @Inject
    private OnceForm once;

    @Inject
    private CallContext context;

    @Inject
    private Times times;

    @Inject
    private EntryWords words;

    @Inject
    private SignatureNotice notice;

    private Patient patient;
    private CasebookState state;
    private String seen;
    private String password;
    private String reason;

    /** Takes the file that the page shows. */
    public void open(PersonFile file) {
        patient = file.patient();
        state = casebooks.of(file);
        notice.know(patient, state);
    }

    public String sign() {
        // What the browser showed is signed, or nothing: if it is refused, the page shows the data as they are then.
        String shown = seen;
        seen = null;
        long person = patient.id();
        once.once(
                "sign " + person + " " + shown,
                () -> signing.confirm(person, shown, password),
                () -> signatures.sign(person, shown));
        return done("signed");
    }

    public String lock() {
        once.once("lock " + patient.id() + " " + reason, () -> locks.lock(patient.id(), reason));
        return done("locked");
    }

    public String unlock() {
        once.once("unlock " + patient.id() + " " + reason, () -> locks.unlock(patient.id(), reason));
        return done("unlocked");
    }

    private String done(String what) {
        return "/chart/patient?faces-redirect=true&done=" + what + "&id=" + patient.id();
    }

    public Patient getPatient() {
        return patient;
    }

    public CasebookState getState() {
        return state;
    }

    /** The lock that holds now; null when there is none. */
    public CasebookLock getLock() {
        return state.lock().orElse(null);
    }

    /** How the signatures stand, in a sentence. */
    public String getSigned() {
        Signature newest = state.signatures().stream()
                .filter(one -> !state.isSigned() || state.isValid(one))
                .findFirst()
                .orElse(null);
        return newest == null
                ? words.text("signature.state.none")
                : words.text(
                        state.isSigned() ? "signature.state.signed" : "signature.state.changed",
                        times.minute(newest.signedAt()),
                        newest.printedName());
    }

    /** Whether the data are locked, in a sentence. */
    public String getLocked() {
        return state.lock()
                .map(lock -> words.text(
                        "signature.state.locked", times.minute(lock.lockedAt()), lock.lockedName(), lock.lockReason()))
                .orElseGet(() -> words.text("signature.state.open"));
    }

    /** Whether the caller may sign and has not signed these data yet; or is heard, because the same form comes again. */
    public boolean isSignable() {
        String user = context.caller().userName();
        return once.isComing("sign")
                || context.caller().mayAt(Act.SIGN, patient.centerId())
                        && state.signatures().stream()
                                .noneMatch(one -> one.userName().equals(user) && state.isValid(one));
    }

    public boolean isLockable() {
        return locks.mayLockAt(patient.centerId());
    }

    /** Hash of what the page shows. */
    public String getSeen() {
        return seen == null ? state.sha256() : seen;
    }

    public void setSeen(String hash) {
        seen = hash;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String typed) {
        password = typed;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String why) {
        reason = why;
    }
}
