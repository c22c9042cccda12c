package org.itpregistry.api.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.itpregistry.access.service.CallContext;
import org.itpregistry.platform.domain.EntryFinding;
import org.itpregistry.platform.service.Texts;
import org.itpregistry.protocol.domain.RefusedProtocol;

/** What went wrong, as problem+json (RFC 9457). The incident names the request in the log and in the audit trail. */
@ApplicationScoped
public class ProblemJson {
    static final String MEDIA_TYPE = "application/problem+json";

    @Inject
    private Texts texts;

    @Inject
    private CallContext context;

    /** @param key of the message; key.title names the problem, key says what to do */
    Response answer(int status, String key, Object... arguments) {
        return answer(status, key + ".title", key, arguments);
    }

    Response answer(int status, String titleKey, String detailKey, Object... arguments) {
        return respond(status, body(status, titleKey, texts.text(detailKey, arguments)));
    }

    /** With what the rules of entry found. */
    Response answer(int status, String key, List<EntryFinding> findings) {
        JsonArrayBuilder errors = Json.createArrayBuilder();
        findings.forEach(finding -> errors.add(Json.createObjectBuilder()
                .add("form", finding.form())
                .add("column", finding.column())
                .add("code", finding.code().name())
                .add("error", finding.error())
                .add(
                        "message",
                        texts.text(finding.messageKey(), finding.arguments().toArray()))));
        return respond(status, body(status, key + ".title", texts.text(key)).add("errors", errors));
    }

    /** With every fault of a protocol and the pointer to its place. */
    Response answer(int status, String key, RefusedProtocol refused) {
        JsonArrayBuilder errors = Json.createArrayBuilder();
        refused.faults()
                .forEach(fault -> errors.add(Json.createObjectBuilder()
                        .add("pointer", fault.pointer())
                        .add("message", fault.message())));
        return respond(status, body(status, key + ".title", texts.text(key)).add("errors", errors));
    }

    private JsonObjectBuilder body(int status, String titleKey, String detail) {
        return Json.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", texts.text(titleKey))
                .add("status", status)
                .add("detail", detail)
                .add("incident", context.request());
    }

    private static Response respond(int status, JsonObjectBuilder body) {
        JsonObject json = body.build();
        return Response.status(status).type(MEDIA_TYPE).entity(json.toString()).build();
    }
}
