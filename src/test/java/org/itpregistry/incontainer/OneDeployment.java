package org.itpregistry.incontainer;

import org.jboss.arquillian.core.spi.LoadableExtension;

/** Tells Arquillian to start and deploy once, for all test classes: a start costs more than all their tests. */
public final class OneDeployment implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(SharedDeployment.class);
    }
}
