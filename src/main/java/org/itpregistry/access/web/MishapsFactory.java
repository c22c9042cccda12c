package org.itpregistry.access.web;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Hands every page request its {@link Mishaps}; named in faces-config.xml. */
public class MishapsFactory extends ExceptionHandlerFactory {
    public MishapsFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new Mishaps(getWrapped().getExceptionHandler());
    }
}
