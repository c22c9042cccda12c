package org.itpregistry.incontainer;

import org.jboss.arquillian.container.spi.Container;
import org.jboss.arquillian.container.spi.ContainerRegistry;
import org.jboss.arquillian.container.spi.client.deployment.Deployment;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.DeploymentEvent;
import org.jboss.arquillian.container.spi.event.UnDeployDeployment;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.container.BeforeStop;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.core.api.Event;
import org.jboss.arquillian.core.api.Instance;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;
import org.opentest4j.TestAbortedException;

/**
 * The first class deploys; the next ones find its deployment; it goes when the container stops. A deployment that fails is
 * one failure, that of the first class: the others are skipped.
 */
public class SharedDeployment {

    @Inject
    @ClassScoped
    private InstanceProducer<DeploymentScenario> scenarioOfClass;

    @Inject
    private Event<DeploymentEvent> deploymentEvents;

    @Inject
    private Instance<ContainerRegistry> containers;

    private DeploymentScenario shared;
    private boolean tried;
    private boolean deployed;

    public void generateOnce(@Observes EventContext<GenerateDeployment> generation) {
        if (shared == null) {
            generation.proceed();
            shared = scenarioOfClass.get();
        } else {
            scenarioOfClass.set(shared);
        }
    }

    public void deployOnce(@Observes EventContext<DeployManagedDeployments> deployment) {
        if (!tried) {
            tried = true;
            deployment.proceed();
            deployed = true;
        } else if (!deployed) {
            throw new TestAbortedException("the registry could not be deployed; the first class of tests says why");
        }
    }

    public void keep(@Observes EventContext<UnDeployManagedDeployments> ignored) {
        // The next class needs it.
    }

    public void undeploy(@Observes BeforeStop stop) {
        if (shared == null) {
            return;
        }
        for (Deployment deployment : shared.deployments()) {
            Container<?> container =
                    containers.get().getContainer(deployment.getDescription().getTarget());
            deploymentEvents.fire(new UnDeployDeployment(container, deployment));
        }
    }
}
