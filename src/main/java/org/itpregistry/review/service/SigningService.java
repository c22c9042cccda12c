package org.itpregistry.review.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.itpregistry.access.domain.Act;
import org.itpregistry.access.service.AccountService;
import org.itpregistry.access.service.Allowed;
import org.itpregistry.access.service.CallContext;
import org.itpregistry.platform.domain.Refusal;

/** Makes sure that an investigator may sign the casebook of a person, and is the one who is logged in: the password shows it. */
@Stateless
@Allowed(Act.SIGN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // a slow hash must not hold a connection
public class SigningService {
    @Inject
    private CallContext context;

    @Inject
    private AccountService accounts;

    @Inject
    private SignatureStore store;

    /**
     * To be asked before {@link SignatureStore#sign}.
     *
     * @param seen hash of the casebook as the page showed it
     * @throws Refusal when the password is wrong, there were too many failed tries, the data changed since they were shown,
     *     the caller is no investigator of the center, or has signed these data before
     */
    public void confirm(long patientId, String seen, String password) {
        store.signable(patientId, seen);
        confirm(password);
    }

    private void confirm(String password) {
        try {
            accounts.confirm(context.caller().userName(), password, context.address());
        } catch (Refusal refusal) {
            throw (refusal.kind() == Refusal.Kind.NOT_LOGGED_IN ? new Refusal("refusal.signature.password") : refusal)
                    .about("password");
        }
    }
}
