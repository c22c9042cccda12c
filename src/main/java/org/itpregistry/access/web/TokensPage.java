package org.itpregistry.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.itpregistry.access.domain.ApiToken;
import org.itpregistry.access.service.TokenService;

/** The page on which a user makes and revokes API tokens. */
@Named
@RequestScoped
public class TokensPage {
    @Inject
    private TokenService service;

    @Inject
    private Clock clock;

    private String label;
    private int days = 90;
    private String secret;
    private List<ApiToken> tokens;

    public void make() {
        secret = service.make(label, days).text();
        label = null;
        tokens = null;
    }

    public void revoke(long id) {
        service.revoke(id);
        tokens = null;
    }

    public List<ApiToken> getTokens() {
        if (tokens == null) {
            tokens = service.mine();
        }
        return tokens;
    }

    /** Key of the text that says whether a token still opens the door. */
    public String stateKey(ApiToken token) {
        if (token.revokedAt() != null) {
            return "access.token.revoked";
        }
        return token.isValid(clock.instant()) ? "access.token.valid" : "access.token.expired";
    }

    /** The token that was just made; shown on this one answer only. */
    public String getSecret() {
        return secret;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String typed) {
        label = typed;
    }

    public int getDays() {
        return days;
    }

    public void setDays(int typed) {
        days = typed;
    }
}
