package org.itpregistry.builder.web;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.itpregistry.protocol.domain.ProtocolFault;
import org.itpregistry.protocol.domain.RefusedProtocol;

/** What one request to the builder found wrong. The next one looks anew: what has been mended is no fault any more. */
@RequestScoped
public class BuilderFaults {
    private final List<String> sentences = new ArrayList<>();
    private final Map<String, String> places = new HashMap<>();

    void add(RefusedProtocol refused) {
        for (ProtocolFault fault : refused.faults()) {
            if (!sentences.contains(fault.sentence())) {
                sentences.add(fault.sentence());
            }
            places.put(fault.pointer(), fault.message());
        }
    }

    /** Whether nothing is wrong. */
    boolean none() {
        return sentences.isEmpty();
    }

    /** In words, each once. */
    List<String> sentences() {
        return List.copyOf(sentences);
    }

    /** What is wrong at a place of the protocol; empty when nothing is. */
    String at(String pointer) {
        return places.getOrDefault(pointer, "");
    }
}
