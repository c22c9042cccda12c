/** Definitions about adverse events and bleeds. */
@NullMarked
package org.itpregistry.outcome.safety;

import org.jspecify.annotations.NullMarked;
