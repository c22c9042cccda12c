package org.itpregistry.report.service;

import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRField;
import org.itpregistry.figure.Figure;

/**
 * Feeds records to a report: a field of the design is a component of the record. A list of records becomes a source of its
 * own, a figure an image.
 */
final class RowSource implements JRDataSource {
    private static final ClassValue<Map<String, RecordComponent>> COMPONENTS = new ClassValue<>() {
        @Override
        protected Map<String, RecordComponent> computeValue(Class<?> type) {
            Map<String, RecordComponent> components = new HashMap<>();
            for (RecordComponent component : type.getRecordComponents()) {
                components.put(component.getName(), component);
            }
            return components;
        }
    };

    private final Iterator<?> rows;
    private final Function<Figure, FigureImage> images;
    private Object row;

    RowSource(List<?> rows) {
        this(rows, FigureImage::new);
    }

    /** @param images how large a figure is drawn */
    RowSource(List<?> rows, Function<Figure, FigureImage> images) {
        this.rows = rows.iterator();
        this.images = images;
    }

    @Override
    public boolean next() {
        row = rows.hasNext() ? rows.next() : null;
        return row != null;
    }

    @Override
    public Object getFieldValue(JRField field) throws JRException {
        RecordComponent component = COMPONENTS.get(row.getClass()).get(field.getName());
        if (component == null) {
            throw new JRException(row.getClass().getName() + " has no " + field.getName());
        }
        try {
            return forReport(component.getAccessor().invoke(row));
        } catch (ReflectiveOperationException e) {
            throw new JRException(e);
        }
    }

    private Object forReport(Object value) {
        if (value instanceof List<?> list) {
            return new RowSource(list, images);
        }
        return value instanceof Figure figure ? images.apply(figure) : Settable.of(value);
    }
}
