package org.itpregistry.exchange.service;

import java.util.Set;
import java.util.stream.Collectors;
import org.itpregistry.casebook.domain.Dictionary;
import org.itpregistry.platform.domain.Form;

public class BundleService {
    /** Names of the files of the format. */
    public static final Set<String> FILES = Dictionary.FORMS.stream().map(Form::file).collect(Collectors.toUnmodifiableSet());
}
