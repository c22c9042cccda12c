package org.itpregistry.house;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.Map;
import java.util.TreeSet;

/** A name has one meaning: no two types that have a file of their own are called the same. */
final class OneMeaning extends ArchCondition<JavaClass> {

    private Map<String, TreeSet<String>> bearers = Map.of();

    OneMeaning() {
        super("have a name that no other room uses");
    }

    @Override
    public void init(Collection<JavaClass> types) {
        bearers = types.stream()
                .filter(OneMeaning::hasFile)
                .collect(groupingBy(JavaClass::getSimpleName, mapping(JavaClass::getName, toCollection(TreeSet::new))));
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        if (hasFile(type)) {
            TreeSet<String> same = bearers.get(type.getSimpleName());
            events.add(
                    new SimpleConditionEvent(type, same.size() == 1, type.getSimpleName() + " is the name of " + same));
        }
    }

    private static boolean hasFile(JavaClass type) {
        return type.isTopLevelClass() && !type.getSimpleName().equals("package-info");
    }
}
