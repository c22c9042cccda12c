package org.itpregistry.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import java.util.Collection;
import java.util.List;
import org.itpregistry.entry.domain.Dictionary;
import org.itpregistry.patient.domain.EntryRule;
import org.itpregistry.platform.domain.CodeRule;
import org.itpregistry.platform.domain.Form;
import org.itpregistry.platform.domain.Forms;
import org.itpregistry.platform.domain.Providers;
import org.itpregistry.platform.domain.RowRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What rooms give to the dictionary and the rule book is named in META-INF/services: nobody forgets the line. */
class ProvidersTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.itpregistry");

    @ParameterizedTest
    @ValueSource(classes = {Forms.class, EntryRule.class, RowRule.class, CodeRule.class})
    void names_every_class_that_can_be_made_of_nothing(Class<?> kind) {
        List<?> named = Providers.of(kind);

        assertThat(named).isNotEmpty();
        assertThat(unnamed(kind, named)).isEmpty();
    }

    @Test
    void sees_a_rule_that_is_not_named() {
        List<RowRule> named = Providers.of(RowRule.class);

        assertThat(unnamed(RowRule.class, named.subList(1, named.size())))
                .containsExactly(named.get(0).getClass().getName());
    }

    @Test
    void every_form_of_an_entity_is_in_the_dictionary() {
        List<String> entities = HOUSE.stream()
                .filter(type -> type.isAnnotatedWith(Entity.class))
                .filter(type -> type.getFields().stream()
                        .anyMatch(field -> field.getRawType().isEquivalentTo(Form.class)))
                .map(JavaClass::getName)
                .toList();

        assertThat(Dictionary.FORMS)
                .extracting(form -> form.entity().getName())
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(entities);
    }

    private static List<String> unnamed(Class<?> kind, Collection<?> named) {
        List<String> known = named.stream().map(one -> one.getClass().getName()).toList();
        return HOUSE.stream()
                .filter(type -> type.isAssignableTo(kind) && !type.isInterface())
                .filter(ProvidersTest::isMadeOfNothing)
                .map(JavaClass::getName)
                .filter(name -> !known.contains(name))
                .toList();
    }

    private static boolean isMadeOfNothing(JavaClass type) {
        return !type.getModifiers().contains(JavaModifier.ABSTRACT)
                && type.getConstructors().stream()
                        .anyMatch(maker -> maker.getRawParameterTypes().isEmpty());
    }
}
