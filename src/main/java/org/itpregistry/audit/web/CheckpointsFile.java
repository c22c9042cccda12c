package org.itpregistry.audit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.itpregistry.audit.service.AuditService;

/** Hands out the file of checkpoints as it is: a copy in other hands is what it lives from. */
@Named
@RequestScoped
public class CheckpointsFile {
    @Inject
    private AuditService audit;

    public void send() throws IOException {
        byte[] file = audit.checkpoints().stream()
                .map(line -> line + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext answer = faces.getExternalContext();
        answer.setResponseContentType("text/plain;charset=UTF-8");
        answer.setResponseContentLength(file.length);
        answer.setResponseHeader("Content-Disposition", "attachment; filename=\"checkpoints.log\"");
        answer.getResponseOutputStream().write(file);
        faces.responseComplete();
    }
}
