package org.itpregistry.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;

/** A request with the scheme, host, path and client address that it had before any proxy. */
final class RequestAsSent extends HttpServletRequestWrapper {
    private static final String COOKIES = "Set-Cookie";

    private final HttpServletResponse response;
    private final Arrival arrival;
    private final String contextPath;

    RequestAsSent(HttpServletRequest request, HttpServletResponse response, Arrival arrival) {
        super(request);
        this.response = response;
        this.arrival = arrival;
        this.contextPath = arrival.prefix() + request.getContextPath();
    }

    @Override
    public String getScheme() {
        return arrival.scheme();
    }

    @Override
    public boolean isSecure() {
        return arrival.secure();
    }

    @Override
    public String getServerName() {
        return arrival.serverName();
    }

    @Override
    public int getServerPort() {
        return arrival.serverPort();
    }

    @Override
    public String getRemoteAddr() {
        return arrival.client();
    }

    @Override
    public String getRemoteHost() {
        return arrival.client();
    }

    @Override
    public String getContextPath() {
        return contextPath;
    }

    /** A forward takes the context path from here, and then bears the prefix already. */
    @Override
    public String getRequestURI() {
        String uri = super.getRequestURI();
        return uri.startsWith(contextPath + "/") ? uri : arrival.prefix() + uri;
    }

    @Override
    public StringBuffer getRequestURL() {
        return new StringBuffer(arrival.scheme())
                .append("://")
                .append(arrival.host())
                .append(getRequestURI());
    }

    @Override
    public HttpSession getSession() {
        return getSession(true);
    }

    @Override
    public HttpSession getSession(boolean create) {
        HttpSession session = super.getSession(create);
        if (session != null && session.isNew()) {
            mendCookie();
        }
        return session;
    }

    /** The server writes the cookie of a session by what it sees itself: no https, and a path without the prefix. */
    void mendCookie() {
        if (response.isCommitted() || !arrival.secure() && arrival.prefix().isEmpty()) {
            return;
        }
        List<String> cookies =
                response.getHeaders(COOKIES).stream().map(this::mended).toList();
        for (int i = 0; i < cookies.size(); i++) {
            if (i == 0) {
                response.setHeader(COOKIES, cookies.get(i));
            } else {
                response.addHeader(COOKIES, cookies.get(i));
            }
        }
    }

    private String mended(String cookie) {
        boolean tiedToHost = cookie.startsWith("__Host-");
        String placed = tiedToHost || arrival.prefix().isEmpty()
                ? cookie
                : cookie.replaceFirst("(?i); *Path=[^;]*", "; Path=" + getContextPath());
        return !arrival.secure() || placed.matches("(?i).*; *Secure(;.*)?") ? placed : placed + "; Secure";
    }
}
