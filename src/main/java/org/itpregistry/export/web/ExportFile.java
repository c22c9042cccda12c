package org.itpregistry.export.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.itpregistry.export.domain.Export;
import org.itpregistry.export.service.ExportService;

/** Sends an export to the browser as a file. */
@Named
@RequestScoped
public class ExportFile {
    @Inject
    private ExportService exports;

    private String key;

    /** @throws org.itpregistry.platform.domain.Refusal when there is no such export for the caller, or it is kept no longer */
    public void send() throws IOException {
        Export export = exports.fetchable(key);
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext answer = faces.getExternalContext();
        answer.setResponseContentType(export.format().mediaType());
        answer.setResponseHeader("Content-Length", String.valueOf(export.bytes()));
        answer.setResponseHeader("Content-Disposition", "attachment; filename=\"" + export.fileName() + "\"");
        exports.send(export, answer.getResponseOutputStream());
        faces.responseComplete();
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }
}
