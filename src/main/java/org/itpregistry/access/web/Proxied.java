package org.itpregistry.access.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Lets all behind it see a request as the client sent it, before any proxy: the first filter of web.xml. */
public class Proxied extends HttpFilter {

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var asSent = new RequestAsSent(request, response, Arrival.of(request));
        chain.doFilter(asSent, response);
        asSent.mendCookie();
    }
}
