package org.itpregistry.schedule.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.itpregistry.access.domain.Act;
import org.itpregistry.access.service.Allowed;
import org.itpregistry.schedule.domain.Letter;

/**
 * Carries letters out of the outbox to the mail server. A node that dies between the two may send a letter twice; none is
 * lost.
 */
@Stateless
@Allowed(Act.ORDER_REPORT)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Postman {
    private static final Logger LOG = Logger.getLogger(Postman.class.getName());
    private static final int AT_ONCE = 50;
    private static final int LONGEST_ERROR = 300;

    @Inject
    private Outbox outbox;

    @Inject
    private Clock clock;

    /** Sends what waits; does nothing where no mail server is named. */
    public void round() {
        Optional<MailSettings> settings = MailSettings.ofEnvironment();
        if (settings.isEmpty()) {
            return;
        }
        var smtp = new Smtp(settings.get(), clock);
        for (int i = 0; i < AT_ONCE; i++) {
            Optional<Letter> letter = outbox.take();
            if (letter.isEmpty()) {
                return;
            }
            deliver(smtp, letter.get());
        }
    }

    private void deliver(Smtp smtp, Letter letter) {
        try {
            smtp.send(letter);
            outbox.sent(letter);
        } catch (MessagingException e) {
            LOG.log(Level.WARNING, "letter " + letter.id() + " not sent", e);
            outbox.notSent(letter, shortened(String.valueOf(e.getMessage())));
        }
    }

    private static String shortened(String error) {
        String line = error.replaceAll("\\p{Cntrl}+", " ").strip();
        return line.length() > LONGEST_ERROR ? line.substring(0, LONGEST_ERROR) : line;
    }
}
