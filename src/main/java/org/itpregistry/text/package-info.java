/**
 * Every sentence that a person reads, by key and in a language. What is found out says a {@link org.itpregistry.text.Message};
 * the {@link org.itpregistry.text.Words} for it are made where somebody reads it.
 */
@NullMarked
package org.itpregistry.text;

import org.jspecify.annotations.NullMarked;
