package org.itpregistry.report.web;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import org.itpregistry.report.domain.FileFormat;

/** Answers the request of a page with a file to keep, in place of a page. */
public final class Download {

    private Download() {}

    /** @param name as {@link FileFormat#fileName} makes it: it stands between quotes as it is */
    public static void send(byte[] file, FileFormat format, String name) throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext answer = faces.getExternalContext();
        answer.setResponseContentType(format.mediaType());
        answer.setResponseContentLength(file.length);
        answer.setResponseHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        answer.getResponseOutputStream().write(file);
        faces.responseComplete();
    }
}
