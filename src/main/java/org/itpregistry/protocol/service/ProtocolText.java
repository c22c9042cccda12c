package org.itpregistry.protocol.service;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.itpregistry.protocol.domain.ProtocolFault;
import org.itpregistry.protocol.domain.RefusedProtocol;
import org.itpregistry.study.Protocol;

/** A protocol as the text in which it is sent, kept and shown. */
public final class ProtocolText {
    /** In characters. */
    public static final int LONGEST = 500_000;

    private ProtocolText() {}

    /** @throws RefusedProtocol with everything that keeps the text from being a protocol */
    public static Protocol read(String text) {
        return ProtocolJson.read(json(text));
    }

    private static JsonObject json(String text) {
        if (text.length() > LONGEST) {
            throw new RefusedProtocol(List.of(ProtocolFault.of("", "size", LONGEST)));
        }
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonStructure read = reader.read();
            if (read instanceof JsonObject object) {
                return object;
            }
            throw new RefusedProtocol(List.of(ProtocolFault.of("", "object")));
        } catch (JsonException broken) {
            throw new RefusedProtocol(List.of(ProtocolFault.of("", "json", broken.getMessage())));
        }
    }

    /** In lines, for people; equal protocols are equal texts. */
    public static String write(Protocol protocol) {
        var text = new StringWriter();
        try (JsonWriter writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(text)) {
            writer.write(ProtocolWriter.of(protocol));
        }
        return text.toString().strip();
    }

    /** The same under another name. */
    static Protocol called(Protocol protocol, String id) {
        return ProtocolJson.read(Json.createObjectBuilder(ProtocolWriter.of(protocol))
                .add("id", id)
                .build());
    }

    /** @throws RefusedProtocol for what cannot be the name of a study */
    static void checkName(String id) {
        if (id.length() > JsonPart.WORD || !ProtocolJson.ID.matcher(id).matches()) {
            throw new RefusedProtocol(List.of(ProtocolFault.of("/id", "id")));
        }
    }

    /** The same under another version. */
    public static Protocol numbered(Protocol protocol, int version) {
        return ProtocolJson.read(Json.createObjectBuilder(ProtocolWriter.of(protocol))
                .add("version", version)
                .build());
    }

    /** SHA-256 in hex. */
    static String checksum(String text) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
