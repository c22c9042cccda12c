package org.itpregistry.protocol.domain;

import java.util.List;
import java.util.stream.Collectors;

/** A text that is no protocol; every fault is listed, so that all can be mended at once. */
public class RefusedProtocol extends RuntimeException {
    private final transient List<ProtocolFault> faults;

    public RefusedProtocol(List<ProtocolFault> faults) {
        super(faults.stream().map(ProtocolFault::sentence).collect(Collectors.joining(" ")));
        this.faults = List.copyOf(faults);
    }

    public List<ProtocolFault> faults() {
        return faults;
    }
}
