package org.itpregistry.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.itpregistry.access.service.Allowed;
import org.itpregistry.platform.service.InsideOnly;
import org.itpregistry.platform.service.Unguarded;

/** Who may call a service, and that nobody forgets to say so. */
record ServiceRules(Rooms rooms) {

    private static final List<String> MANAGED = List.of(
            "jakarta.ejb.Stateless",
            "jakarta.ejb.Stateful",
            "jakarta.ejb.Singleton",
            "jakarta.ejb.MessageDriven",
            "jakarta.inject.Singleton",
            "jakarta.enterprise.context.ApplicationScoped",
            "jakarta.enterprise.context.SessionScoped",
            "jakarta.enterprise.context.RequestScoped",
            "jakarta.enterprise.context.Dependent");

    ServiceRules(String root) {
        this(new Rooms(root));
    }

    /** Permission, center scope and audit context come with one mark; a service without it would run without all three. */
    ArchRule servicesAreGuarded() {
        return rooms.each(
                "say who may call them, each bean of the service floor",
                Condition.onClass(type -> !isService(type)
                        || isMarked(type)
                        || type.getMethods().stream()
                                .filter(ServiceRules::isOpen)
                                .allMatch(ServiceRules::isMarked)));
    }

    /** What other services call is behind their marks; a page or a door that called it would come in by the cellar. */
    ArchRule insideStaysInside() {
        return rooms.each(
                "call what is for services only from services",
                Condition.onDependencies(
                        (from, to) -> !to.isAnnotatedWith(InsideOnly.class) || "service".equals(rooms.floorOf(from))));
    }

    List<ArchRule> all() {
        return List.of(servicesAreGuarded(), insideStaysInside());
    }

    private boolean isService(JavaClass type) {
        return "service".equals(rooms.floorOf(type)) && MANAGED.stream().anyMatch(type::isAnnotatedWith);
    }

    /** Whatever another class can call; the container itself calls the rest. */
    private static boolean isOpen(JavaMethod method) {
        return !method.getModifiers().contains(JavaModifier.PRIVATE)
                && !method.getModifiers().contains(JavaModifier.STATIC)
                && !method.getModifiers().contains(JavaModifier.SYNTHETIC)
                && !method.isAnnotatedWith("jakarta.annotation.PostConstruct")
                && !method.isAnnotatedWith("jakarta.annotation.PreDestroy");
    }

    private static boolean isMarked(CanBeAnnotated service) {
        return service.isAnnotatedWith(Allowed.class)
                || service.isAnnotatedWith(Unguarded.class)
                || service.isAnnotatedWith(InsideOnly.class);
    }
}
