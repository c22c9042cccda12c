package org.itpregistry.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** What the doorkeepers need to know of a request. */
record IncomingRequest(HttpServletRequest request) {
    static final String LOGIN_PAGE = "/access/login.xhtml";
    static final String PASSWORD_PAGE = "/access/password.xhtml";
    static final String SESSION = "/access/session";
    static final String API = "/api/v1";

    private static final String RESOURCES = "/jakarta.faces.resource/";
    private static final Set<String> SAFE_METHODS = Set.of("GET", "HEAD", "OPTIONS");

    /** The decoded path without path parameters, as the server matched it. */
    String path() {
        String rest = request.getPathInfo();
        return request.getServletPath() + (rest == null ? "" : rest);
    }

    boolean isApi() {
        return path().equals(API) || path().startsWith(API + "/");
    }

    boolean isHealth() {
        return path().equals(API + "/health");
    }

    boolean isResource() {
        return path().startsWith(RESOURCES);
    }

    /** Open to everybody: what is needed to log in. */
    boolean isPublic() {
        return isResource() || isSession() || path().equals(LOGIN_PAGE) || isHealth();
    }

    boolean isSession() {
        return path().equals(SESSION) || path().startsWith(SESSION + "/");
    }

    /** Made by a script of the page, which can show an answer but follows no redirect to another page. */
    boolean isByScript() {
        return request.getHeader("Faces-Request") != null || request.getHeader("X-Requested-With") != null;
    }

    boolean isSafe() {
        return SAFE_METHODS.contains(request.getMethod());
    }

    /**
     * Whether a browser says that another site made this request. A browser names the origin of each request that changes
     * something; a program that is no browser need not, and has no cookie that a foreign page could misuse.
     */
    boolean isCrossSite() {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return !site.equals("same-origin") && !site.equals("none");
        }
        String origin = request.getHeader("Origin");
        return origin != null
                && !Arrival.of(request).isFrom(origin)
                && OutsideAddress.told().filter(ours -> ours.isOriginOf(origin)).isEmpty();
    }

    /** The address of the client, as the connection or a trusted proxy tells it. */
    String address() {
        return Arrival.of(request).client();
    }

    boolean isSecure() {
        return Arrival.of(request).secure();
    }

    /** Path and query, to come back to after the log-in. */
    String pathAndQuery() {
        String query = request.getQueryString();
        return path() + (query == null ? "" : "?" + query);
    }

    /** The way back if it stays in this house, else the home page. */
    static String localPath(String way) {
        boolean local = way != null && way.matches("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]*") && !way.startsWith(SESSION);
        return local ? way : "/";
    }
}
