package org.itpregistry.launch;

import java.net.URLConnection;
import java.util.Locale;
import java.util.TimeZone;

/** What this process takes over from the machine, and what it does not, so that it works the same everywhere. */
public final class Machine {

    private Machine() {}

    /**
     * The libraries beside us ask for the default locale and zone, and so does the database driver for its session: in a
     * Turkish one the server does not start, in an Egyptian one numbers in SQL become unreadable. Our own code names both.
     */
    public static void forget() {
        Locale.setDefault(Locale.ENGLISH);
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        readJarsAlone();
    }

    /**
     * Java shares one open file among all who read a jar by its address, and whoever closes it closes it for the others:
     * the server, which starts beside the migrations, does. Each reader opens its own.
     */
    private static void readJarsAlone() {
        URLConnection.setDefaultUseCaches("jar", false);
    }
}
