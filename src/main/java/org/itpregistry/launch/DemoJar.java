package org.itpregistry.launch;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ServiceLoader;
import org.itpregistry.launch.LaunchFailure.Kind;

/** The jar with the invented persons: it lies beside the launcher's, and no start but the demo's opens it. */
record DemoJar(Path file) {

    static DemoJar beside(Path program) {
        return new DemoJar(program.resolve("registry-synthetic.jar"));
    }

    DemoCases cases() throws LaunchFailure {
        return ServiceLoader.load(DemoCases.class, reader())
                .findFirst()
                .orElseThrow(() -> new LaunchFailure(
                        Kind.USAGE,
                        "the demo needs " + file + ", which is not there; ./itp demo builds it from sources"));
    }

    /** Stays open as long as the process: classes are read from it when they are first used. */
    private ClassLoader reader() throws LaunchFailure {
        try {
            return new URLClassLoader(new URL[] {file.toUri().toURL()}, DemoJar.class.getClassLoader());
        } catch (MalformedURLException strange) {
            throw new LaunchFailure(Kind.USAGE, "cannot read " + file, strange);
        }
    }
}
