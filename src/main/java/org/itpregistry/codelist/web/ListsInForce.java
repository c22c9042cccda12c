package org.itpregistry.codelist.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.itpregistry.codelist.service.CodeListReader;
import org.itpregistry.platform.domain.CodeLists;

/** The code lists of one request: asked for once, and the same for the whole page. */
@RequestScoped
public class ListsInForce {
    @Inject
    private CodeListReader reader;

    private CodeLists lists;

    public CodeLists get() {
        if (lists == null) {
            lists = reader.inForce();
        }
        return lists;
    }
}
