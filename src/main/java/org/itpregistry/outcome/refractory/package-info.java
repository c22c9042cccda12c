/** Definitions of refractory disease. */
@NullMarked
package org.itpregistry.outcome.refractory;

import org.jspecify.annotations.NullMarked;
