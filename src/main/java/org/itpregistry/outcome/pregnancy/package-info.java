/** Definitions about pregnancies, deliveries and newborns. */
@NullMarked
package org.itpregistry.outcome.pregnancy;

import org.jspecify.annotations.NullMarked;
