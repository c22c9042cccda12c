package org.itpregistry.launch;

import java.io.ObjectInputFilter;

/**
 * Which classes Java deserialization may build in this process. Nothing of ours reads serialized objects from outside;
 * what remains is the server's own traffic with itself.
 */
final class SerialFilter {

    private static final String PATTERN = "maxdepth=40;maxrefs=100000;maxbytes=20000000;maxarray=1000000;"
            + "java.lang.*;java.util.*;java.util.concurrent.**;java.math.*;java.net.*;java.time.*;java.time.**;"
            + "java.security.*;java.io.*;java.rmi.**;javax.naming.**;javax.management.**;javax.security.auth.**;"
            + "jakarta.**;com.sun.**;sun.**;org.glassfish.**;fish.payara.**;org.jboss.weld.**;org.jvnet.**;"
            + "org.eclipse.persistence.**;org.primefaces.**;org.itpregistry.**;!*";

    private SerialFilter() {}

    static void install() {
        if (ObjectInputFilter.Config.getSerialFilter() == null) {
            ObjectInputFilter.Config.setSerialFilter(ObjectInputFilter.Config.createFilter(PATTERN));
        }
    }
}
