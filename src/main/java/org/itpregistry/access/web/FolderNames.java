package org.itpregistry.access.web;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.Set;

/**
 * A folder of pages is no page: without a name of its own the server would send its visitor to the same address with a
 * slash, past our filters and without the prefix that a proxy took away.
 */
@WebListener
public class FolderNames implements ServletContextListener {
    @Override
    public void contextInitialized(ServletContextEvent event) {
        ServletContext context = event.getServletContext();
        var nothing = context.addServlet("folders", ErrorPage.class);
        add(context, "/", nothing::addMapping);
    }

    private interface Names {
        Set<String> add(String... names);
    }

    private static void add(ServletContext context, String folder, Names names) {
        Set<String> inside = context.getResourcePaths(folder);
        if (inside == null) {
            return;
        }
        for (String path : inside) {
            if (path.endsWith("/")) {
                names.add(path.substring(0, path.length() - 1));
                add(context, path, names);
            }
        }
    }
}
