/** Definitions about the disease itself: its phase, its class and how severe it is. */
@NullMarked
package org.itpregistry.outcome.disease;

import org.jspecify.annotations.NullMarked;
