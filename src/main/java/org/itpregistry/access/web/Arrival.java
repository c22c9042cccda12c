package org.itpregistry.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * How a request came to this house: as the connection shows it, or as a trusted proxy (ITP_TRUSTED_PROXIES, this machine
 * unless told otherwise) says.
 *
 * @param client address of the one who asks
 * @param secure whether the client asked by https
 * @param host as the client's browser names it, with the port where it is not the usual one
 * @param prefix of the path, that a proxy takes away before it asks here; empty or like {@code /itp}
 */
record Arrival(String client, boolean secure, String host, String prefix) {

    private static final Logger LOG = Logger.getLogger(Arrival.class.getName());
    private static final String KNOWN = Arrival.class.getName();
    private static final List<Network> TRUSTED =
            Network.listOf(OutsideAddress.setting("ITP_TRUSTED_PROXIES", "127.0.0.0/8,::1"));

    /** A misspelled setting ends the start, not the first request. */
    static void requireSettings() {
        LOG.log(Level.FINE, "trusted proxies: {0}", TRUSTED);
    }

    /** The same for a request whenever it is asked: before the filters, within them, and for the page of an error. */
    static Arrival of(HttpServletRequest request) {
        if (request.getAttribute(KNOWN) instanceof Arrival known) {
            return known;
        }
        Arrival arrival = of(request, TRUSTED);
        request.setAttribute(KNOWN, arrival);
        return arrival;
    }

    static Arrival of(HttpServletRequest request, List<Network> trusted) {
        var hops = new ForwardedHops(trusted, name -> joined(request, name));
        String peer = request.getRemoteAddr();
        String host = Objects.requireNonNullElse(request.getHeader("Host"), "");
        if (!hops.isTrusted(peer)) {
            return new Arrival(peer, request.isSecure(), host, "");
        }
        Map<String, String> told = hops.client();
        String client = Network.address(told.getOrDefault("for", ""))
                .map(InetAddress::getHostAddress)
                .orElse(peer);
        boolean secure = told.containsKey("proto") ? told.get("proto").equalsIgnoreCase("https") : request.isSecure();
        String named = told.getOrDefault("host", "");
        return new Arrival(
                client,
                secure,
                withPort(isHost(named) ? named : host, told.getOrDefault("port", ""), secure),
                prefix(request.getHeader("X-Forwarded-Prefix")));
    }

    private static String joined(HttpServletRequest request, String name) {
        List<String> lines = Collections.list(request.getHeaders(name));
        return lines.isEmpty() ? null : String.join(",", lines);
    }

    private static boolean isHost(String text) {
        return text.matches("([A-Za-z0-9.-]+|\\[[0-9A-Fa-f:.]+])(:\\d{1,5})?");
    }

    private static String withPort(String host, String port, boolean secure) {
        boolean told = host.matches(".*:\\d{1,5}");
        boolean usual = port.equals(secure ? "443" : "80");
        return told || usual || !port.matches("\\d{1,5}") ? host : host + ":" + port;
    }

    /** What would lead to another host, or is no plain path, is no prefix. */
    private static String prefix(String text) {
        String path = text == null ? "" : text.strip().replaceFirst("/$", "");
        return path.matches("(/[A-Za-z0-9._~-]+)*") && !path.contains("/.") ? path : "";
    }

    String scheme() {
        return secure ? "https" : "http";
    }

    String serverName() {
        return host.replaceFirst(":\\d{1,5}$", "");
    }

    int serverPort() {
        String port = host.substring(serverName().length());
        return port.isEmpty() ? secure ? 443 : 80 : Integer.parseInt(port.substring(1));
    }

    /** Whether a page of that origin is one of ours; the scheme is not compared, for not every proxy tells it. */
    boolean isFrom(String origin) {
        String asked = host.replaceFirst(":(80|443)$", "");
        String page = origin.replaceFirst("^https?://", "").replaceFirst(":(80|443)$", "");
        return page.equalsIgnoreCase(asked);
    }
}
