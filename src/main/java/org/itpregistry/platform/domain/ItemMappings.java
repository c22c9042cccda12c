package org.itpregistry.platform.domain;

import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.internal.helper.DatabaseField;
import org.eclipse.persistence.mappings.AttributeAccessor;
import org.eclipse.persistence.mappings.DirectToFieldMapping;
import org.itpregistry.measure.MissingReason;

/**
 * Maps the items of a form to the columns of its table, so that the dictionary is the only place that lists them.
 *
 * <p>An item has a column for its value and, unless it is required, one for the reason why there is none. Needs weaving to be off, because the answers
 * are read through accessors that a woven change listener would not see.
 */
@SuppressWarnings("removal") // EclipseLink 4 announces a new package for the interface, and reads only this one
public final class ItemMappings implements org.eclipse.persistence.config.DescriptorCustomizer {
    @Override
    public void customize(ClassDescriptor descriptor) throws ReflectiveOperationException {
        var form = (Form<?>) descriptor.getJavaClass().getField("FORM").get(null);
        for (Item<?> item : form.items()) {
            map(descriptor, item.name(), new ValueAccessor<>(item));
            if (!item.isRequired()) {
                map(descriptor, item.missingColumn(), new ReasonAccessor<>(item));
            }
        }
    }

    private static void map(ClassDescriptor descriptor, String column, AttributeAccessor accessor) {
        var field = new DatabaseField(column);
        field.setType(accessor.getAttributeClass());
        var mapping = new DirectToFieldMapping();
        mapping.setAttributeName(column);
        mapping.setAttributeAccessor(accessor);
        mapping.setAttributeClassification(accessor.getAttributeClass());
        mapping.setField(field);
        accessor.setAttributeName(column);
        descriptor.addMapping(mapping);
    }

    /** Reads and writes the value of one item. */
    private static final class ValueAccessor<T> extends AttributeAccessor {
        private final transient Item<T> item;

        ValueAccessor(Item<T> item) {
            this.item = item;
        }

        @Override
        public Class<?> getAttributeClass() {
            return item.type().columnClass();
        }

        @Override
        public Object getAttributeValueFromObject(Object object) {
            T value = ((RegistryRecord) object).value(item);
            return value == null ? null : item.type().toColumn(value);
        }

        @Override
        public void setAttributeValueInObject(Object object, Object column) {
            var row = (RegistryRecord) object;
            if (column != null) {
                row.put(item, ItemAnswer.of(item.type().fromColumn(column)));
            } else if (row.get(item).isPresent()) {
                row.put(item, ItemAnswer.blank());
            }
        }
    }

    /** Reads and writes why one item has no value. */
    private static final class ReasonAccessor<T> extends AttributeAccessor {
        private final transient Item<T> item;

        ReasonAccessor(Item<T> item) {
            this.item = item;
        }

        @Override
        public Class<?> getAttributeClass() {
            return String.class;
        }

        @Override
        public Object getAttributeValueFromObject(Object object) {
            MissingReason reason = ((RegistryRecord) object).get(item).missing();
            return reason == null ? null : reason.name();
        }

        @Override
        public void setAttributeValueInObject(Object object, Object column) {
            var row = (RegistryRecord) object;
            if (column != null) {
                row.put(item, ItemAnswer.missing(MissingReason.valueOf((String) column)));
            } else if (row.get(item).missing() != null) {
                row.put(item, ItemAnswer.blank());
            }
        }
    }
}
