package org.itpregistry.house;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** A condition as a plain predicate, on a class, on each of its dependencies or on each of its calls. */
abstract class Condition {

    abstract void check(JavaClass type, ConditionEvents events);

    static Condition onClass(Predicate<JavaClass> holds) {
        return new Condition() {
            @Override
            void check(JavaClass type, ConditionEvents events) {
                events.add(new SimpleConditionEvent(
                        type, holds.test(type), type.getName() + " in " + type.getSourceCodeLocation()));
            }
        };
    }

    static Condition onDependencies(BiPredicate<JavaClass, JavaClass> holds) {
        return new Condition() {
            @Override
            void check(JavaClass type, ConditionEvents events) {
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    boolean fine = holds.test(type, dependency.getTargetClass().getBaseComponentType());
                    events.add(new SimpleConditionEvent(dependency, fine, dependency.getDescription()));
                }
            }
        };
    }

    /** On each method and constructor that is called or referred to. */
    static Condition onCalls(Predicate<CodeUnitAccessTarget> holds) {
        return onCalls((from, call) -> holds.test(call));
    }

    /** The same, where it matters who calls. */
    static Condition onCalls(BiPredicate<JavaClass, CodeUnitAccessTarget> holds) {
        return new Condition() {
            @Override
            void check(JavaClass type, ConditionEvents events) {
                for (JavaAccess<?> access : type.getAccessesFromSelf()) {
                    if (access instanceof JavaCodeUnitAccess<?> call) {
                        boolean fine = holds.test(type, call.getTarget());
                        events.add(new SimpleConditionEvent(call, fine, call.getDescription()));
                    }
                }
            }
        };
    }

    Condition and(Condition other) {
        Condition first = this;
        return new Condition() {
            @Override
            void check(JavaClass type, ConditionEvents events) {
                first.check(type, events);
                other.check(type, events);
            }
        };
    }

    ArchCondition<JavaClass> as(String description) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Condition.this.check(type, events);
            }
        };
    }
}
