package org.itpregistry.access.web;

import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import java.util.concurrent.atomic.AtomicReference;

/** The field of the form that was sent which a refusal is about. */
final class RefusedField {
    private RefusedField() {}

    /**
     * Marks the field as wrong.
     *
     * @param name as the refusal says
     * @return its address for a message; null when the form has no such field, so that the message stands above the form
     */
    static String of(FacesContext faces, String name) {
        if (name.isEmpty()) {
            return null;
        }
        var found = new AtomicReference<String>();
        faces.getViewRoot().visitTree(VisitContext.createVisitContext(faces), (context, component) -> {
            if (component instanceof UIForm form && !form.isSubmitted()) {
                return VisitResult.REJECT;
            }
            if (component instanceof EditableValueHolder field && isField(component, name)) {
                String id = component.getClientId(faces);
                // A wrong field shows what was sent, not what the bean made of it.
                field.setSubmittedValue(
                        faces.getExternalContext().getRequestParameterMap().get(id));
                field.setValid(false);
                found.set(id);
                return VisitResult.COMPLETE;
            }
            return VisitResult.ACCEPT;
        });
        return found.get();
    }

    private static boolean isField(UIComponent component, String name) {
        return name.equals(component.getId());
    }
}
