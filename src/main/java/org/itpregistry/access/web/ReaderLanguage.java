package org.itpregistry.access.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import org.itpregistry.text.Language;
import org.itpregistry.text.Words;

/** Speaks to whoever asks in the language that the browser prefers among those that there are; otherwise in English. */
public class ReaderLanguage extends HttpFilter {
    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Language.begin(Words.in(preferred(request.getHeader("Accept-Language"), Words.languages())));
        try {
            chain.doFilter(request, response);
        } finally {
            Language.end();
        }
    }

    /** @param wanted as RFC 9110 has it; null, or something else, is no wish */
    static Locale preferred(String wanted, List<Locale> offered) {
        if (wanted == null || wanted.isBlank()) {
            return Locale.ENGLISH;
        }
        try {
            Locale found = Locale.lookup(LanguageRange.parse(wanted), offered);
            return found == null ? Locale.ENGLISH : found;
        } catch (IllegalArgumentException unreadable) {
            return Locale.ENGLISH;
        }
    }
}
