/** Two definitions, or two settings of one, set against each other. */
@NullMarked
package org.itpregistry.outcome.compare;

import org.jspecify.annotations.NullMarked;
