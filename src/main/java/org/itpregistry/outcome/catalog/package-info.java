/** The definitions by their ids, with the settings that they can be asked with. */
@NullMarked
package org.itpregistry.outcome.catalog;

import org.jspecify.annotations.NullMarked;
